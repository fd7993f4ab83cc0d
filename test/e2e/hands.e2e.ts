import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extensionIn, installedChromium, startChromium } from '../../scripts/chromium.mjs'
import { serve } from '../../scripts/serve.mjs'
import { until } from './until.ts'

/**
 * The keys and the menu in Chromium, with a reader's own hands: they belong to the browser's window, where no driver
 * types or clicks. So there is a window, on a screen of its own (Xvfb), and xdotool to press its keys.
 */

const root = path.resolve(import.meta.dirname, '../..')
const tools = ['Xvfb', 'xdotool']
const missing = tools.filter((tool) => spawnSync(tool, ['-help']).error)
if (!installedChromium()) missing.push('Chromium')
const reason = `needs ${missing.join(' and ')} (Debian: apt-get install chromium xvfb xdotool)`

if (missing.length > 0) {
  if (process.env.HOWSURE_E2E === 'required') test(reason, () => expect.unreachable(reason))
  else test.skip(reason)
}

describe.skipIf(missing.length > 0)('Chromium, with a window', () => {
  let screen: ChildProcess
  let display = ''
  let browser: Browser
  let page: Page
  let closeServer: (() => Promise<void>) | undefined

  beforeAll(async () => {
    screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const number = await new Promise((resolve, reject) => {
      screen.stdout?.once('data', resolve)
      screen.once('exit', (code) => reject(new Error(`Xvfb ended by itself, with code ${code}`)))
    })
    display = `:${String(number).trim()}`
    const server = await serve({ folder: path.join(root, 'src', 'welcome') })
    closeServer = server.close
    browser = await startChromium({ extension: path.join(root, 'dist', 'chrome'), display })
    await extensionIn(browser)
    page = await browser.newPage()
    await page.goto(`${server.origin}sample.html`)
    await page.bringToFront()
    await until('the marks', async () => (await marks()) > 20)
    await page.evaluate(() => {
      addEventListener('keydown', () => Object.assign(globalThis, { hasKeys: true }), { once: true })
    })
    // The window has no keys before it is clicked in, and only the window itself tells when it has.
    await until('the window to have the keys', () => {
      hands('mousemove', '640', '900', 'click', '1', 'key', 'Shift_L')
      return page.evaluate(() => 'hasKeys' in globalThis)
    })
  })
  afterAll(async () => {
    await browser?.close()
    await closeServer?.()
    screen?.kill()
  })

  const hands = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('xdotool', args, {
      env: { ...process.env, DISPLAY: display },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${stderr}`)
    return stdout
  }
  /** How many windows are to be seen: a menu is one of its own. */
  const windows = () => hands('search', '--onlyvisible', '--name', '').trim().split('\n').length
  const marks = () =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('howsure-') && name !== 'howsure-current')
        .reduce((sum, [, highlight]) => sum + highlight.size, 0),
    )
  const card = () =>
    page.evaluate(
      () =>
        document.querySelector('[popover]')?.shadowRoot?.querySelector('.card .phrase')?.textContent ?? null,
    )

  test('the keys go to the next and the previous phrase, and hide and show the marks', async () => {
    const all = await marks()
    hands('key', 'alt+shift+period')
    await until('the first phrase', async () => (await card()) === 'It seems likely that')
    hands('key', 'alt+shift+period')
    await until('the next phrase', async () => (await card()) === 'Apparently')
    hands('key', 'alt+shift+comma')
    await until('the previous phrase', async () => (await card()) === 'It seems likely that')
    hands('key', 'Escape')
    await until('the card to close', async () => (await card()) === null)
    hands('key', 'alt+shift+h')
    await until('the marks to go', async () => (await marks()) === 0)
    hands('key', 'alt+shift+h')
    await until('the marks to come back', async () => (await marks()) === all)
  })

  test('selected words are asked about from their menu, in the panel', async () => {
    const { left, right, y } = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      do walker.nextNode()
      while (!walker.currentNode.textContent?.includes('Experts say that'))
      const at = walker.currentNode.textContent?.indexOf('Experts say that') ?? 0
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + 'Experts say that'.length)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = range.getBoundingClientRect()
      // The page begins under the bars of the window.
      const [x, y] = [screenX + (outerWidth - innerWidth) / 2, screenY + outerHeight - innerHeight]
      return { left: x + box.left, right: x + box.right, y: y + box.top + box.height / 2 }
    })
    const at = (x: number) => ['mousemove', String(Math.round(x)), String(Math.round(y))]
    hands(...at(left + 1), 'mousedown', '1')
    hands(...at((left + right) / 2), ...at(right), 'mouseup', '1')
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('Experts say')
    const before = windows()
    hands(...at((left + right) / 2), 'click', '3')
    // A key that came before it would be the page's, and the next ones would choose something else.
    await until('the menu', () => windows() > before)
    // What stands in it cannot be seen from here: last the browser's own "Inspect", and ours above.
    hands('key', '--delay', '200', 'Up', 'Up', 'Return')
    const panel = await browser.waitForTarget((target) => target.url().endsWith('/panel.html'))
    const view = await panel.asPage()
    await until('the answer', () =>
      view.evaluate(() => document.querySelector('h1')?.textContent === '1 phrase in these words'),
    )
  })
})
