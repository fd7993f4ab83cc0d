import { browser } from '../shared/browser.ts'
import type { ToBackground } from '../shared/messages.ts'
import { isConnected } from './connected.ts'
import { news } from './left-behind.ts'

/**
 * Put besides the script into pages that were open before we came. It ends the script of another version where that is
 * cut off but goes on (Chromium); and when the page is left, the background is told: the one that comes next may be out of
 * the browser's cache of pages, where an update has ended our script and could not put in another (Firefox).
 */

dispatchEvent(new Event(news))

/** Another script of this version's may be here: the background does not know which pages it has entered. */
const key: unique symbol = Symbol.for('howsure-open-before')
const world = globalThis as { [key]?: true }
if (!world[key]) {
  world[key] = true
  addEventListener('pagehide', ({ isTrusted }) => {
    if (!isTrusted || !isConnected()) return
    const message: ToBackground = { type: 'left' }
    browser.runtime.sendMessage(message).catch(() => {})
  })
}
