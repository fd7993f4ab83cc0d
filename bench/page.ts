/**
 * What HowSure costs a page, in real Chromium, by trace: `npm run bench:page`
 *
 *     --times N     each page is loaded N times with the extension (5); medians are printed
 *     --pages N     how many of the saved pages (10), those with most text; they need `../shared/pages`
 *     --only NAME   one page: a slug, `1000` or `100000`
 *
 * For each page, at full speed and with the processor slowed four times: the time of our script in all, in the page and
 * (by other loads) in the background, our longest task in the page, the time from the start of our script to the first
 * mark in view, the heap that we add; then what a changed paragraph costs, and what mark.js takes to mark the same
 * phrases (as its list, and as one expression), with the page loaded anew each time. Prints a table and writes `bench/page.json`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, CDPSession, Page } from 'puppeteer-core'
import { extensionIn, startChromium } from '../scripts/chromium.mjs'
import { pageOfText, serve } from '../scripts/serve.mjs'
import { dateAndMachine } from './machine.ts'
import { median } from './speed/measure.ts'
import { ordinaryText } from './speed/text.ts'
import { categories, type Doings, doingsIn, within } from './trace.ts'

/** The commands of `package.json` run in the project's folder. */
const root = process.cwd()
const saved = path.join(root, '..', 'shared', 'pages')
const { values: options } = parseArgs({
  options: {
    times: { type: 'string', default: '5' },
    pages: { type: 'string', default: '10' },
    only: { type: 'string' },
  },
})

/** One figure of one page, the median of some loads; ms, or MB of heap. */
interface Figures {
  readonly script: number
  readonly background: number
  readonly longestTask: number
  /** Not there where no mark is in view. */
  readonly firstMark: number | null
  readonly heap: number
  readonly marks: number
}

interface Result {
  readonly page: string
  readonly words: number
  readonly full: Figures
  readonly slowed: Figures
  /** What a changed paragraph costs: median and 90th percentile. */
  readonly change: { readonly median: number; readonly p90: number } | null
  /** mark.js as multiples of `full.script`. */
  readonly markJs: { readonly list: number; readonly expression: number } | null
}

/** Set as a `performance.mark` in the first frame in which a mark is in the window. */
const firstMark = 'first mark in view'

const markJs = markJsIn(path.join(root, 'bench', 'node_modules', 'mark.js', 'dist', 'mark.min.js'))
execFileSync(process.execPath, ['build.mjs'], { cwd: root })
const pages = pagesToMeasure()
const server = await serve({ pages: Object.fromEntries(pages.map(({ name, html }) => [name, html])) })
const [ours, bare] = await Promise.all([
  startChromium({ extension: path.join(root, 'dist', 'chrome') }),
  startChromium(),
])
try {
  const origin = `chrome-extension://${(await extensionIn(ours)).id}/`
  const results: Result[] = []
  for (const { name, words } of pages) {
    const url = server.origin + name
    const full = await figures(url, origin, 1)
    const slowed = await figures(url, origin, 4)
    const change = await changes(url, origin)
    const peers = markJs && full.marks > 0 ? await peersOn(url, await phrasesOn(url)) : null
    const result: Result = {
      page: name,
      words,
      full,
      slowed,
      change,
      markJs: peers && {
        list: peers.list / full.script,
        expression: peers.expression / full.script,
      },
    }
    results.push(result)
    print(result)
  }
  const report = { ...dateAndMachine(), browser: await ours.version(), times: Number(options.times), results }
  if (!options.only)
    writeFileSync(path.join(root, 'bench', 'page.json'), `${JSON.stringify(report, null, 2)}\n`)
} finally {
  await Promise.all([ours.close(), bare.close()])
  await server.close()
}

// ---- The pages ----

/** The saved pages with most text, and two made articles. */
function pagesToMeasure(): { name: string; html: string; words: number }[] {
  const made = [1000, 100_000].map((words) => ({ name: `${words}`, html: article(words), words }))
  const slugs = existsSync(saved) ? readdirSync(saved) : []
  const found = slugs.map((slug) => {
    const read = (file: string) => readFileSync(path.join(saved, slug, file), 'utf8')
    const words =
      read('expected.html')
        .replace(/<[^>]*>/g, ' ')
        .match(/\S+/g)?.length ?? 0
    return { name: slug, html: read('source.html'), words }
  })
  const longest = found.sort((a, b) => b.words - a.words).slice(0, Number(options.pages))
  const all = [...made, ...longest]
  return options.only ? all.filter(({ name }) => name === options.only) : all
}

/**
 * An article of about so many words of ordinary text, about six letters to a word with its space. It begins with a mark:
 * one has to be in view.
 */
function article(words: number): string {
  return pageOfText('A long article', `Most likely it will stand.\n\n${ordinaryText(words * 6).join('\n\n')}`)
}

// ---- With the extension ----

async function figures(url: string, origin: string, slowed: number): Promise<Figures> {
  const loads: { doings: Doings; heap: number; marks: number }[] = []
  for (let i = 0; i < Number(options.times); i++) {
    const [mine, theirs] = [await load(ours, url, slowed), await load(bare, url, slowed)]
    loads.push({ doings: doingsIn(mine.trace, origin), heap: mine.heap - theirs.heap, marks: mine.marks })
  }
  const beside: number[] = []
  for (let i = 0; i < Number(options.times); i++) beside.push(await backgroundOn(url, origin, slowed))
  const firstMarks = loads.flatMap(
    ({ doings: { marks, start } }) => (marks.get(firstMark) ?? Number.NaN) - start,
  )
  const first = median(firstMarks.filter((time) => !Number.isNaN(time)))
  return {
    script: median(loads.map(({ doings }) => doings.total)),
    background: median(beside),
    longestTask: median(loads.map(({ doings }) => doings.longestTask)),
    firstMark: Number.isNaN(first) ? null : first,
    heap: median(loads.map(({ heap }) => heap)),
    marks: median(loads.map(({ marks }) => marks)),
  }
}

/** What a visit to a page does, by its trace, and how many marks it has in the end. */
function load(browser: Browser, url: string, slowed: number) {
  return inNewPage(browser, slowed, async (page, session) => {
    await page.evaluateOnNewDocument(watchForMark, firstMark)
    await page.tracing.start({ categories })
    const marks = await visit(page, url)
    const trace = new TextDecoder().decode(await page.tracing.stop())
    await session.send('HeapProfiler.collectGarbage')
    const { JSHeapUsedSize = 0 } = await page.metrics()
    return { trace, heap: JSHeapUsedSize / 1e6, marks }
  })
}

/** What our background does while a page is loaded, in ms. */
function backgroundOn(url: string, origin: string, slowed: number): Promise<number> {
  return inNewPage(ours, slowed, async (page) => {
    const trace = await traced(ours, () => visit(page, url))
    return doingsIn(trace, origin).background
  })
}

/** Does something in a new page, with the processor slowed so many times. */
async function inNewPage<Result>(
  browser: Browser,
  slowed: number,
  work: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage()
  try {
    const session = await page.createCDPSession()
    if (slowed > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
    return await work(page, session)
  } finally {
    await page.close()
  }
}

/** Loads a page and waits until nothing new has been marked for a while. Gives how many marks it has. */
async function visit(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 }).catch(() => {})
  return settled(page)
}

/**
 * The trace of all that a browser does meanwhile: a page's own leaves out our background. The profiler makes everything
 * slower in all processes at once, so that it says nothing about the page.
 */
async function traced(browser: Browser, work: () => Promise<unknown>): Promise<string> {
  const session = await browser.target().createCDPSession()
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: categories },
    transferMode: 'ReturnAsStream',
  })
  await work()
  const ended = new Promise<string>((resolve) =>
    session.once('Tracing.tracingComplete', ({ stream = '' }) => resolve(stream)),
  )
  await session.send('Tracing.end')
  const handle = await ended
  let trace = ''
  for (let isEnd = false; !isEnd; ) {
    const { data, eof } = await session.send('IO.read', { handle })
    trace += data
    isEnd = eof
  }
  await session.send('IO.close', { handle })
  await session.detach()
  return trace
}

/** Runs in the page, before anything of it. */
function watchForMark(name: string) {
  const isInView = (range: AbstractRange) => {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    const { top, bottom } = live.getBoundingClientRect()
    return bottom > 0 && top < innerHeight && bottom > top
  }
  const look = () => {
    const found = [...CSS.highlights].some(
      ([key, highlight]) => key.startsWith('howsure-') && [...highlight].some((range) => isInView(range)),
    )
    if (found) performance.mark(name)
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** How many marks a page has, once their number has stood still for a second. */
async function settled(page: Page): Promise<number> {
  const count = () =>
    page.evaluate(() => [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0))
  for (let last = -1, still = 0; ; await new Promise((resolve) => setTimeout(resolve, 250))) {
    const now = await count()
    still = now === last ? still + 1 : 0
    last = now
    if (still === 4) return now
  }
}

// ---- A changed paragraph ----

/** What our script does after a word has come into one paragraph, 25 times over: median and 90th percentile, in ms. */
async function changes(url: string, origin: string): Promise<Result['change']> {
  const page = await ours.newPage()
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 }).catch(() => {})
    if ((await settled(page)) === 0) return null
    await page.tracing.start({ categories })
    for (let i = 0; i < 25; i++) {
      await page.evaluate((i) => {
        const paragraphs = [...document.querySelectorAll('p')].filter(
          (p) => (p.textContent?.length ?? 0) > 100,
        )
        performance.mark(`change ${i}`)
        paragraphs[(i * 7) % paragraphs.length]?.append(` Added ${i}.`)
      }, i)
      await new Promise((resolve) => setTimeout(resolve, 600))
    }
    const { stretches, marks } = doingsIn(new TextDecoder().decode(await page.tracing.stop()), origin)
    const costs = Array.from({ length: 25 }, (_, i) => {
      const at = marks.get(`change ${i}`) ?? 0
      return within(stretches, at, at + 600)
    }).sort((a, b) => a - b)
    return { median: costs[12] ?? 0, p90: costs[22] ?? 0 }
  } finally {
    await page.close()
  }
}

// ---- mark.js ----

function markJsIn(file: string): string | undefined {
  if (existsSync(file)) return readFileSync(file, 'utf8')
  console.log('mark.js is not there (npm install --prefix bench): left out.')
  return undefined
}

/** The phrases that we mark on a page, each once. */
async function phrasesOn(url: string): Promise<string[]> {
  const page = await ours.newPage()
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 }).catch(() => {})
    await settled(page)
    return await page.evaluate(() => {
      const texts = [...CSS.highlights].flatMap(([, highlight]) =>
        [...highlight].map((range) => {
          const live = document.createRange()
          live.setStart(range.startContainer, range.startOffset)
          live.setEnd(range.endContainer, range.endOffset)
          return live.toString().toLowerCase()
        }),
      )
      return [...new Set(texts)]
    })
  } finally {
    await page.close()
  }
}

/** What mark.js takes to mark phrases, in ms: as its list of phrases, and as one expression; each in a fresh page. */
async function peersOn(url: string, phrases: string[]): Promise<{ list: number; expression: number }> {
  const time = async (asList: boolean) => {
    const page = await bare.newPage()
    try {
      await page.setBypassCSP(true)
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 }).catch(() => {})
      await page.addScriptTag({ content: markJs ?? '' })
      return await page.evaluate(runMarkJs, phrases, asList)
    } finally {
      await page.close()
    }
  }
  const times = { list: [] as number[], expression: [] as number[] }
  for (let i = 0; i < 3; i++) {
    times.list.push(await time(true))
    times.expression.push(await time(false))
  }
  return { list: median(times.list), expression: median(times.expression) }
}

/** Runs in the page. */
function runMarkJs(phrases: string[], asList: boolean): number {
  type Options = { accuracy?: string; separateWordSearch?: boolean }
  type Instance = {
    mark(list: string[], options: Options): void
    markRegExp(expression: RegExp, options: Options): void
  }
  const { Mark } = globalThis as unknown as { Mark: new (root: Element) => Instance }
  const escaped = phrases.map((phrase) =>
    phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'),
  )
  const start = performance.now()
  const instance = new Mark(document.body)
  if (asList) instance.mark(phrases, { accuracy: 'exactly', separateWordSearch: false })
  else instance.markRegExp(new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi'), {})
  return performance.now() - start
}

// ---- Figures ----

function print({ page, words, full, slowed, change, markJs }: Result): void {
  const ms = (value: number | null | undefined) => (value == null ? '-' : value.toFixed(1))
  const line = ({ script, background, longestTask, firstMark, heap }: Figures) =>
    `${ms(script)} script (and ${ms(background)} in the background), ${ms(longestTask)} longest task, ${ms(firstMark)} to the first mark in view, ${ms(heap)} MB`
  console.log(`${page} (${words} words, ${full.marks} marks)`)
  console.log(`    full speed    ${line(full)}`)
  console.log(`    four times slower    ${line(slowed)}`)
  if (change)
    console.log(
      `    a changed paragraph    ${change.median.toFixed(2)} ms, 90th percentile ${change.p90.toFixed(2)}`,
    )
  if (markJs)
    console.log(
      `    mark.js    ${ms(markJs.list)} times ours as a list, ${ms(markJs.expression)} as one expression`,
    )
}
