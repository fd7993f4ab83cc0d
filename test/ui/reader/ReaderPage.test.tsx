// @vitest-environment jsdom
import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ListedFinding, Report } from '../../../src/shared/messages.ts'
import { defaults } from '../../../src/shared/settings.ts'
import type { View } from '../../../src/ui/reader/link.ts'
import { ReaderPage } from '../../../src/ui/reader/ReaderPage.tsx'
import { note } from '../notes.ts'

vi.mock('../../../src/shared/browser.ts', async () => ({
  browser: { i18n: (await import('../../shared/i18n.ts')).i18n },
}))
vi.stubGlobal('__NOTES__', JSON.stringify([note('likelihood/a'), note('sourcing/b')]))

const actions = { onChange: vi.fn(), onReveal: vi.fn(), onReadAnyway: vi.fn(), onOptions: vi.fn() }
const show = (view: View, settings = defaults) =>
  render(<ReaderPage view={view} settings={settings} saveFailed={false} {...actions} />, document.body)

const listed = (id: number, phrase: string, rule: ListedFinding['rule'] = 'likelihood/a'): ListedFinding => ({
  id,
  rule,
  phrase,
  before: '',
  after: '.',
  voice: 'writer',
  place: 0,
})
const report = (more: Partial<Report> = {}): Report => ({
  state: 'ready',
  site: 'news.example',
  scope: 'article',
  words: 500,
  findings: [listed(0, 'Most likely'), listed(1, 'Experts say', 'sourcing/b')],
  ...more,
})

const title = () => document.querySelector('h1')?.textContent
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((candidate) => candidate.textContent?.trim().startsWith(name))
/** Waits for what a click changed. */
const click = async (element: HTMLElement | null | undefined) => {
  expect(element).toBeTruthy()
  element?.click()
  await new Promise((resolve) => setTimeout(resolve))
}

beforeEach(() => {
  render(null, document.body)
  vi.clearAllMocks()
})

describe('the popup says at a glance', () => {
  it.each<[string, View, string]>([
    ['how many phrases there are', report(), '2 phrases in this article'],
    ['one phrase as one', report({ findings: [listed(0, 'Most likely')] }), '1 phrase in this article'],
    ['that a whole page was read', report({ scope: 'page' }), '2 phrases in this page'],
    ['that nothing was found', report({ findings: [] }), 'No phrases in this article'],
    ['that there was nothing to read', report({ words: 0, findings: [] }), 'Nothing to read here'],
    ['that it is still reading', report({ state: 'working', findings: [] }), 'Reading this page …'],
    ['that it waits for the page', { state: 'waiting' }, 'Reading this page …'],
    ['that this is no article', report({ state: 'not-article', findings: [] }), 'Not an article'],
    ['that it is off here', report({ state: 'off', findings: [] }), 'Off on news.example'],
    ['that it cannot come in', { state: 'closed' }, 'HowSure cannot read this page'],
  ])('%s', (_, view, words) => {
    show(view)
    expect(title()).toBe(words)
    expect(document.body.textContent).toContain('A mark is a reason to look, not a verdict.')
  })
})

it('a page without text is not said to be free of the wording', () => {
  show(report({ words: 0, findings: [] }))
  expect(document.body.textContent).toContain('there is no other text on this page')
  expect(document.body.textContent).not.toContain('stands here')
})

it('a chosen phrase is shown in the page and explained here; chosen again it folds', async () => {
  show(report())
  await click(button('Experts say'))
  expect(actions.onReveal).toHaveBeenCalledExactlyOnceWith(1)
  expect(document.body.textContent).toContain('Why of sourcing/b')
  await click(button('Experts say'))
  expect(document.body.textContent).not.toContain('Why of sourcing/b')
  expect(actions.onReveal).toHaveBeenCalledTimes(1)
})

it('the unfolded phrase stays unfolded when the page changes and numbers its findings anew', async () => {
  show(report())
  await click(button('Experts say'))
  show(
    report({
      findings: [listed(0, 'Perhaps'), listed(1, 'Most likely'), listed(2, 'Experts say', 'sourcing/b')],
    }),
  )
  expect(button('Experts say')?.getAttribute('aria-expanded')).toBe('true')
  expect(button('Most likely')?.getAttribute('aria-expanded')).toBe('false')
})

it('every set has a switch that changes that set', async () => {
  show(report())
  await click(document.getElementById('tab-sets'))
  const switches = [...document.querySelectorAll<HTMLInputElement>('fieldset [role=switch]')]
  expect(switches).toHaveLength(10)
  expect(switches.filter((input) => input.checked)).toHaveLength(6)
  await click(switches[0])
  expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ sets: { likelihood: false } })
})

it('the site is switched off and on by its name', async () => {
  show(report())
  await click(document.querySelector<HTMLElement>('footer [role=switch]'))
  expect(actions.onChange).toHaveBeenLastCalledWith({ offSites: { 'news.example': true } })
  show(report({ state: 'off', findings: [] }), { ...defaults, offSites: ['news.example'] })
  await click(button('Mark here again'))
  expect(actions.onChange).toHaveBeenLastCalledWith({ offSites: { 'news.example': false } })
})

it('a page that is no article can be read anyway', async () => {
  show(report({ state: 'not-article', findings: [] }))
  await click(button('Read this page anyway'))
  expect(actions.onReadAnyway).toHaveBeenCalledOnce()
})

it('the arrow keys go from tab to tab, and focus with them', async () => {
  show(report())
  const tab = document.getElementById('tab-phrases')
  tab?.focus()
  tab?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve))
  expect(document.activeElement?.id).toBe('tab-sets')
  expect(document.activeElement?.getAttribute('aria-selected')).toBe('true')
})
