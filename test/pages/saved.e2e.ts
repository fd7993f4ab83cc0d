import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver } from '../e2e/driver.ts'
import { inEachBrowser } from '../e2e/each-browser.ts'
import { served } from '../e2e/served.ts'
import { until } from '../e2e/until.ts'
import { type Cover, coverOf, median } from './cover.ts'
import { areThere, articleOf, folder, isInEnglish, savedPages } from './saved.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'

/**
 * Saved pages, served as they are by a server that has nothing else, in a browser without a network: what of the article
 * is read, and whether the page is left alone. All of them with `HOWSURE_PAGES=all` (`npm run test:pages`), else every
 * fourth.
 *
 * What is read is told by the code that reads it, src/page, put into the page by the test: the extension itself tells
 * nobody but its popup, and has no hook for tests.
 */

const all = process.env.HOWSURE_PAGES === 'all'
const slugs = savedPages().filter((_, at) => all || at % 4 === 0)
/** In Firefox, which takes longer, a dozen of many kinds. */
const dozen = new Set(
  'aclu bbc-1 blogger cnn guardian-1 lemonde-1 medium-1 nytimes-1 quanta-1 royal-road wikipedia yahoo-1'.split(
    ' ',
  ),
)

interface Seen extends Snapshot {
  readonly console: string
}

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
    const rows: Row[] = []
    let plain: Driver | undefined

    beforeAll(async () => {
      plain = await browser.launchPlain()
    })
    afterAll(async () => {
      await plain?.close()
      if (rows.length > 0) console.log(tableOf(rows))
    })

    describe.skipIf(!areThere)('the saved page', () => {
      test.each(mine)('%s', async (slug) => {
        const { driver } = browser.reader
        if (!plain) throw new Error('the browser without the extension has not started')
        const url = addressOf(`${slug}/source.html`)
        const errorsOf = await errorsFrom(driver)
        await driver.open(url)
        const from = performance.now()
        const report = await driver.report()
        const took = performance.now() - from
        const marked = { ...(await driver.page.evaluate(takeSnapshot)), console: await errorsOf() }
        const read = await driver.page.evaluate((code) => {
          // biome-ignore lint/security/noGlobalEval: the page's own world, in which the test reads
          const { readArticle } = globalThis.eval(`${code};pageRead`)
          return (readArticle(document) ?? []).map(({ text }: { text: string }) => text) as string[]
        }, readCode)
        const differences = await differencesFrom(plain, url, marked)
        const article = articleOf(slug)
        rows.push({
          slug,
          english: isInEnglish(article),
          ...coverOf(read, article),
          state: report.state,
          phrases: report.findings.length,
          took,
          left: differences.length > 0 ? differences.join(', ') : 'alone',
        })
        expect(differences.filter((one) => !one.startsWith('itself'))).toEqual([])
      })

      test('of the articles in English at least 97% is read, and 5% of what is read is not the article', () => {
        const english = rows.filter((row) => row.english)
        expect(english.length).toBeGreaterThan(mine.length / 3)
        expect(median(english.map(({ covered }) => covered))).toBeGreaterThanOrEqual(0.97)
        expect(median(english.map(({ outside }) => outside))).toBeLessThanOrEqual(0.05)
      })

      test('what is not in English has no marks', () => {
        expect(rows.filter(({ english, phrases, read }) => !english && phrases > 0 && read > 100)).toEqual([])
      })
    })
  },
  // Firefox reports what a popup still waited for when the test closed it.
  { isOurs: (error) => /extension:/.test(error) && !error.includes('while context is inactive') },
)

/** How long a page may take without us to come to what it was with us, in ms: scripts of its own go on after loading. */
const patience = 3000

/**
 * What is otherwise on the page without the extension, when it has had as much time. A page that is not the same twice
 * even so changes by itself: what differs then is said, and is not held against us.
 */
async function differencesFrom(plain: Driver, url: string, marked: Seen): Promise<string[]> {
  const take = async (isEnough: (seen: Seen) => boolean) => {
    const errorsOf = await errorsFrom(plain)
    await plain.open(url)
    let last: Seen | undefined
    const see = async () => {
      last = { ...(await plain.page.evaluate(takeSnapshot)), console: await errorsOf() }
      return isEnough(last)
    }
    await until('what is looked for', see, patience).catch(() => {})
    if (!last) throw new Error(`${url} cannot be looked at`)
    return last
  }
  const first = await take((seen) => compare(marked, seen).length === 0)
  const differences = compare(marked, first)
  if (differences.length === 0) return []
  const own = compare(first, await take((seen) => compare(first, seen).length === 0))
  return differences.map((one) => (own.includes(one) ? `itself: ${one}` : one))
}

/** What the browser reports as errors from now on, when it is asked. */
async function errorsFrom(driver: Driver): Promise<() => Promise<string>> {
  const before = (await driver.errors()).length
  // Firefox adds the names of the page's realm and context, which are others each time.
  return async () =>
    (await driver.errors())
      .slice(before)
      .map((error) => error.replace(/ \{"realm".*$/s, ''))
      .sort()
      .join('\n')
}

/** What of one look at a page is otherwise than in another. Of errors, those that the other has not: late ones may follow. */
function compare(a: Seen, b: Seen): string[] {
  const known = new Set(b.console.split('\n'))
  return (Object.keys(a) as (keyof Seen)[]).filter((key) =>
    key === 'console'
      ? a.console !== '' && a.console.split('\n').some((error) => !known.has(error))
      : a[key] !== b[key],
  )
}

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
    `median of ${english.length} pages in English: covered ${percent(median(english.map(({ covered }) => covered)))}, outside ${percent(median(english.map(({ outside }) => outside)))}`,
  ].join('\n')
}
