import { browser } from '../shared/browser.ts'
import { startReader } from '../ui/reader/start.tsx'

/** The tab named in the address (`?tabId=7`, for the panel opened as a tab), else always the one in front. */
const named = Number(new URLSearchParams(location.search).get('tabId'))
const reader = startReader({ followView: true })
const tab = named
  ? await browser.tabs.get(named)
  : (await browser.tabs.query({ active: true, currentWindow: true }))[0]

if (tab?.id !== undefined) reader.showTab(tab.id)
if (tab?.windowId !== undefined) {
  const { windowId } = tab
  browser.tabs.onActivated.addListener((now) => {
    if (!named && now.windowId === windowId) reader.showTab(now.tabId)
  })
  void reader.answerIn(windowId)
}
