import { browser } from '../shared/browser.ts'
import type { ToBackground } from '../shared/messages.ts'
import { search } from './search.ts'
import { welcomeOnInstall } from './welcome.ts'

/**
 * The badge on the toolbar button: how many phrases the tab's page has. The browser itself takes a tab's badge away
 * when the tab goes to another page.
 */

/** The blue of the icon: a number that informs and does not alarm. */
const badgeColour = '#1d4f91'
const badgeTextColour = '#ffffff'

interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined
}

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
  const order = message as ToBackground
  const tabId = sender.tab?.id
  if (order.type === 'count' && tabId !== undefined) void showCount(tabId, order.count)
  else if (order.type === 'search') return search(order.words)
  else if (order.type === 'options') void browser.runtime.openOptionsPage()
  return undefined
})

welcomeOnInstall()

async function showCount(tabId: number, count: number | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(count) })
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour })
    await browser.action.setBadgeTextColor({ tabId, color: badgeTextColour })
  } catch {
    // The tab was closed in the meantime, or the browser has no badges (Firefox for Android).
  }
}

/** Nothing for a page without phrases: a zero would ask for attention too. */
function badgeText(count: number | null): string {
  if (!count) return ''
  return count > 999 ? '999+' : String(count)
}
