/**
 * `npm start [-- article]`: builds HowSure and opens an article in an installed browser with it, in a fresh profile,
 * until the browser is closed or Ctrl-C is pressed. The article is a .txt or .html file or an address; left out, it
 * is the sample. Where no browser can be shown, the command line tool marks the article instead.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installedBrowsers } from './browsers.mjs'
import { ensureInstalled } from './install.mjs'
import { pageOfText, serve } from './serve.mjs'

const root = path.resolve(import.meta.dirname, '..')
const sample = path.join(root, 'src/welcome/sample.html')

/** @typedef {{ url: string, close: () => Promise<void> }} Served An article at an address. */

/**
 * An article at an address: files are served on this machine, as browsers let extensions into files only if asked.
 *
 * @param {string} article
 * @returns {Promise<Served>}
 */
async function served(article) {
  if (isAddress(article)) return { url: article, close: async () => {} }
  const name = path.basename(article)
  const isText = path.extname(article).toLowerCase() === '.txt'
  const server = await serve(
    isText
      ? { pages: { [name]: pageOfText(path.parse(name).name, readFileSync(article, 'utf8')) } }
      : { folder: path.dirname(article) },
  )
  return { url: server.origin + encodeURIComponent(name), close: server.close }
}

/** @param {string} article */
function isAddress(article) {
  return /^https?:\/\//.test(article)
}

/** Whether a window can be shown. */
function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Starts a browser with the extension.
 *
 * @param {import('./browsers.mjs').Browser} browser
 * @param {string} profile an empty folder
 */
async function launch({ kind, path: executablePath }, profile) {
  const { default: puppeteer } = await import('puppeteer-core')
  const common = {
    executablePath,
    userDataDir: profile,
    headless: false,
    defaultViewport: null,
    handleSIGINT: false,
  }
  if (kind === 'firefox') {
    const firefox = await puppeteer.launch({ ...common, browser: 'firefox' })
    await firefox.installExtension(path.join(root, 'dist/firefox'))
    return firefox
  }
  return puppeteer.launch({
    ...common,
    // Branded Chrome ignores --load-extension; loading over the pipe works in all of them.
    pipe: true,
    enableExtensions: [path.join(root, 'dist/chrome')],
    // No bar that says a robot is at work.
    ignoreDefaultArgs: ['--enable-automation'],
    // Chromium's sandbox refuses to run as root.
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
}

/**
 * Shows the article until the browser is closed.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} name
 * @param {string} article
 */
async function show(browser, name, article) {
  const closed = new Promise((resolve) => {
    browser.once('disconnected', resolve)
    process.once('SIGINT', resolve)
  })
  const { url, close } = await served(article)
  try {
    const [page = await browser.newPage()] = await browser.pages()
    await page.goto(url)
    // The welcome page has opened in front of it.
    await page.bringToFront()
    console.log(`${url} is open in ${name}, in a fresh profile. Click a mark.`)
    console.log('HowSure’s button is in the toolbar or, at first, behind the puzzle piece there.')
    console.log('Close the browser, or press Ctrl-C here, to end.')
    await closed
  } finally {
    await browser.close()
    await close()
  }
}

/**
 * Shows the article in the browser, or prints it where that does not start.
 *
 * @param {import('./browsers.mjs').Browser} browser
 * @param {string} article
 */
async function showOrPrint(browser, article) {
  const profile = mkdtempSync(path.join(tmpdir(), 'howsure-start-'))
  try {
    const launched = await launch(browser, profile).catch((/** @type {Error} */ { message }) => message)
    if (typeof launched === 'string') print(article, `${browser.name} could not be started: ${launched}`)
    else await show(launched, browser.name, article)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

/**
 * Marks the article in the terminal.
 *
 * @param {string} article
 * @param {string} why there is no browser
 */
function print(article, why) {
  console.log(`${why}\n`)
  let status = 0
  if (isAddress(article)) console.log(`Without a browser an address cannot be read: ${article}`)
  else {
    const tool = path.join(root, 'dist/howsure.mjs')
    status = spawnSync(process.execPath, [tool, article], { stdio: 'inherit' }).status ?? 1
  }
  console.log(`
To load HowSure into a browser by hand:
  Chrome, Edge, Brave: open chrome://extensions, switch on "Developer mode", choose "Load unpacked", and take
    ${path.join(root, 'dist/chrome')}
  Firefox: open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on…", and take
    ${path.join(root, 'dist/firefox/manifest.json')}`)
  process.exitCode = status
}

const [article = sample] = process.argv.slice(2)
if (!isAddress(article) && !existsSync(article)) {
  console.error(`There is no file ${article}`)
  process.exit(2)
}
ensureInstalled()
const { build } = await import('../build.mjs')
await build()

const [browser] = installedBrowsers()
if (!browser) print(article, 'No Chrome, Chromium, Edge, Brave or Firefox was found.')
else if (!hasDisplay()) print(article, `${browser.name} is installed, but there is no display to show it on.`)
else await showOrPrint(browser, article)
