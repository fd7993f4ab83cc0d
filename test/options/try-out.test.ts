import { expect, it, vi } from 'vitest'
import { compile } from '../../src/match/compile.ts'
import { automatonOf, tryOut } from '../../src/options/try-out.ts'
import { ownRuleId } from '../../src/shared/own-phrases.ts'
import { defaults } from '../../src/shared/settings.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))
const rules = [
  { id: 'likelihood/likely', phrases: ['most likely'] },
  { id: 'possibility/may', phrases: ['may'], quiet: true },
]
vi.stubGlobal('__TABLES__', compile(rules))

const own = automatonOf([{ phrase: 'likely that', note: '' }])
const text = 'It is most likely that it may rain.\nMost likely\nthat too.'
const marked = (...args: Parameters<typeof tryOut>) =>
  tryOut(...args).flatMap(({ text, rule }) => (rule ? [`${text} ${rule}`] : []))

it('a text is cut at its marks and whole when put together', () => {
  const pieces = tryOut(text, [own], defaults)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
})

it('only the reader’s phrases look, or the rules that are on too, a match staying in its paragraph', () => {
  const mine = `likely that ${ownRuleId('likely that')}`
  expect(marked(text, [own])).toEqual([mine])
  expect(marked(text, [own], defaults)).toEqual([mine, 'Most likely likelihood/likely'])
})

it('where marks overlap, those of the earlier automaton are kept', () => {
  const draft = automatonOf([{ phrase: 'most likely that it', note: '' }])
  expect(marked(text, [draft, own])).toEqual([`most likely that it ${ownRuleId('most likely that it')}`])
  expect(marked(text, [own, draft])).toEqual([`likely that ${ownRuleId('likely that')}`])
})
