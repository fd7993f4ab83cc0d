import { render } from 'preact'
import { browser } from '../shared/browser.ts'
import { load, onChange } from '../shared/settings.ts'
import { follow, type View } from '../ui/reader/link.ts'
import { ReaderPage } from '../ui/reader/ReaderPage.tsx'
import { Saving } from '../ui/saving.ts'

/** How long the first picture may wait for the page's report, in ms: better complete than at once. */
const patience = 150

const closing = new AbortController()
addEventListener('pagehide', () => closing.abort())

const tabId = await tabToShow()
let settings = await load()
let view: View = { state: 'waiting' }
const saving = new Saving(show)
let shown = false

const link = follow(
  tabId,
  (next) => {
    view = next
    if (shown || view.state !== 'waiting') show()
  },
  closing.signal,
)
onChange((next) => {
  settings = next
  show()
}, closing.signal)
setTimeout(show, patience)

function show() {
  shown = true
  render(
    <ReaderPage
      view={view}
      settings={settings}
      saveFailed={saving.failed}
      onChange={saving.change}
      onReveal={(id) => link.send({ type: 'reveal', id })}
      onReadAnyway={() => link.send({ type: 'read-anyway' })}
      onOptions={() => browser.runtime.openOptionsPage()}
    />,
    document.body,
  )
}

/** The tab named in the address (`?tabId=7`, for the popup opened as a tab), else the one in front. */
async function tabToShow(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tabId'))
  if (named) return named
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? browser.tabs.TAB_ID_NONE
}
