import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver } from '../e2e/driver.ts'
import { inEachBrowser } from '../e2e/each-browser.ts'
import { served } from '../e2e/served.ts'
import { type Cover, coverOf, median } from './cover.ts'
import { differencesFrom, leftOf, ourDoing, seenIn } from './left-alone.ts'
import { areThere, articleOf, folder, isInEnglish, savedPages } from './saved.ts'

/**
 * Saved pages, served as they are by a server that has nothing else, in a browser without a network: what of the article
 * is read, and whether the page is left alone. All of them with `HOWSURE_PAGES=all` (`npm run test:pages`), else every
 * sixth.
 *
 * What is read is told by the code that reads it, src/page, put into the page by the test: the extension itself tells
 * nobody but its popup, and has no hook for tests.
 */

const all = process.env.HOWSURE_PAGES === 'all'
const slugs = savedPages().filter((_, at) => all || at % 6 === 0)
/** In Firefox, which takes longer, a dozen of many kinds. */
const dozen = new Set(
  'aclu bbc-1 blogger cnn guardian-1 lemonde-1 medium-1 nytimes-1 quanta-1 royal-road wikipedia yahoo-1'.split(
    ' ',
  ),
)

interface Row extends Cover {
  readonly slug: string
  readonly english: boolean
  readonly state: string
  readonly phrases: number
  /** From the end of loading to the report, in ms. */
  readonly took: number
  readonly left: string
}

const addressOf = served({ folder })
let readCode = ''

beforeAll(async () => {
  if (!areThere) return
  const bundled = await build({
    entryPoints: [path.resolve(import.meta.dirname, '../../src/page/read.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'pageRead',
    write: false,
  })
  readCode = bundled.outputFiles[0]?.text ?? ''
})

if (!areThere) test.skip(`needs the saved pages in ${path.relative(process.cwd(), folder)}`)

inEachBrowser(
  (browser) => {
    const inFirefox = savedPages().filter((slug) => dozen.has(slug))
    const mine = browser.kind === 'chromium' ? slugs : inFirefox.filter((_, at) => all || at % 3 === 0)
    /** By page: one that is tried a second time has one row. */
    const rows = new Map<string, Row>()
    let plain: Driver | undefined

    beforeAll(async () => {
      plain = await browser.launchPlain()
    })
    afterAll(async () => {
      await plain?.close()
      if (rows.size > 0) console.log(tableOf([...rows.values()]))
    })

    describe.skipIf(!areThere)('the saved page', () => {
      test.each(mine)('%s', async (slug) => {
        const { driver } = browser.reader
        if (!plain) throw new Error('the browser without the extension has not started')
        const url = addressOf(`${slug}/source.html`)
        const { seen, result } = await seenIn(driver, async () => {
          await driver.open(url)
          const from = performance.now()
          return { report: await driver.report(), took: performance.now() - from }
        })
        const { report, took } = result
        const read = await driver.page.evaluate((code) => {
          // biome-ignore lint/security/noGlobalEval: the page's own world, in which the test reads
          const { readArticle } = globalThis.eval(`${code};pageRead`)
          return (readArticle(document) ?? []).map(({ text }: { text: string }) => text) as string[]
        }, readCode)
        const differences = await differencesFrom(plain, (plain) => plain.open(url), seen)
        const article = articleOf(slug)
        rows.set(slug, {
          slug,
          english: isInEnglish(article),
          ...coverOf(read, article),
          state: report.state,
          phrases: report.findings.length,
          took,
          left: leftOf(differences),
        })
        expect(ourDoing(differences)).toEqual([])
      })

      test('of the articles in English at least 97% is read, and 5% of what is read is not the article', () => {
        const english = [...rows.values()].filter((row) => row.english)
        expect(english.length).toBeGreaterThan(mine.length / 3)
        expect(median(english.map(({ covered }) => covered))).toBeGreaterThanOrEqual(0.97)
        expect(median(english.map(({ outside }) => outside))).toBeLessThanOrEqual(0.05)
      })

      test('what is not in English has no marks', () => {
        const others = [...rows.values()].filter(({ english, read }) => !english && read > 100)
        expect(others.filter(({ phrases }) => phrases > 0)).toEqual([])
      })
    })
  },
  // Firefox reports what a popup still waited for when the test closed it.
  { isOurs: (error) => /extension:/.test(error) && !error.includes('while context is inactive') },
)

function tableOf(rows: readonly Row[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`.padStart(7)
  const lines = rows.map(({ slug, english, state, article, read, covered, outside, phrases, took, left }) =>
    [
      slug.padEnd(40),
      (english ? 'en' : '–').padEnd(3),
      state.padEnd(15),
      String(article).padStart(7),
      String(read).padStart(7),
      percent(covered),
      percent(outside),
      String(phrases).padStart(8),
      `${took.toFixed(0)} ms`.padStart(9),
      ` ${left}`,
    ].join(' '),
  )
  const english = rows.filter((row) => row.english)
  return [
    'page                                     lang state           article    read covered outside  phrases      time  page left',
    ...lines,
    `median of ${english.length} pages in English: covered ${percent(median(english.map(({ covered }) => covered)))}, outside ${percent(median(english.map(({ outside }) => outside)))} (headlines among it)`,
  ].join('\n')
}
