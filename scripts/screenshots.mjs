/** `npm run screenshots`: takes the pictures of `docs/screenshots/` in an installed Chromium, light and dark. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { build } from '../build.mjs'
import { extensionIn, isBackground, startChromium } from './chromium.mjs'
import { serve } from './serve.mjs'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'docs', 'screenshots')

await build({ quiet: true })
await mkdir(folder, { recursive: true })
const server = await serve({ folder: path.join(root, 'src', 'welcome') })
// A picture of the side panel shows no more pixels than it has on the screen.
const browser = await startChromium({ extension: path.join(root, 'dist', 'chrome'), scale: 2 })
try {
  const extension = await extensionIn(browser)
  const page = await browser.newPage()
  await page.setViewport({ width: 800, height: 760, deviceScaleFactor: 2 })
  const popup = await browser.newPage()
  await popup.setViewport({ width: 360, height: 580, deviceScaleFactor: 2 })
  const options = await browser.newPage()
  await options.setViewport({ width: 800, height: 720, deviceScaleFactor: 2 })
  for (const scheme of ['light', 'dark']) {
    for (const each of [page, popup, options]) {
      await each.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        // Nothing is caught half-way through fading in.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ])
    }
    await page.bringToFront()
    await page.goto(`${server.origin}sample.html`)
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('howsure-')))
    // Past the masthead, and so far only that the card finds room above its mark.
    await page.evaluate(() => document.querySelector('main')?.scrollIntoView({ behavior: 'instant' }))
    const place = await page.evaluate(firstMark)
    await page.mouse.click(place.x, place.y)
    await page.waitForFunction(() => document.activeElement !== document.body)
    await page.screenshot({ path: picture('card', scheme) })

    // The popup as a tab, told which tab it is about: a picture of the real one cannot be taken without its window.
    const tabId = await activeTab()
    await popup.bringToFront()
    await popup.goto(`chrome-extension://${extension.id}/popup.html?tabId=${tabId}`)
    await popup.waitForSelector('.finding')
    await popup.screenshot({ path: picture('popup', scheme) })
    await popup.click('.finding > button')
    await popup.waitForSelector('[aria-expanded=true]')
    await popup.mouse.move(0, 0)
    await popup.screenshot({ path: picture('popup-note', scheme) })
    await page.bringToFront()
    const panel = await openPanel(page, extension)
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await panel.setViewport({ width: 360, height: 660, deviceScaleFactor: 2 })
    await panel.waitForSelector('.is-in-view')
    await panel.screenshot({ path: picture('panel', scheme) })
    await panel.close()
    await options.bringToFront()
    await options.goto(`chrome-extension://${extension.id}/options.html`)
    await options.waitForSelector('input')
    await options.screenshot({ path: picture('options', scheme) })
    await options.goto(`chrome-extension://${extension.id}/welcome.html`)
    await options.waitForSelector('main')
    await options.click('.step .phrase')
    await options.waitForSelector('.unfolded')
    await options.screenshot({ path: picture('welcome', scheme) })
  }
} finally {
  await browser.close()
  await server.close()
}

/** @param {string} name @param {string} scheme */
function picture(name, scheme) {
  return /** @type {`${string}.png`} */ (path.join(folder, `${name}${scheme === 'dark' ? '-dark' : ''}.png`))
}

/**
 * The real side panel beside the page, opened as a reader opens it: from the real popup.
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').Extension} extension
 */
async function openPanel(page, extension) {
  await page.triggerExtensionAction(extension)
  const popup = await (await browser.waitForTarget((target) => target.url().endsWith('/popup.html'))).asPage()
  const link = await popup.waitForSelector('.beside')
  // It closes itself, perhaps before the click is over; without a panel the next line says so.
  await link?.click().catch(() => {})
  return (await browser.waitForTarget((target) => target.url().endsWith('/panel.html'))).asPage()
}

/** The middle of the first mark, in the page. */
function firstMark() {
  const [range] = /** @type {Iterable<AbstractRange>} */ (
    /** @type {unknown} */ (
      CSS.highlights.get('howsure-source') ?? CSS.highlights.get('howsure-source-light')
    )
  )
  const live = document.createRange()
  if (!range) throw new Error('the sample article has no mark of an unnamed source')
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  // Of a mark that goes over two lines the first.
  const { x, y, width, height } = live.getClientRects()[0] ?? live.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

async function activeTab() {
  const background = await (await browser.waitForTarget(isBackground)).worker()
  return background?.evaluate(async () => {
    const [tab] = await /** @type {any} */ (globalThis).chrome.tabs.query({
      active: true,
      lastFocusedWindow: true,
    })
    return tab?.id
  })
}
