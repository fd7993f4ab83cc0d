import { expect, it } from 'vitest'
import { choose, crossValidate, reached, type Sample, tally } from '../../bench/choose.ts'

/** 1,200 made sentences in documents of 120, of which a fifth are uncertain; some labels are wrong. */
const size = 1200
const all = Array.from({ length: size }, (_, i) => i)
const every = (n: number, from = 0) => new Set(all.filter((i) => i % n === from))
const strong = every(8)
const weaker = every(15, 1)
const never = every(8, 4)
const truth = new Set([...strong, ...weaker])
const sample: Sample = {
  positive: new Set(all.filter((i) => !never.has(i) && truth.has(i) !== (i % 13 === 12))),
  groups: all.map((i) => `document ${Math.floor(i / 120)}`),
}

it('gives points to what tells, and none to what says nothing or speaks against', () => {
  const fires = new Map([
    ['quantity/strong', strong],
    ['quantity/weaker', new Set([...weaker, ...every(10, 3)])],
    ['quantity/idle', every(7, 2)],
    ['cause/against', never],
  ])
  const points = choose(sample, fires, 10)
  expect(points.get('quantity/strong')).toBeGreaterThanOrEqual(10)
  expect(points.get('quantity/weaker')).toBeLessThan(points.get('quantity/strong') ?? 0)
  expect(points.get('quantity/idle') ?? 0).toBeLessThanOrEqual(2)
  expect(points.has('cause/against')).toBe(false)
})

it('judges rules that find little together, a set at a time', () => {
  const points = choose(
    sample,
    new Map([
      ['appearance/rare', new Set([...strong].slice(0, 15))],
      ['appearance/never', new Set<number>()],
      ['cause/rare', new Set([...never].slice(0, 15))],
    ]),
    10,
  )
  expect(points.get('appearance/never')).toBeGreaterThan(0)
  expect(points.get('appearance/never')).toBe(points.get('appearance/rare'))
  expect(points.has('cause/rare')).toBe(false)
})

it('gives a rule some points though the little that it found speaks against it', () => {
  const points = choose(
    sample,
    new Map([
      ['quantity/strong', strong],
      ['likelihood/hardly-seen', new Set(all.filter((i) => !sample.positive.has(i)).slice(0, 3))],
    ]),
    10,
  )
  expect(points.get('likelihood/hardly-seen')).toBeGreaterThan(0)
})

it('counts in cross-validation nothing that was chosen on', () => {
  // Each document has a rule of its own, which finds what is uncertain there: chosen on, it is right; elsewhere, silent.
  const own = new Map<string, Set<number>>()
  for (const i of sample.positive) {
    const rule = `${sample.groups[i]}/own`
    own.set(rule, (own.get(rule) ?? new Set()).add(i))
  }
  expect(tally(reached(own, choose(sample, own, 10), 10), sample.positive).f1).toBe(1)
  expect(crossValidate(sample, own, 10, 10, 1).map(({ f1 }) => f1)).toEqual([0])
})
