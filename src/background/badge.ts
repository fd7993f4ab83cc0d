import { browser } from '../shared/browser.ts'
import { text } from '../shared/text.ts'

/**
 * The badge on the toolbar button: how many phrases the tab's page has. The browser itself takes a tab's badge away
 * when the tab goes to another page.
 */

/** The blue of the icon: a number that informs and does not alarm. */
const badgeColour = '#1d4f91'
const badgeTextColour = '#ffffff'

/** Shows a count on a tab's badge; null shows none, and marks that are hidden are said to be off. */
export async function showBadge(tabId: number, count: number | null, hidden = false): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(count, hidden) })
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour })
    await browser.action.setBadgeTextColor({ tabId, color: badgeTextColour })
  } catch {
    // The tab was closed in the meantime, or the browser has no badges (Firefox for Android).
  }
}

/** Nothing for a page without phrases: a zero would ask for attention too. */
function badgeText(count: number | null, hidden: boolean): string {
  if (!count) return ''
  if (hidden) return text('badgeHidden')
  return count > 999 ? '999+' : String(count)
}
