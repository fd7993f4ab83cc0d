import { browser } from './browser.ts'

/** Whether the browser is built on Chromium, for what no feature tells: our own address says so by its scheme. */
export function isChromium(): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:')
}
