import { browser } from '../shared/browser.ts'
import { startReader } from '../ui/reader/start.tsx'

const reader = await startReader({ followView: true })
const named = Number(new URLSearchParams(location.search).get('tabId'))

if (named) {
  // Opened as a tab of its own, it is about the tab that its address names.
  reader.showTab(named)
} else {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id !== undefined) reader.showTab(tab.id)
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === tab?.windowId) reader.showTab(tabId)
  })
}
