import { expect, it } from 'vitest'
import { load } from '../../src/match/automaton.ts'
import { compile } from '../../src/match/compile.ts'
import { PhraseError, parsePhrase } from '../../src/match/phrase.ts'

it.each([
  ['', 0],
  ['it (seems', 3],
  ['it seems)', 8],
  ['it [seems', 3],
  ['it seems]', 8],
  ['[it] [seems]', 5],
  ['it ([seems])', 4],
  ['it @nobody', 3],
  ['it @loop', 4],
  ['it Seems', 3],
  ['it | seems', 3],
  ['it ()', 4],
  ['it seems{3,1}', 8],
  ['it seems{0,99}', 8],
  ['it seems ^', 9],
  ['it \\.', 3],
  ['it naïve', 3],
  ['very?', 0],
  ['_ seems', 0],
  ['(it | _) seems', 0],
  ['very? a_ seems', 0],
  ['A_? _ seems', 0],
])('refuses "%s" and points at the place', (phrase, at) => {
  let caught: unknown
  try {
    parsePhrase(phrase, { loop: 'a | @loop' })
  } catch (error) {
    caught = error
  }
  expect(caught).toBeInstanceOf(PhraseError)
  expect((caught as PhraseError).at).toBe(at)
})

it('lets an open word begin a phrase that asks for the start of a sentence', () => {
  expect(() => parsePhrase('^ _ seems')).not.toThrow()
})

it('takes words of up to 40 letters', () => {
  expect(() => parsePhrase('a'.repeat(40))).not.toThrow()
  expect(() => parsePhrase('a'.repeat(41))).toThrow(PhraseError)
})

it('names the rule whose phrase cannot be read', () => {
  expect(() => compile([{ id: 'set/name', phrases: ['it ('] }])).toThrow(/^set\/name: /)
})

it('makes one atom of alternatives that are single words, so that they cost one instruction', () => {
  const words = { kind: 'words', words: ['a', 'b', 'c'] }
  expect(parsePhrase('(c | a | (b | a))')).toEqual({ kind: 'atom', atom: words })
  expect(parsePhrase('@l', { l: 'c | b | a' })).toEqual({ kind: 'atom', atom: words })
})

it('refuses to load what is not an automaton', () => {
  const packed = compile([{ id: 'a/b', phrases: ['it seems'] }])
  for (const text of ['', 'x', 'x'.repeat(4000), packed.slice(0, 10), packed.slice(0, -10)]) {
    expect(() => load(text), text).toThrow(RangeError)
  }
  expect(load(packed).rules).toEqual([{ id: 'a/b', quiet: false, beside: false }])
})
