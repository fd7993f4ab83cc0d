import { expect, it } from 'vitest'
import { type Automaton, load } from '../../src/match/automaton.ts'
import { compile } from '../../src/match/compile.ts'
import { scan } from '../../src/match/scan.ts'

/** Counts the steps of all walks from now on. */
function counted({ states }: Automaton): () => number {
  let steps = 0
  const next = states.next.bind(states)
  states.next = (state, kind) => {
    steps++
    return next(state, kind)
  }
  return () => steps
}

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
    const steps = counted(automaton)
    scan(piece.repeat(times), automaton)
    return steps()
  }
  const [short, long] = [stepsFor(2000), stepsFor(20_000)]
  expect(long).toBeLessThanOrEqual(short * 10.5 + 10)
  // No token costs more than the longest match that it may begin.
  expect(long).toBeLessThanOrEqual(20_000 * piece.split(' ').length * 26)
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
