import { rectsOf } from '../page/pointer.ts'
import type { Box } from './place.ts'

/**
 * Scrolls everything around an element so that a part of it comes into sight, smoothly unless the reader has asked for
 * less motion.
 * @param box the part, in CSS px of the window
 * @param height where in the window it comes to stand: 0 is at the top, 0.5 in the middle
 */
export function bringIntoSight(element: Element, box: Box, height: number): void {
  const view = element.ownerDocument.defaultView
  if (!view) return
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  let middle = (box.top + box.bottom) / 2
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (!scrollsItself(up, view)) continue
    const { top } = up.getBoundingClientRect()
    const wanted = middle - (top + up.clientHeight * height)
    const possible = Math.min(
      Math.max(wanted, -up.scrollTop),
      up.scrollHeight - up.clientHeight - up.scrollTop,
    )
    up.scrollBy({ top: possible, behavior })
    middle -= possible
  }
  view.scrollBy({ top: middle - view.innerHeight * height, behavior })
}

/** The box around all lines of a range in the window; undefined where its words are not shown any more. */
export function boxOf(range: AbstractRange): Box | undefined {
  const rects = rectsOf(range)
  if (rects.length === 0) return undefined
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top: Math.min(...rects.map((rect) => rect.top)),
    right: Math.max(...rects.map((rect) => rect.right)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  }
}

/** Whether all of the box is in the window, with a little room around it. */
export function isInWindow({ top, bottom }: Box, view: Window): boolean {
  const room = 24
  return top >= room && bottom <= view.innerHeight - room
}

function scrollsItself(element: Element, view: Window): boolean {
  const { documentElement, body } = element.ownerDocument
  if (element === documentElement || element.scrollHeight <= element.clientHeight) return false
  const { overflowY } = view.getComputedStyle(element)
  if (overflowY !== 'auto' && overflowY !== 'scroll') return false
  // The body's overflow is the window's, unless the root element has one of its own.
  return element !== body || view.getComputedStyle(documentElement).overflowY !== 'visible'
}
