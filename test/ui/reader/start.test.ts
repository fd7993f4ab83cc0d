// @vitest-environment jsdom
import { render } from 'preact'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Report } from '../../../src/shared/messages.ts'
import { note } from '../notes.ts'

const { api, tell } = vi.hoisted(() => {
  type Listener = (message: unknown) => void
  const listeners = new Set<Listener>()
  const ignored = { addListener: () => {}, removeListener: () => {} }
  /** The words that wait in the background, by window. */
  const waiting = new Map<number, string>()
  /** What the page in each tab says as soon as it is asked. */
  const pages = new Map<number, unknown>()
  return {
    tell: (message: unknown) => {
      for (const listener of listeners) listener(message)
    },
    api: {
      waiting,
      pages,
      runtime: {
        onMessage: { addListener: (one: Listener) => listeners.add(one), removeListener: () => {} },
        sendMessage: async ({ windowId }: { windowId: number }) => {
          const words = waiting.get(windowId) ?? null
          waiting.delete(windowId)
          return words
        },
        getManifest: () => ({ commands: {} }),
      },
      tabs: {
        onUpdated: ignored,
        connect: (tabId: number) => ({
          onMessage: { addListener: (listener: Listener) => listener(pages.get(tabId)) },
          onDisconnect: ignored,
          postMessage: () => {},
          disconnect: () => {},
        }),
      },
      storage: { onChanged: ignored },
    },
  }
})
vi.mock('../../../src/shared/browser.ts', async () => ({
  browser: {
    ...api,
    permissions: { contains: async () => true },
    i18n: (await import('../../shared/i18n.ts')).i18n,
  },
}))
vi.mock('../../../src/shared/settings.ts', async (original) => {
  const settings = await original<typeof import('../../../src/shared/settings.ts')>()
  return { ...settings, load: async () => settings.defaults }
})
vi.mock('../../../src/ui/reader/selection.ts', () => ({
  findIn: (text: string) => [{ ...finding, phrase: text }],
}))
vi.stubGlobal('__NOTES__', JSON.stringify([note('likelihood/a')]))
const { startReader } = await import('../../../src/ui/reader/start.tsx')

const finding = {
  id: 0,
  rule: 'likelihood/a',
  phrase: 'Perhaps',
  before: '',
  after: '',
  voice: 'writer',
  place: 0,
} as const
const report = (n: number): Report => ({
  state: 'ready',
  site: 'news.example',
  scope: 'article',
  words: 9,
  findings: Array.from({ length: n }, (_, id) => ({ ...finding, id })),
})
const title = (words: string) =>
  vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe(words))

beforeEach(() => {
  dispatchEvent(new Event('pagehide'))
  render(null, document.body)
  api.pages.set(1, { type: 'report', report: report(2) })
  api.pages.set(2, { type: 'report', report: report(3) })
})

it('another tab is shown in place of the last one', async () => {
  const reader = startReader({})
  reader.showTab(1)
  await title('2 phrases in this article')
  reader.showTab(2)
  await title('3 phrases in this article')
})

it('words that wait are shown in place of the page, once, until the reader goes on', async () => {
  api.waiting.set(5, 'Most likely so.')
  const reader = startReader({})
  reader.showTab(1)
  await reader.answerIn(5)
  await title('1 phrase in these words')
  expect(document.querySelector('blockquote')?.textContent).toBe('Most likely so.')
  ;[...document.querySelectorAll('button')]
    .find(({ textContent }) => textContent === 'Back to the page')
    ?.click()
  await title('2 phrases in this article')
})

it('words that are asked about later are shown at once, of this window only, and left with the tab', async () => {
  const reader = startReader({})
  reader.showTab(1)
  await reader.answerIn(5)
  await title('2 phrases in this article')
  api.waiting.set(6, 'Elsewhere.')
  tell({ type: 'selection', windowId: 6 })
  api.waiting.set(5, 'Here.')
  tell({ type: 'selection', windowId: 5 })
  await title('1 phrase in these words')
  expect(api.waiting.get(6)).toBe('Elsewhere.')
  reader.showTab(2)
  await title('3 phrases in this article')
})
