import { browser } from '../shared/browser.ts'
import { type FromPage, type Report, readerPort, type ToBackground, type ToPage } from '../shared/messages.ts'

/** What the popup knows of its tab: the page's own report, or that it waits for one, or that there will be none. */
export type View = OpenView | { readonly state: 'waiting' } | { readonly state: 'closed' }

/** A page's report. */
export interface OpenView extends Report {
  /** We are in this page only because the reader has clicked: the browser keeps us out of pages else. */
  readonly onlyNow?: boolean
}

/** The way to one tab's content script. */
export interface Link {
  /** Dropped where nobody listens. */
  send(message: ToPage): void
}

type Port = ReturnType<typeof browser.tabs.connect>

/**
 * Follows a tab: calls `show` with each new view of it, through reloads and navigations, until the signal aborts.
 *
 * A page that was open before the extension was installed (or whose site access the reader keeps "on click") has
 * no content script. The click that opened the popup allows us to enter it, so we do; where even that is refused,
 * the page is closed to extensions.
 */
export function follow(tabId: number, show: (view: View) => void, signal: AbortSignal): Link {
  let port: Port | undefined
  let entered = false
  let onlyNow = false
  let last: Report | undefined

  const connect = () => {
    if (signal.aborted || port) return
    const opened = browser.tabs.connect(tabId, { name: readerPort, frameId: 0 })
    let heard = false
    port = opened
    opened.onMessage.addListener((message) => {
      heard = true
      entered = false
      last = (message as FromPage).report
      show({ ...last, ...(onlyNow && { onlyNow }) })
    })
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = undefined
      last = undefined
      if (signal.aborted) return
      show({ state: 'waiting' })
      // A port that spoke was cut by a navigation: the next page says hello, or finishes loading without.
      if (!heard) void nobodyThere()
    })
  }

  const nobodyThere = async () => {
    const loading = await browser.tabs.get(tabId).then(
      (tab) => tab.status === 'loading',
      () => false,
    )
    if (loading || signal.aborted) return
    if (!entered && (await enter(tabId))) {
      entered = true
      connect()
    } else {
      show({ state: 'closed' })
    }
  }

  const onMessage = (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
    if ((message as ToBackground).type === 'count' && sender.tab?.id === tabId) connect()
  }
  const onUpdated = (id: number, change: { status?: string | undefined }) => {
    if (id !== tabId || change.status !== 'complete') return
    entered = false
    connect()
  }
  browser.runtime.onMessage.addListener(onMessage)
  browser.tabs.onUpdated.addListener(onUpdated)
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onMessage)
    browser.tabs.onUpdated.removeListener(onUpdated)
    port?.disconnect()
  })

  show({ state: 'waiting' })
  void mayReadPages().then((may) => {
    onlyNow = !may
    if (onlyNow && last && !signal.aborted) show({ ...last, onlyNow })
  })
  connect()
  return { send: (message) => port?.postMessage(message) }
}

/** Whether the browser lets us into pages without a click in each. */
async function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] }).catch(() => true)
}

/** Puts into the page what the manifest would have put there. False where the browser refuses. */
async function enter(tabId: number): Promise<boolean> {
  try {
    for (const entry of browser.runtime.getManifest().content_scripts ?? []) {
      const origin = 'css_origin' in entry && entry.css_origin === 'user' ? 'USER' : 'AUTHOR'
      const target = { tabId, ...(entry.all_frames && { allFrames: true }) }
      if (entry.css) await browser.scripting.insertCSS({ target, files: entry.css, origin })
      if (entry.js) await browser.scripting.executeScript({ target, files: entry.js })
    }
    return true
  } catch {
    return false
  }
}
