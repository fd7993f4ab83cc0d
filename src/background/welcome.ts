import { browser } from '../shared/browser.ts'

/** Opens the welcome page once, when a reader has just installed HowSure: not after updates of it or of the browser. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })
  })
}
