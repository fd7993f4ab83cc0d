import { browser } from '../shared/browser.ts'

/** Set for as long as this version runs: what is kept for the session ends with an update, and when we are switched off. */
const key = 'isHere'

/**
 * Lets us into the pages that were open before we came: at an installation, after an update, or when the reader has
 * switched us on again. (Firefox does so by itself; to be put in twice does no harm.) Chromium would leave such a page
 * without marks until it is loaded anew, and nothing would say why.
 */
export async function enterOpenPages(): Promise<void> {
  const { session } = browser.storage
  if ((await session.get(key))[key]) return
  await session.set({ [key]: true })
  // Where our scripts go by themselves.
  const { host_permissions: url = [] } = browser.runtime.getManifest()
  const tabs = await browser.tabs.query({ url, discarded: false })
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined)
        await browser.scripting.executeScript({ target: { tabId: id }, files: ['content.js'] })
    }),
  )
}
