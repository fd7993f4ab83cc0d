/**
 * `npm run bench:popup`: how long the popup takes from the click on the toolbar button until it stands there complete,
 * on articles with 1, 40 and 2,000 phrases, in an installed Chromium; and whether anything in it moves afterwards. The
 * articles are opened in turn, round after round, so that a slow moment of the machine falls on all of them; the medians
 * are what counts, and the ratio to one phrase, since machines differ.
 */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { Target } from 'puppeteer-core'
import type { Browser } from 'webextension-polyfill'
import { extensionIn, isBackground, startChromium } from '../scripts/chromium.mjs'
import { serve } from '../scripts/serve.mjs'
import { median } from './speed/measure.ts'

const rounds = Number(process.argv[2] ?? 9)
const sizes = [1, 40, 2000]

execFileSync(process.execPath, ['build.mjs'])
const server = await serve({ pages: Object.fromEntries(sizes.map((n) => [`with-${n}`, articleWith(n)])) })
const browser = await startChromium({ extension: path.resolve('dist/chrome') })

/** What was measured with one number of phrases. */
interface Result {
  /** Until the popup's document begins, and until it stands there complete: ms from the click. */
  readonly began: number[]
  readonly complete: number[]
  /** The layout shifts of all rounds. */
  moved: number
}

const results = new Map<number, Result>(sizes.map((n) => [n, { began: [], complete: [], moved: 0 }]))
try {
  const extension = await extensionIn(browser)
  const background = await (await browser.waitForTarget(isBackground)).worker()
  const page = await browser.newPage()
  for (let round = 0; round <= rounds; round++) {
    for (const [n, result] of results) {
      await page.goto(`${server.origin}with-${n}`)
      // Its badge is the last that a page that has been read gets.
      await page.waitForFunction(() => CSS.highlights.has('howsure-sure'))
      while (!(await background?.evaluate(hasBadge))) await new Promise((resolve) => setTimeout(resolve, 50))
      const opened = browser.waitForTarget(isPopup)
      const clicked = Date.now()
      await page.triggerExtensionAction(extension)
      const popup = await (await opened).asPage()
      await popup.waitForFunction(
        (n) => document.querySelectorAll('.finding').length === n,
        { polling: 50 },
        n,
      )
      const { origin, painted, moved } = await popup.evaluate(look)
      const closed = new Promise((resolve) => popup.once('close', resolve))
      await popup.close()
      await closed
      // The first round warms up.
      if (round === 0) continue
      result.began.push(origin - clicked)
      result.complete.push(origin + painted - clicked)
      result.moved += moved
    }
  }
} finally {
  await browser.close()
  await server.close()
}

const base = median(results.get(1)?.complete ?? [])
console.log(`${rounds} rounds, medians in ms from the click (and the slowest)`)
for (const [n, { began, complete, moved }] of results) {
  const ratio = (median(complete) / base).toFixed(2)
  console.log(
    `phrases ${String(n).padStart(4)}: complete ${median(complete)} (${Math.max(...complete)}), of which ${median(began)} before ` +
      `the document begins; ${ratio} × one phrase; layout shifts ${moved}`,
  )
}

/** In the background: whether the tab in front has its badge. */
async function hasBadge(): Promise<boolean> {
  const { tabs, action } = (globalThis as unknown as { chrome: Browser }).chrome
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id !== undefined && (await action.getBadgeText({ tabId: tab.id })) !== ''
}

function isPopup(target: Target): boolean {
  return target.url().endsWith('/popup.html')
}

/** In the popup: when its first picture with text was painted, and how much has moved since. */
async function look() {
  const painted = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint')
      if (first) resolve(Math.round(first.startTime))
    }).observe({ type: 'paint', buffered: true })
  })
  let moved = 0
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries())
      moved += (shift as PerformanceEntry & { readonly value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
  await new Promise((resolve) => setTimeout(resolve, 300))
  return { origin: Math.round(performance.timeOrigin), painted, moved }
}

function articleWith(n: number): string {
  const plain =
    'The committee met on Monday and counted the votes, and each was read out to those who had come. '
  const paragraphs = Array.from({ length: Math.max(n, 6) }, (_, i) => {
    const marked = [
      'Most likely the bridge opens in May.',
      'Perhaps nobody asked.',
      'Experts say it is late.',
    ]
    return `<p>${i < n ? marked[i % marked.length] : ''} ${plain}</p>`
  })
  return `<!doctype html><html lang="en"><title>Votes</title><article><h1>Votes</h1>${paragraphs.join('')}</article></html>`
}
