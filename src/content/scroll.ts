import {
  boundsOf,
  clientHeightOf,
  documentOf,
  parentElementOf,
  rootOf,
  scrollHeightOf,
  scrollIn,
  scrollTopOf,
} from '../page/ask.ts'
import { documentAt } from '../page/blocks.ts'
import { rectsOf } from '../page/pointer.ts'
import type { Box } from './place.ts'

/**
 * Scrolls everything around an element so that a part of it comes into sight, smoothly unless the reader has asked for
 * less motion.
 * @param box the part, in CSS px of the outermost window
 * @param height where in the window it comes to stand: 0 is at the top, 0.5 in the middle
 */
export function bringIntoSight(element: Element, box: Box, height: number): void {
  const { defaultView } = documentOf(element)
  if (!defaultView) return
  const reduced = defaultView.matchMedia('(prefers-reduced-motion: reduce)').matches
  const behavior = reduced ? 'instant' : 'smooth'
  let middle = (box.top + box.bottom) / 2
  let inner: Element | null = element
  while (inner) {
    const view: Window | null = documentOf(inner).defaultView
    if (!view) return
    const frame = frameOf(view)
    const offset = offsetOf(view).top
    for (let up: Element | null = inner; up; up = outerOf(up)) {
      const around = up
      if (!scrollsItself(around, view)) continue
      const top = offset + boundsOf(around).top
      const wanted = middle - (top + clientHeightOf(around) * height)
      const most = scrollHeightOf(around) - clientHeightOf(around)
      middle -= move((to) => scrollIn(around, to), wanted, scrollTopOf(around), most)
    }
    if (frame) {
      const { scrollHeight, clientHeight } = documentOf(inner).documentElement
      const wanted = middle - (offset + view.innerHeight * height)
      middle -= move((to) => view.scrollBy(to), wanted, view.scrollY, scrollHeight - clientHeight)
    } else {
      view.scrollBy({ top: middle - view.innerHeight * height, behavior })
    }
    inner = frame
  }

  function move(by: (to: ScrollToOptions) => void, wanted: number, from: number, most: number): number {
    const top = Math.min(Math.max(wanted, -from), most - from)
    by({ top, behavior })
    return top
  }
}

/**
 * The box around all lines of a range, in CSS px of the outermost window; undefined where its words are not shown any
 * more.
 */
export function boxOf(range: AbstractRange): Box | undefined {
  const rects = rectsOf(range)
  const view = documentAt(range)?.defaultView
  if (rects.length === 0 || !view) return undefined
  const { left, top } = offsetOf(view)
  return {
    left: left + Math.min(...rects.map((rect) => rect.left)),
    top: top + Math.min(...rects.map((rect) => rect.top)),
    right: left + Math.max(...rects.map((rect) => rect.right)),
    bottom: top + Math.max(...rects.map((rect) => rect.bottom)),
  }
}

/** What stands for an element in the document: itself, or the frame that it is in. */
export function standIn(element: Element, document: Document): Element {
  let at = element
  while (documentOf(at) !== document) {
    const view = documentOf(at).defaultView
    const frame = view && frameOf(view)
    if (!frame) break
    at = frame
  }
  return at
}

/** The frame that a window is in, as far as we may see it. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement
  } catch {
    return null
  }
}

/** Where a frame's window stands in the outermost one. */
function offsetOf(view: Window): { left: number; top: number } {
  let left = 0
  let top = 0
  for (
    let frame = frameOf(view);
    frame;
    frame = frame.ownerDocument.defaultView && frameOf(frame.ownerDocument.defaultView)
  ) {
    const box = frame.getBoundingClientRect()
    left += box.left + frame.clientLeft
    top += box.top + frame.clientTop
  }
  return { left, top }
}

/** The element around, out of a shadow tree too. */
function outerOf(element: Element): Element | null {
  return parentElementOf(element) ?? (rootOf(element) as Partial<ShadowRoot>).host ?? null
}

/** Whether all of the box is in the window, with a little room around it. */
export function isInWindow({ top, bottom }: Box, view: Window): boolean {
  const room = 24
  return top >= room && bottom <= view.innerHeight - room
}

function scrollsItself(element: Element, view: Window): boolean {
  const { documentElement, body } = documentOf(element)
  if (element === documentElement || scrollHeightOf(element) <= clientHeightOf(element)) return false
  const { overflowY } = view.getComputedStyle(element)
  if (overflowY !== 'auto' && overflowY !== 'scroll') return false
  // The body's overflow is the window's, unless the root element has one of its own.
  return element !== body || view.getComputedStyle(documentElement).overflowY !== 'visible'
}
