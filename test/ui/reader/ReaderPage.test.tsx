// @vitest-environment jsdom
import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ListedFinding, Report } from '../../../src/shared/messages.ts'
import { defaults } from '../../../src/shared/settings.ts'
import { ReaderPage } from '../../../src/ui/reader/ReaderPage.tsx'
import type { View } from '../../../src/ui/reader/view.ts'
import { note } from '../notes.ts'

vi.mock('../../../src/shared/browser.ts', async () => ({
  browser: { i18n: (await import('../../shared/i18n.ts')).i18n },
}))
vi.stubGlobal('__NOTES__', JSON.stringify([note('likelihood/a'), note('sourcing/b')]))

const actions = {
  onChange: vi.fn(),
  onReveal: vi.fn(),
  onReadAnyway: vi.fn(),
  onShowMarks: vi.fn(),
  onOptions: vi.fn(),
  onChangeKeys: vi.fn(),
  onBack: vi.fn(),
}
const keys = [
  { name: 'next-phrase', description: 'Next phrase', shortcut: 'Alt+Shift+Period' },
  { name: 'previous-phrase', description: 'Previous phrase', shortcut: '' },
]
const show = (view: View, settings = defaults, visit = 1) =>
  render(
    <ReaderPage view={view} visit={visit} settings={settings} saveFailed={false} keys={keys} {...actions} />,
    document.body,
  )

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
    ['that a whole page was read', report({ scope: 'page' }), '2 phrases on this page'],
    ['that nothing was found', report({ findings: [] }), 'Nothing marked in this article'],
    ['that there was nothing to read', report({ words: 0, findings: [] }), 'Nothing to read here'],
    ['that it is still reading', report({ state: 'working', findings: [] }), 'Reading this page …'],
    ['that it waits for the page', { state: 'waiting' }, 'Reading this page …'],
    ['that this is no article', report({ state: 'not-article', findings: [] }), 'Not an article'],
    ['that it is off here', report({ state: 'off', findings: [] }), 'Off on news.example'],
    ['that it waits to be asked', report({ state: 'unasked', findings: [] }), 'Not read yet'],
    [
      'how many phrases selected words have',
      { state: 'selection', text: 'Experts say so.', findings: [listed(0, 'Experts say', 'sourcing/b')] },
      '1 phrase in these words',
    ],
    ['that it cannot come in', { state: 'closed' }, 'HowSure cannot read this page'],
  ])('%s', (_, view, words) => {
    show(view)
    expect(title()).toBe(words)
    expect(document.body.textContent).toContain('A mark is a reason to look, not a verdict.')
  })
})

it('beside a file that it may not read, it is said how to let it in', () => {
  show({ state: 'closed' })
  expect(document.body.textContent).not.toContain('Allow access to file URLs')
  show({ state: 'closed', isFile: true })
  expect(document.body.textContent).toContain('Allow access to file URLs')
})

it('the place of the strip is kept where there is none, so that nothing moves when it comes', () => {
  show({ state: 'closed' })
  const keptFree = () => document.querySelector('.strip')?.closest('.kept-free')
  expect(keptFree()).toBeTruthy()
  show(report())
  expect(keptFree()).toBeNull()
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

it('the reader’s own phrases have a switch of their name once there is one', async () => {
  show(report(), { ...defaults, ownPhrases: [{ phrase: 'they say', note: '' }] })
  await click(document.getElementById('tab-sets'))
  const labels = [...document.querySelectorAll('fieldset .switch-label')].map(
    ({ textContent }) => textContent,
  )
  expect(labels).toHaveLength(11)
  expect([labels[0], labels.at(-1)]).toEqual(['Likelihood', 'Mark my own phrases'])
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

describe('the filters', () => {
  const choose = async (label: string, value: string) => {
    const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)
    expect([...(select?.options ?? [])].map((option) => option.value)).toContain(value)
    if (select) select.value = value
    select?.dispatchEvent(new Event('change', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve))
  }
  const phrases = () => [...document.querySelectorAll('.finding b')].map((found) => found.textContent)
  const findings = [
    listed(0, 'Experts say', 'sourcing/b'),
    { ...listed(1, 'Perhaps'), voice: 'quoted' as const },
    listed(2, 'Most likely'),
  ]

  it('narrow the list to a set and a voice, and say how much of it is left', async () => {
    show(report({ findings }))
    expect(phrases()).toEqual(['Experts say', 'Perhaps', 'Most likely'])
    await choose('Set', 'likelihood')
    expect(phrases()).toEqual(['Perhaps', 'Most likely'])
    expect(document.getElementById('tab-phrases')?.textContent).toBe('Phrases 2 of 3')
    await choose('Whose words', 'writer')
    expect(phrases()).toEqual(['Most likely'])
    expect(title()).toBe('3 phrases in this article')
  })

  it('that leave nothing say so, and can be taken back', async () => {
    show(report({ findings }))
    await choose('Set', 'sourcing')
    await choose('Whose words', 'quoted')
    expect(document.body.textContent).toContain('No phrase here fits both choices.')
    await click(button('Show all phrases'))
    expect(phrases()).toHaveLength(3)
  })

  it('are not there where there is nothing to choose among', () => {
    show(report({ findings: [listed(0, 'Perhaps')] }))
    expect(document.querySelector('select')).toBeNull()
  })
})

it('the count is announced once for each page, and not while we wait for it', async () => {
  show({ state: 'waiting' })
  const status = document.querySelector('[role=status]')
  expect(status?.textContent).toBe('')
  const said: (string | null)[] = []
  const listening = new MutationObserver(() => said.push(status?.textContent ?? null))
  listening.observe(document.body, { subtree: true, childList: true, characterData: true })
  show(report())
  await vi.waitFor(() => expect(status?.textContent).toBe('2 phrases in this article'))
  show(report({ findings: [listed(0, 'Perhaps')] }))
  show(report({ findings: [] }), defaults, 2)
  await vi.waitFor(() => expect(status?.textContent).toBe('Nothing marked in this article'))
  listening.disconnect()
  expect(said).not.toContain('1 phrase in this article')
})

it('the keys are told as the browser has them, with the way to change them', async () => {
  show(report())
  await click(button('Keys'))
  const told = [...document.querySelectorAll('.keys dl > div')].map((row) =>
    [...row.children].map((part) => part.textContent),
  )
  expect(told).toEqual([
    ['Next phrase', 'Alt+Shift+Period'],
    ['Previous phrase', 'none yet'],
  ])
  await click(button('Change these keys'))
  expect(actions.onChangeKeys).toHaveBeenCalledOnce()
})

it('marks that are hidden can be shown again', async () => {
  show(report({ hidden: true }))
  expect(document.body.textContent).toContain('The marks on this page are hidden.')
  await click(button('Show them'))
  expect(actions.onShowMarks).toHaveBeenCalledOnce()
})

it('words that were selected are shown, explained, and left again; there is no place in the page to show', async () => {
  show({ state: 'selection', text: 'Experts say so.', findings: [listed(0, 'Experts say', 'sourcing/b')] })
  expect(document.querySelector('blockquote')?.textContent).toBe('Experts say so.')
  await click(document.querySelector<HTMLElement>('.finding button'))
  expect(document.body.textContent).toContain('Why of sourcing/b')
  expect(actions.onReveal).not.toHaveBeenCalled()
  await click(button('Back to the page'))
  expect(actions.onBack).toHaveBeenCalledOnce()
})

it('a page that waits to be asked is read when the reader asks, or always', async () => {
  show(report({ state: 'unasked', findings: [] }))
  await click(button('Read this page'))
  expect(actions.onReadAnyway).toHaveBeenCalledOnce()
  await click(button('Always read pages of news.example'))
  expect(actions.onChange).toHaveBeenLastCalledWith({ alwaysSites: { 'news.example': true } })
})

it('the strip leads to the list from wherever the reader is', async () => {
  show(report())
  await click(document.getElementById('tab-sets'))
  const strip = document.querySelector<HTMLElement>('[role=slider]')
  strip?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))
  await vi.waitFor(() => expect(button('Experts say')?.getAttribute('aria-expanded')).toBe('true'))
  expect(actions.onReveal).toHaveBeenCalledExactlyOnceWith(1)
  strip?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  expect(document.activeElement).toBe(button('Experts say'))
})
