import { browser } from '../shared/browser.ts'
import type { ToBackground } from '../shared/messages.ts'

/** Whether the marks in a window have their styles: a frame that came later than we did has none yet. */
export function isStyled(view: Window): boolean {
  const { documentElement } = view.document
  return view.getComputedStyle(documentElement, '::highlight(howsure-own)').textDecorationLine === 'underline'
}

/** Has the styles of marks put into all documents of the page. */
export function askForStyles(): void {
  const message: ToBackground = { type: 'style' }
  browser.runtime.sendMessage(message).catch(() => {})
}
