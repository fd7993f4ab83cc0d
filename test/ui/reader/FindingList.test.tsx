// @vitest-environment jsdom
import { render } from 'preact'
import { beforeEach, expect, it, vi } from 'vitest'
import type { ListedFinding } from '../../../src/shared/messages.ts'
import { FindingList } from '../../../src/ui/reader/FindingList.tsx'
import { i18n } from '../../shared/i18n.ts'
import { note } from '../notes.ts'

vi.mock('../../../src/shared/browser.ts', async () => ({
  browser: { i18n: (await import('../../shared/i18n.ts')).i18n },
}))
vi.stubGlobal('__NOTES__', JSON.stringify([note('likelihood/a'), note('sourcing/b'), note('quantity/c')]))

const finding = (
  id: number,
  rule: ListedFinding['rule'],
  more: Partial<ListedFinding> = {},
): ListedFinding => ({
  id,
  rule,
  phrase: `phrase ${id}`,
  before: 'Before, ',
  after: ', after.',
  voice: 'writer',
  place: 0,
  ...more,
})

const chosen = vi.fn()
const show = (findings: ListedFinding[], open: number | null = null, order: 'place' | 'set' = 'place') =>
  render(
    <FindingList
      findings={findings}
      order={order}
      open={open}
      inView={new Set([1])}
      ownPhrases={[]}
      onChoose={chosen}
    />,
    document.body,
  )
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((found) => found.textContent)

beforeEach(() => {
  render(null, document.body)
  chosen.mockClear()
})

const mixed = [
  finding(0, 'quantity/c'),
  finding(1, 'likelihood/a'),
  finding(2, 'sourcing/b', { voice: 'attributed', speaker: 'he' }),
  finding(3, 'likelihood/a'),
]

it('findings stand as in the text, each with the name of its set and whose words it is in', () => {
  show(mixed)
  expect(texts('li b')).toEqual(['phrase 0', 'phrase 1', 'phrase 2', 'phrase 3'])
  expect(texts('.about')).toEqual([
    'Vague quantity',
    'Likelihood',
    'Unnamed sources · Reported: he',
    'Likelihood',
  ])
})

it('findings that are in the window are told from the rest', () => {
  show(mixed)
  expect(texts('.is-in-view b')).toEqual(['phrase 1'])
})

it('set by set, findings stand under their family and set, in the order of the sets, with their number', () => {
  show(mixed, null, 'set')
  expect(texts('h2')).toEqual(['How sure?', 'Who says so?', 'What is left unsaid?'])
  expect(texts('h3')).toEqual(['Likelihood 2', 'Unnamed sources 1', 'Vague quantity 1'])
  expect(texts('li b')).toEqual(['phrase 1', 'phrase 3', 'phrase 2', 'phrase 0'])
})

it('a phrase stands in its sentence, without a space that the sentence has not', () => {
  show([finding(0, 'likelihood/a')])
  expect(texts('li .sentence')).toEqual(['Before, phrase 0, after.'])
})

it('a click chooses the finding; the open one says all there is to say, and only that one', () => {
  show([finding(0, 'likelihood/a'), finding(1, 'sourcing/b')], 1)
  const [first, second] = document.querySelectorAll<HTMLButtonElement>('li > button')
  first?.click()
  expect(chosen).toHaveBeenCalledExactlyOnceWith(0)
  expect(first?.getAttribute('aria-expanded')).toBe('false')
  expect(second?.getAttribute('aria-expanded')).toBe('true')
  const unfolded = document.getElementById(second?.getAttribute('aria-controls') ?? '')
  for (const part of ['Name', 'Why', 'Fair', 'Ask'])
    expect(unfolded?.textContent).toContain(`${part} of sourcing/b`)
  expect(document.body.textContent).not.toContain('Why of likelihood/a')
})

it('of a long list the beginning is there at once, the rest soon, and a phrase that is asked for always', async () => {
  const many = Array.from({ length: 400 }, (_, id) => finding(id, 'likelihood/a'))
  show(many)
  const drawn = () => document.querySelectorAll('.finding').length
  expect(drawn()).toBe(100)
  show(many, 250)
  expect(document.getElementById('note-250')?.textContent).toContain('Why of likelihood/a')
  await vi.waitFor(() => expect(drawn()).toBe(400), 10_000)
})

it('sources open apart from the page, which learns nothing', () => {
  show([finding(0, 'likelihood/a')], 0)
  const link = document.querySelector('a')
  expect(link?.href).toBe('https://example.org/work')
  expect(link?.target).toBe('_blank')
  expect(link?.rel).toBe('noopener noreferrer')
})

it('words in a quotation are said to be the speaker’s', () => {
  show([finding(0, 'likelihood/a', { voice: 'quoted' }), finding(1, 'likelihood/a')], 0)
  const [quoted, own] = texts('li')
  expect(quoted).toContain('these are the speaker’s words, not the writer’s')
  expect(own).not.toContain('quotation')
})

it('what the sentence does with the wording comes before what is said of the wording', () => {
  show([finding(0, 'sourcing/b', { stance: 'negated', voice: 'quoted', speaker: 'Anna Berg' })], 0)
  const said = texts('.unfolded > *')
  expect(said.slice(0, 3)).toEqual([
    'The sentence denies this.',
    'In a quotation, not the writer’s words. Speaker: Anna Berg.',
    'Name of sourcing/b',
  ])
})

it('a finding of a rule that has no note is listed all the same', () => {
  show([finding(0, 'likelihood/newer')], 0)
  expect(texts('li b')).toEqual(['phrase 0'])
})

it('a reader of another language is told that the notes are in English', () => {
  show(mixed, 1)
  expect(document.body.textContent).not.toContain('These notes are in English')
  const language = vi.spyOn(i18n, 'getUILanguage').mockReturnValue('de')
  show(mixed, 0)
  expect(document.body.textContent).toContain('These notes are in English')
  language.mockRestore()
})
