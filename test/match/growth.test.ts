import { expect, it } from 'vitest'
import { load } from '../../src/match/automaton.ts'
import { compile } from '../../src/match/compile.ts'
import { scan } from '../../src/match/scan.ts'

const greedy = [
  { id: 'a/gap', phrases: ['it _{1,12} is', '[it] (_ is){1,6} so', '(it | is){2,12} not'] },
  { id: 'a/plain', phrases: ['it is', 'is it'], except: ['it is it is it is not'] },
]

it.each([
  ['prefixes only', 'it was '],
  ['all matches', 'It is. '],
  ['it is it is it is', 'it is '],
  ['no spaces', 'itis'],
  ['quotation marks only', '“”"'],
  ['words that nobody knows', 'this was '],
  ['gaps within gaps', 'it a is b it it is c is is '],
])('takes ten times the steps for ten times the text: %s', (_, piece) => {
  const stepsFor = (times: number) => {
    const automaton = load(compile(greedy))
    scan(piece.repeat(times), automaton)
    return automaton.states.steps
  }
  const [short, long] = [stepsFor(2000), stepsFor(20_000)]
  expect(long).toBeLessThanOrEqual(short * 10.5 + 10)
  // No token costs more than the longest match that it may begin.
  expect(long).toBeLessThanOrEqual(20_000 * piece.split(' ').length * 26)
})

it('looks for exceptions only where their rule has matched', () => {
  const rules = [
    { id: 'a/b', phrases: ['likely'], except: ['it is', 'not likely'] },
    { id: 'a/c', phrases: ['perhaps'], except: ['perhaps it'] },
  ]
  const stepsFor = (text: string) => {
    const automaton = load(compile(rules))
    scan(text, automaton)
    return automaton.states.steps
  }
  expect(stepsFor('Now it is. It is not so.')).toBe(0)
  const alone = stepsFor('Perhaps.')
  // The exceptions of the other rule, in the same sentence, are none of its business.
  expect(stepsFor('Perhaps so it is not.')).toBe(alone + 1)
  expect(stepsFor('It is likely.')).toBeGreaterThan(stepsFor('It was likely.'))
})

it('finds the same with a memory that has been full many times', () => {
  let seed = 1
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const word = () => `w${random(250)}`
  const phrases = Array.from({ length: 4000 }, () => `${word()} _{0,4} [${word()} a_] _{0,3}`)
  const packed = compile([{ id: 'a/b', phrases }])
  const automaton = load(packed)
  const paragraphs = Array.from({ length: 500 }, () => Array.from({ length: 120 }, word).join(' '))
  const found = paragraphs.map((text) => scan(text, automaton))
  // More than is remembered at once (`states.ts`).
  expect(automaton.states.forgotten).toBeGreaterThan(2)
  expect(found.flat().length).toBeGreaterThan(100)
  for (let i = 0; i < paragraphs.length; i += 10) {
    expect(found[i]).toEqual(scan(paragraphs[i] ?? '', load(packed)))
  }
}, 30_000)
