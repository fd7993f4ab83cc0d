import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { itemOf } from './Item.tsx'

/** Where the list goes at the next drawing: an item to its top, or (`from`) to where the item was in the window. */
interface Next {
  readonly id: number
  readonly from?: number
}

/** So many frames an item is kept where it was brought: entries that come into sight are laid out, and may grow. */
const frames = 6

/** Moves the list at the next drawing. */
export interface ListScroll {
  /** This finding comes to stand at the top of the list; null: the first. */
  toTop(id: number | null): void
  /** This finding stays where it is, whatever unfolds or folds above it. */
  hold(id: number): void
}

/**
 * Where the list is scrolled. It follows what is in the window of the page, but never under the reader's hand: while
 * the pointer or the focus is in it, it stays.
 */
export function useListScroll(inView: ReadonlySet<number>): ListScroll {
  const [, redraw] = useState(0)
  const next = useRef<Next | 'start' | null>(null)
  const frame = useRef(0)

  /** Brings an item to this height below the top of its list, in CSS px, and keeps it there for a moment. */
  const bring = (item: HTMLElement, list: HTMLElement, height: number, left = frames) => {
    cancelAnimationFrame(frame.current)
    const off = topIn(list, item) - height
    if (Math.abs(off) > 1) list.scrollTop += off
    if (left > 0) frame.current = requestAnimationFrame(() => bring(item, list, height, left - 1))
  }

  useLayoutEffect(() => {
    const goal = next.current
    next.current = null
    if (goal === 'start') {
      const list = document.querySelector('.list')
      if (list) list.scrollTop = 0
      return
    }
    const item = goal && itemOf(goal.id)
    const list = item && listAround(item)
    if (!item || !list) return
    if (goal.from === undefined) {
      bring(item, list, 0)
      return
    }
    const height = goal.from - list.getBoundingClientRect().top
    // All of the note, or as much of it as there is room for below its phrase.
    const highest = Math.max(0, list.clientHeight - item.offsetHeight)
    bring(item, list, Math.min(height, highest))
  })

  useLayoutEffect(() => {
    const [first] = inView
    const item = first === undefined ? null : itemOf(first)
    const list = item && listAround(item)
    if (!item || !list || document.hasFocus() || list.matches(':hover')) return
    const top = topIn(list, item)
    if (top < 0 || top + item.offsetHeight > list.clientHeight) bring(item, list, list.clientHeight / 4)
  }, [inView])

  const go = (to: Next | 'start') => {
    next.current = to
    redraw((n) => n + 1)
  }
  return {
    toTop: (id) => go(id === null ? 'start' : { id }),
    hold: (id) => go({ id, from: itemOf(id)?.getBoundingClientRect().top ?? 0 }),
  }
}

function listAround(item: HTMLElement): HTMLElement | null {
  return item.closest<HTMLElement>('.list')
}

/** How far below the top of the list the item begins, in CSS px; less than 0 where it is scrolled past. */
function topIn(list: HTMLElement, item: HTMLElement): number {
  return item.getBoundingClientRect().top - list.getBoundingClientRect().top
}
