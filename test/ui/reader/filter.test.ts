import { expect, it } from 'vitest'
import type { Voice } from '../../../src/rules/rule.ts'
import type { ListedFinding } from '../../../src/shared/messages.ts'
import { count, everything, filtered } from '../../../src/ui/reader/filter.ts'

const finding = (id: number, rule: ListedFinding['rule'], voice: Voice): ListedFinding => ({
  id,
  rule,
  voice,
  phrase: '',
  before: '',
  after: '',
  place: 0,
})
const findings = [
  finding(0, 'quantity/c', 'writer'),
  finding(1, 'likelihood/a', 'quoted'),
  finding(2, 'own/b', 'writer'),
  finding(3, 'likelihood/a', 'writer'),
]
const counts = count(findings)
const ids = (some: readonly ListedFinding[]) => some.map(({ id }) => id)

it('sets and voices are counted in the order of lists; those without a finding are left out', () => {
  expect([...counts.sets]).toEqual([
    ['likelihood', 2],
    ['quantity', 1],
    ['own', 1],
  ])
  expect([...counts.voices]).toEqual([
    ['writer', 3],
    ['quoted', 1],
  ])
})

it('a set and a voice together let pass what is both', () => {
  expect(ids(filtered(findings, everything, counts))).toEqual([0, 1, 2, 3])
  expect(ids(filtered(findings, { ...everything, set: 'likelihood' }, counts))).toEqual([1, 3])
  expect(ids(filtered(findings, { ...everything, voice: 'writer' }, counts))).toEqual([0, 2, 3])
  expect(ids(filtered(findings, { ...everything, set: 'likelihood', voice: 'quoted' }, counts))).toEqual([1])
  expect(ids(filtered(findings, { ...everything, set: 'quantity', voice: 'quoted' }, counts))).toEqual([])
})

it('a set that was switched off does not keep the rest from the reader', () => {
  expect(ids(filtered(findings, { ...everything, set: 'cause' }, counts))).toEqual([0, 1, 2, 3])
})
