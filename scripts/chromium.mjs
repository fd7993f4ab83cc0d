/** Chromium, mostly without a window, as the end-to-end tests, the benchmarks and the pictures of the README have it. */
import puppeteer from 'puppeteer-core'
import { installedBrowsers } from './browsers.mjs'

/** The executable of the Chrome, Chromium, Edge or Brave that is installed; undefined where there is none. */
export function installedChromium() {
  return installedBrowsers().find(({ kind }) => kind === 'chromium')?.path
}

/**
 * Starts it in a fresh profile, with no network but this machine's.
 *
 * @param {{ path?: string | undefined, extension?: string | undefined, display?: string, scale?: number, protocolTimeout?:
 *   number }} [options] `path`: an executable, in place of the one that is installed; `extension`: the folder of an
 *   unpacked extension to start with; `display`: with a window, on this X display; `scale`: device pixels to a pixel of a
 *   page; `protocolTimeout`: how long one thing that is asked of it may take, in ms
 * @throws {Error} where none is installed
 */
export async function startChromium({
  path = installedChromium(),
  extension,
  display,
  scale = 1,
  ...more
} = {}) {
  if (!path) throw new Error('There is no Chromium here.')
  return puppeteer.launch({
    ...more,
    executablePath: path,
    headless: display === undefined,
    ...(display && { env: { ...process.env, DISPLAY: display }, defaultViewport: null }),
    // Branded Chrome ignores --load-extension; loading over the pipe works in all of them.
    pipe: true,
    ...(extension ? { enableExtensions: [extension] } : {}),
    args: [
      '--disable-gpu',
      // The screen of 800 × 600 that it would have is too low for the popup.
      `--screen-info={${1280 * scale}x${1000 * scale} devicePixelRatio=${scale}}`,
      '--window-size=1280,1000',
      '--disable-quic',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // Chromium's sandbox refuses to run as root, which is who runs in many containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
}

/**
 * The extension with which a browser was started; the welcome page, which opens by itself then, is closed: a page behind
 * it is not painted, and is not the one that the popup is about.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @throws {Error} where it was not loaded
 */
export async function extensionIn(browser) {
  // Before its background has started, the browser does not list the extension.
  const background = await browser.waitForTarget(isBackground)
  const extension = (await browser.extensions()).get(new URL(background.url()).host)
  if (!extension) throw new Error('The extension was not loaded.')
  const address = `chrome-extension://${extension.id}/welcome.html`
  const welcome = await browser.waitForTarget((target) => target.url() === address)
  await (await welcome.asPage()).close()
  return extension
}

/**
 * Whether this is an extension's background.
 *
 * @param {import('puppeteer-core').Target} target
 */
export function isBackground(target) {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://')
}
