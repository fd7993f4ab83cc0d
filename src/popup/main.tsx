import { browser } from '../shared/browser.ts'
import { hasPanel, openPanel } from '../shared/panel.ts'
import { startReader } from '../ui/reader/start.tsx'

// Before the tab is known: what else is needed is asked for at the same time.
const reader = startReader({ onBeside: hasPanel() ? openBeside : undefined })

/** The tab named in the address (`?tabId=7`, for the popup opened as a tab), else the one in front. */
const named = Number(new URLSearchParams(location.search).get('tabId'))
const tab = named
  ? await browser.tabs.get(named)
  : (await browser.tabs.query({ active: true, currentWindow: true }))[0]

reader.showTab(tab?.id ?? browser.tabs.TAB_ID_NONE)
if (tab?.windowId !== undefined) void reader.answerIn(tab.windowId)

/** Called by a click, when all of this is long done. */
function openBeside(): void {
  if (tab?.windowId === undefined) return
  void openPanel(tab.windowId).then((opened) => opened && close())
}
