import { expect, it } from 'vitest'
import { load } from '../../src/match/automaton.ts'
import { compile } from '../../src/match/compile.ts'
import { merge } from '../../src/match/merge.ts'
import { scan } from '../../src/match/scan.ts'

const text = 'It seems likely that some experts say so, and some say no.'
const findings = (id: string, ...phrases: string[]) => scan(text, load(compile([{ id, phrases }])))
const told = (...lists: ReturnType<typeof scan>[]) =>
  merge(...lists).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`)

it('puts the findings of two automata in order', () => {
  expect(told(findings('a/one', 'some say'), findings('own/two', 'seems likely'))).toEqual([
    'own/two seems likely',
    'a/one some say',
  ])
})

it('keeps of two that overlap the one that begins first, then the longest, then the earlier automaton’s', () => {
  expect(told(findings('a/one', 'likely that'), findings('own/two', 'seems likely'))).toEqual([
    'own/two seems likely',
  ])
  expect(told(findings('a/one', 'some experts'), findings('own/two', 'some experts say'))).toEqual([
    'own/two some experts say',
  ])
  expect(told(findings('a/one', 'some say'), findings('own/two', 'some say'))).toEqual(['a/one some say'])
})
