import { browser } from '../../shared/browser.ts'
import { isChromium } from '../../shared/engine.ts'
import {
  type FromPage,
  type Report,
  readerPort,
  type ToBackground,
  type ToPage,
} from '../../shared/messages.ts'
import type { View } from './view.ts'

/** How long a page may take to speak before we show that we wait for it, in ms: better complete than at once. */
const patience = 150

/** The way to one tab's content script. */
export interface Link {
  /** Dropped where nobody listens. */
  send(message: ToPage): void
}

type Port = ReturnType<typeof browser.tabs.connect>

/** Who wants to know of a tab. */
export interface Follower {
  /** A new view of it; `isNew` where it is the first of another page. */
  onView(view: View, isNew: boolean): void
  /** Which findings of the last report are in the window now. Where it is left out, the page is not asked for that. */
  onInView?: ((ids: readonly number[]) => void) | undefined
}

/**
 * Follows a tab through reloads and navigations, until the signal aborts.
 *
 * A page that was open before the extension was installed (or whose site access the reader keeps "on click") has
 * no content script. The click that opened the popup allows us to enter it, so we do; where even that is refused,
 * the page is closed to extensions.
 */
export function follow(tabId: number, { onView, onInView }: Follower, signal: AbortSignal): Link {
  let port: Port | undefined
  let entered = false
  let waiting: ReturnType<typeof setTimeout> | undefined

  const show = (view: View, isNew = false) => {
    clearTimeout(waiting)
    waiting = undefined
    onView(view, isNew)
  }
  const wait = () => {
    waiting ??= setTimeout(() => show({ state: 'waiting' }), patience)
  }
  let onlyNow = false
  let last: Report | undefined

  const connect = () => {
    if (signal.aborted || port) return
    const opened = browser.tabs.connect(tabId, { name: readerPort, frameId: 0 })
    let heard = false
    port = opened
    opened.onMessage.addListener((message) => {
      const said = message as FromPage
      if (said.type === 'in-view') {
        onInView?.(said.ids)
        return
      }
      const isNew = !heard
      heard = true
      entered = false
      last = said.report
      show({ ...last, ...(onlyNow && { onlyNow }) }, isNew)
    })
    opened.onDisconnect.addListener(() => {
      // Chromium complains of a reason that nobody looked at; they are all alike to us.
      void browser.runtime.lastError
      if (port === opened) port = undefined
      last = undefined
      if (signal.aborted) return
      wait()
      // A port that spoke was cut by a navigation: the next page says hello, or finishes loading without.
      if (!heard) void nobodyThere()
    })
    if (onInView) opened.postMessage({ type: 'follow-view' } satisfies ToPage)
  }

  const nobodyThere = async () => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined)
    if (tab?.status === 'loading' || signal.aborted) return
    if (!entered && (await enter(tabId))) {
      entered = true
      connect()
    } else {
      // The address is told to who was called by a click: to the popup.
      const isFile = tab?.url?.startsWith('file:') === true && !(await mayReadFiles())
      if (!signal.aborted) show({ state: 'closed', isFile })
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
    clearTimeout(waiting)
    browser.runtime.onMessage.removeListener(onMessage)
    browser.tabs.onUpdated.removeListener(onUpdated)
    port?.disconnect()
  })

  wait()
  void mayReadPages().then((may) => {
    onlyNow = !may
    if (onlyNow && last && !signal.aborted) show({ ...last, onlyNow })
  })
  connect()
  return { send: (message) => port?.postMessage(message) }
}

/** Whether the browser lets us into files: Chrome has a switch of its own for that, Firefox none. */
async function mayReadFiles(): Promise<boolean> {
  if (!isChromium()) return true
  return browser.extension.isAllowedFileSchemeAccess().catch(() => true)
}

/** Whether the browser lets us into pages without a click in each. */
async function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] }).catch(() => true)
}

/** Puts our script into the page, which asks for the rest itself. False where the browser refuses. */
async function enter(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] })
    return true
  } catch {
    return false
  }
}
