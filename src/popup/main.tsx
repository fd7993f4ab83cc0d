import { browser } from '../shared/browser.ts'
import { startReader } from '../ui/reader/start.tsx'

const reader = await startReader({})
reader.showTab(await tabToShow())

/** The tab named in the address (`?tabId=7`, for the popup opened as a tab), else the one in front. */
async function tabToShow(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tabId'))
  if (named) return named
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? browser.tabs.TAB_ID_NONE
}
