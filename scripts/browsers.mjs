/**
 * Which browsers this machine has, for `npm start` and for the end-to-end tests. Plain JavaScript on Node's own
 * modules alone: it must run before anything is installed.
 */
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** @typedef {'chromium' | 'firefox'} Kind How a browser is driven, and which build it loads. */
/** @typedef {{ kind: Kind, name: string, path: string }} Browser An installed browser; `path` is its executable. */

/**
 * The two kinds, and what to install on Debian where one is missing.
 *
 * @type {readonly { kind: Kind, name: string, install: string }[]}
 */
export const kinds = [
  { kind: 'chromium', name: 'Chromium', install: 'apt-get install chromium' },
  { kind: 'firefox', name: 'Firefox', install: 'apt-get install firefox-esr' },
]

/** @type {{ kind: Kind, name: string, linux: string[], mac: string, windows: string }[]} In order of preference. */
const known = [
  {
    kind: 'chromium',
    name: 'Chrome',
    linux: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Chromium',
    linux: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Edge',
    linux: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    kind: 'chromium',
    name: 'Brave',
    linux: ['brave-browser-stable', 'brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    linux: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
]

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The browsers found, best first. `HOWSURE_BROWSERS` narrows the search (`firefox`, `chromium`, or `none` for a
 * machine without any); `HOWSURE_CHROMIUM` and `HOWSURE_FIREFOX` name an executable to take instead of those found.
 *
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, exists?: (file: string) => boolean }} [machine]
 * @returns {Browser[]}
 * @throws {Error} if a named executable is not there
 */
export function installedBrowsers(machine = {}) {
  const { env = process.env, platform = process.platform, exists = isExecutable } = machine
  const wanted = env.HOWSURE_BROWSERS?.split(',') ?? kinds.map(({ kind }) => kind)
  /** @type {Browser[]} */
  const found = []
  for (const browser of known) {
    const { kind, name } = browser
    if (!wanted.includes(kind) || env[`HOWSURE_${kind.toUpperCase()}`]) continue
    const file = places(browser, platform, env).find(exists)
    if (file) found.push({ kind, name, path: file })
  }
  for (const { kind } of kinds.toReversed()) {
    const file = env[`HOWSURE_${kind.toUpperCase()}`]
    if (!file || !wanted.includes(kind)) continue
    if (!exists(file)) throw new Error(`HOWSURE_${kind.toUpperCase()} names no executable: ${file}`)
    found.unshift({ kind, name: path.basename(file), path: file })
  }
  return found
}

/**
 * Where a browser's executable would be.
 *
 * @param {(typeof known)[number]} browser
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
function places(browser, platform, env) {
  if (platform === 'darwin') {
    return ['/Applications', path.posix.join(homedir(), 'Applications')].map((folder) =>
      path.posix.join(folder, browser.mac),
    )
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return folders.flatMap((folder) => (folder ? [path.win32.join(folder, browser.windows)] : []))
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean)
  return browser.linux.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)))
}
