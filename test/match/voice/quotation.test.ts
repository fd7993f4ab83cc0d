import { expect, it } from 'vitest'
import { quotationsOf } from '../../../src/match/voice/quotation.ts'

const quoted = (text: string) => quotationsOf(text).map(({ start, end }) => text.slice(start, end))

it.each([
  ['He said: “It is so.” Then left.', ['“It is so.”']],
  ['He said: "It is so." Then left.', ['"It is so."']],
  ["He said: 'It's not so.' Then left.", ["'It's not so.'"]],
  ['He said: ‘It’s not so.’ Then left.', ['‘It’s not so.’']],
  ['Er sagte: „Es ist wohl so.“ Dann ging er.', ['„Es ist wohl so.“']],
  ['« Il semble que oui, dit-il »', ['« Il semble que oui, dit-il »']],
  ['“He told me ‘perhaps not’ twice,” she said.', ['“He told me ‘perhaps not’ twice,”']],
])('finds the quotation in %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

it.each([
  "The officials' view isn't the bank's.",
  "A 6\" pipe and a 5' wall were the '90s way.",
  'The so-called “deep state” did it.',
  'It was “very big news” there.',
])('finds no quotation in %s', (text) => {
  expect(quoted(text)).toEqual([])
})

it('lets a quotation that is opened by a curly mark and not closed go on to the end of its paragraph', () => {
  expect(quoted('He wrote: “It is likely so. It may not be.')).toEqual(['“It is likely so. It may not be.'])
})

it('takes time in step with the text where many marks open and none closes', () => {
  // A tenth of a second. If each mark looked through those that are open, it would be past any test's time limit.
  expect(quotationsOf(' "a \'b ‘c'.repeat(100_000))).not.toEqual([])
})
