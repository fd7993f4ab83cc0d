import { documentOf, isPainted, parentElementOf } from './ask.ts'
import { type Block, textNodesOf } from './blocks.ts'

/**
 * Whether `start` to `end` of the block's text can be seen, as far as only CSS tells; what attributes tell was left
 * out by the walk. It asks for style and layout, a few µs a call: for matches, not for every text. True where the DOM
 * has no layout, as on the command line.
 *
 * Opacity is not asked about: pages fade their article in. Neither is `user-select: none`, which hides nothing.
 */
export function isVisible(block: Block, start: number, end: number): boolean {
  let asked: Element | null = null
  for (const text of textNodesOf(block, start, end)) {
    const { parentElement } = text
    if (!parentElement || parentElement === asked) continue
    asked = parentElement
    if (!isShown(parentElement, text) || isClippedAway(parentElement)) return false
  }
  return true
}

function isShown(element: Element, text: Text): boolean {
  if (isPainted(element) ?? true) return true
  // In a part without a box no style is asked for: Chromium makes one for each element around, and hangs for minutes when
  // it forgets a page where these are a hundred thousand.
  if (!hasBox(text)) return false
  // An element without a box of its own is not visible to `checkVisibility`, though its text may be.
  let box: Element | null = element
  while (box && styleOf(box)?.display === 'contents') {
    box = parentElementOf(box)
    if (box && isPainted(box)) return true
  }
  // At the top of a tree there is nobody left to hide it.
  return box === null
}

function hasBox(text: Text): boolean {
  const range = text.ownerDocument.createRange()
  range.selectNode(text)
  return range.getClientRects().length > 0
}

/** How far up to look for the box that clips. Pages put the class on the text's own element or just around it. */
const clipDepth = 4

/** Whether the text is only for screen readers: in a box of a pixel, or clipped to nothing. */
function isClippedAway(element: Element): boolean {
  let box: Element | null = element
  for (let up = 0; box && 'checkVisibility' in box && up < clipDepth; up++) {
    // Where a field of a form has these names they are no numbers, and tell nothing.
    const { offsetWidth, offsetHeight } = box as HTMLElement
    if (offsetWidth <= 1 || offsetHeight <= 1) {
      const style = styleOf(box)
      if (style && style.display !== 'contents' && style.display !== 'inline') {
        if (style.clip !== 'auto' || style.clipPath !== 'none') return true
        if (offsetWidth <= 1 && offsetHeight <= 1 && style.overflowX !== 'visible') return true
      }
    }
    box = parentElementOf(box)
  }
  return false
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return documentOf(element).defaultView?.getComputedStyle(element)
}
