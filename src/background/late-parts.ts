import { browser } from '../shared/browser.ts'
import { isChromium } from '../shared/engine.ts'
import type { LatePart } from '../shared/messages.ts'

/**
 * What a page gets only when it is needed: the parts of the content script that it asks for, and the styles of marks. In
 * on-click pages the browser lets us in since the reader clicked. Where it refuses, the page stays as it is.
 */

/** Where a message came from. */
export interface Place {
  readonly tabId: number
  readonly frameId: number
}

/** Puts a part of the content script into the frame that asked, and the styles of marks with the one that makes them. */
export async function loadPart(part: LatePart, { tabId, frameId }: Place): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  const script = browser.scripting.executeScript({ target, files: [`${part}.js`] })
  await Promise.allSettled([script, ...(part === 'reading' ? [insertStyles({ tabId })] : [])])
}

/**
 * Styles the marks of a page, those in its frames too. In shadow trees Chromium takes the author's styles for marks and
 * Firefox the user's; each sheet has a browser look at all of the page anew, so none is inserted that it does not need.
 */
export async function insertStyles({ tabId }: Pick<Place, 'tabId'>): Promise<void> {
  const target = { tabId, allFrames: true }
  const origins = isChromium() ? (['AUTHOR'] as const) : (['AUTHOR', 'USER'] as const)
  await Promise.allSettled(
    origins.map((origin) => browser.scripting.insertCSS({ target, files: ['highlight.css'], origin })),
  )
}
