import { expect, it } from 'vitest'
import { voiceAt } from './voicing.ts'

const stanceAt = (marked: string) => /(negated|conditional|question)$/.exec(voiceAt(marked))?.[0]

it.each([
  ['It is not ⟦likely⟧ to rain.', 'negated'],
  ['It ⟦is not likely to⟧ rain.', 'negated'],
  ['It ⟦isn’t likely to⟧ rain.', 'negated'],
  ["It ⟦doesn't seem to⟧ rain.", 'negated'],
  ['It never ⟦seemed to⟧ rain.', 'negated'],
  ['It is hardly ⟦likely⟧ to rain.', 'negated'],
  ['He has never been ⟦accused of⟧ theft.', 'negated'],
  ['He was not ⟦linked to⟧ the theft.', 'negated'],
  ['There is no suggestion that he was ⟦accused of⟧ theft.', 'negated'],
  ['There is no evidence that it is ⟦linked to⟧ the leak.', 'negated'],
  ['There is not the slightest hint that it was ⟦linked to⟧ the leak.', 'negated'],
  ['That does not mean that it is ⟦likely⟧.', 'negated'],
  ['Smith does not believe that it is ⟦likely⟧.', 'negated'],
  ['Smith denied that he was ⟦linked to⟧ the theft.', 'negated'],
  ['Smith denies ⟦allegations⟧ of theft.', 'negated'],
  ['There were no ⟦allegations⟧ of theft.', 'negated'],
  ['If it were ⟦likely⟧, we would know.', 'conditional'],
  ['We will stay unless it is ⟦likely⟧ to rain.', 'conditional'],
  ['Provided that it is ⟦possible⟧, we go.', 'conditional'],
  ['Is it ⟦likely⟧ to rain?', 'question'],
  ['“Is it ⟦likely⟧ to rain?” he asked.', 'question'],
  ['He asked if it was ⟦likely⟧ to rain.', 'question'],
  ['It is unclear whether it is ⟦linked to⟧ the leak.', 'question'],
])('%s: %s', (marked, stance) => {
  expect(stanceAt(marked)).toBe(stance)
})

it.each([
  // the wording's own negation
  'It ⟦cannot be ruled out⟧ that it rains.',
  'It is ⟦no doubt⟧ raining.',
  'It is ⟦not a coincidence⟧ that it rains.',
  'I ⟦would not be surprised⟧ if it rained.',
  'There is no doubt that it is ⟦likely⟧.',
  'There is no question that he is ⟦linked to⟧ it.',
  // a negation elsewhere
  'It is ⟦likely⟧ not to rain.',
  'It is not raining, but it is ⟦likely⟧ to.',
  'It is not only ⟦likely⟧, it is certain.',
  'Nobody came, so it was ⟦probably⟧ a mistake.',
  'He did not deny that it was ⟦likely⟧.',
  'He is not here because it is ⟦likely⟧ to rain.',
  'It is ⟦likely⟧ that they will not come.',
  // a condition elsewhere
  'If it rains, it is ⟦likely⟧ to pour.',
  'It is ⟦likely⟧ to pour if it rains.',
  'It looks as if it is ⟦likely⟧ to pour.',
  'If it rains then it is ⟦likely⟧ to pour.',
  // a question elsewhere
  'Will it rain? It is ⟦likely⟧.',
  '“Will it rain?” he asked, and it was ⟦likely⟧.',
  'It is ⟦likely⟧ to rain.',
])('asserted: %s', (marked) => {
  expect(stanceAt(marked)).toBeUndefined()
})
