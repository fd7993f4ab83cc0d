import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../bench/articles.ts'
import { density, figureOf, finderOf, judgeAll } from '../../bench/figures.ts'

const articles = readArticles()
const committed = JSON.parse(readFileSync('bench/judgement.json', 'utf8'))

/** A point. What grows is welcome; whoever wants to keep it runs `npm run bench:judgement`. */
const point = 0.01

it('a rule that was measured under 0.7 says in its file why it is there', () => {
  const weak = Object.entries<{ findings: number; precision: number }>(committed.rules).filter(
    ([, { findings, precision }]) => findings >= 5 && precision < 0.7,
  )
  expect(weak.length).toBeGreaterThan(0)
  const silent = weak.filter(([id]) => !/\/\/.*under 0\.7/i.test(readFileSync(`src/rules/${id}.ts`, 'utf8')))
  expect(silent.map(([id]) => id)).toEqual([])
})

describe.skipIf(articles.length === 0)(
  'on the marked articles (they lie in ../shared)',
  { timeout: 60_000 },
  () => {
    it.each([
      ['all/all', undefined, 'all'],
      ['all/default', undefined, 'default'],
      ['written/all', 'written', 'all'],
      ['held/all', 'held', 'all'],
    ] as const)('%s is no worse than what is committed', (name, half, which) => {
      const judgement = judgeAll(readArticles(half), finderOf(which))
      const now = figureOf(judgement.all)
      const then = committed.texts[name]
      for (const rate of ['precision', 'recall', 'f1', 'precisionSet', 'recallSet', 'f1Set'] as const) {
        expect(now[rate], `${name} ${rate}`).toBeGreaterThanOrEqual(then[rate] - point)
      }
      expect(density(judgement)).toBeLessThanOrEqual(then.density * 1.05)
    })

    it('no set is worse than what is committed', () => {
      const { bySet } = judgeAll(articles, finderOf('all'))
      for (const [set, then] of Object.entries<{ f1: number; f1Set: number }>(committed.sets)) {
        const count = bySet.get(set)
        const now = count ? figureOf(count) : { f1: 0, f1Set: 0 }
        expect(now.f1, `${set} F1`).toBeGreaterThanOrEqual(then.f1 - point)
        expect(now.f1Set, `${set} F1 with the set right`).toBeGreaterThanOrEqual(then.f1Set - point)
      }
    })
  },
)
