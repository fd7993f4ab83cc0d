import { render } from 'preact'
import { browser } from '../shared/browser.ts'
import { isChromium } from '../shared/engine.ts'
import { text } from '../shared/text.ts'
import { Page, type Toolbar } from './Page.tsx'
import { markedSamples } from './samples.ts'

async function toolbarHere(): Promise<Toolbar> {
  const { os } = await browser.runtime.getPlatformInfo()
  if (os === 'android') return 'menu'
  return isChromium() ? 'chrome' : 'firefox'
}

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}

document.documentElement.lang = browser.i18n.getUILanguage()
document.title = text('welcomeTabTitle')
render(
  <Page
    samples={markedSamples()}
    toolbar={await toolbarHere()}
    onDone={() => void close()}
    onOptions={() => void browser.runtime.openOptionsPage()}
  />,
  document.body,
)
