import { expect, it } from 'vitest'
import { load } from '../../src/match/automaton.ts'
import { compile } from '../../src/match/compile.ts'
import { firing } from '../../src/match/firing.ts'

const automaton = load(
  compile([
    { id: 'a/long', phrases: ['some of the best'] },
    { id: 'a/short', phrases: ['some'] },
    { id: 'a/inner', phrases: ['best'] },
    { id: 'a/absent', phrases: ['many'] },
  ]),
)
const found = (on?: Uint8Array) =>
  firing('Some of the best and some of the rest.', automaton, on)
    .map(({ rule }) => rule)
    .sort()

it('names every rule that finds something, once, though a longer finding covers it', () => {
  expect(found()).toEqual(['a/inner', 'a/long', 'a/short'])
})

it('leaves out rules that are off', () => {
  expect(found(Uint8Array.of(1, 0, 1, 1))).toEqual(['a/inner', 'a/long'])
})
