import { describe, expect, it } from 'vitest'
import { halfOf, readArticles, readSeed } from '../../../bench/articles.ts'
import { countVoices, judgeSpeakers } from '../../../bench/voices.ts'

const articles = readArticles()
const seed = readSeed()

describe.skipIf(articles.length === 0)(
  'on the marked articles (they lie in ../shared)',
  { timeout: 60_000 },
  () => {
    it.each([
      ['written', articles.filter(({ slug }) => halfOf(slug) === 'written')],
      ['held', articles.filter(({ slug }) => halfOf(slug) === 'held')],
      ['seed', seed ? [seed] : []],
    ])('the voice of at least 95 in 100 agreed marks that are found is right: %s', (_, some) => {
      const { found, right, quoted, calledQuoted } = countVoices(some)
      expect(found).toBeGreaterThan(0)
      expect(right / found).toBeGreaterThanOrEqual(0.95)
      expect(calledQuoted / quoted).toBeGreaterThanOrEqual(0.95)
    })

    it('at least 90 in 100 speakers are those that a reader wrote down', () => {
      const { places, right } = judgeSpeakers([...articles, ...(seed ? [{ ...seed, slug: 'seed' }] : [])])
      expect(places).toBeGreaterThan(150)
      expect(right / places).toBeGreaterThanOrEqual(0.9)
    })
  },
)
