import { browser } from '../shared/browser.ts'

/** Pages that were open before we came: at an installation, after an update, or when the reader switched us on again. */

/** Set for as long as this version runs: what is kept for the session ends with an update, and when we are switched off. */
const key = 'isHere'

/**
 * Lets us into the pages that are open now. (Firefox does so by itself; to be put in twice does no harm.) Chromium would
 * leave such a page without marks until it is loaded anew, and nothing would say why.
 */
export async function enterOpenPages(): Promise<void> {
  const { session } = browser.storage
  if ((await session.get(key))[key]) return
  await session.set({ [key]: true })
  // Where our scripts go by themselves.
  const { host_permissions: url = [] } = browser.runtime.getManifest()
  const tabs = await browser.tabs.query({ url, discarded: false })
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && enter(id)))
}

/** Where a script has come to. */
interface Entered {
  readonly documentId?: string
}

/** How often we try to come into the page that is next. */
const tries = 5

/**
 * Lets us into the page that a tab shows next, after one that was open before we came: it may have waited in the browser's
 * cache of pages all the while. No event tells of these alone, and all others would wake us at each page of every tab.
 * @param left the document that says it is left: it may still be what the tab has when we come
 */
export async function enterNext(tabId: number, left: string | undefined): Promise<void> {
  for (let at = 0; at < tries; at++) {
    // Where it is a page that is loaded only now, Chromium takes the old one away under us.
    const [entered] = await enter(tabId).catch(() => [])
    if (entered && (left === undefined || entered.documentId !== left)) return
  }
}

/** Where we are already, our script ends by itself. */
function enter(tabId: number): Promise<readonly Entered[]> {
  return browser.scripting.executeScript({ target: { tabId }, files: ['content.js', 'open-before.js'] })
}
