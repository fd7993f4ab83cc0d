import { removeFromPage } from '../page/ask.ts'
import { clearHighlights } from '../page/highlight.ts'

/** The event by which a script that comes into an open page says so. A page that makes one up does no harm. */
export const news = 'howsure'

/**
 * Takes away what the script of another version has left in a page: browsers end it without a word when an update comes
 * (Firefox), or cut it off (Chromium), and its marks and its card stand there still.
 */
export function takeAway(document: Document): void {
  // A card is at a mark.
  if (!globalThis.CSS?.highlights?.size) return
  clearHighlights(globalThis)
  for (const host of document.querySelectorAll('[howsure][popover]')) removeFromPage(host)
}
