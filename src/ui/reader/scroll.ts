import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { itemOf } from './Item.tsx'

/** Where the list goes at the next drawing: an item to its top, or (`from`) to where the item was in the window. */
interface Next {
  readonly id: number
  readonly from?: number
}

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

  useLayoutEffect(() => {
    const goal = next.current
    next.current = null
    if (goal === 'start') {
      const list = document.querySelector('.list')
      if (list) list.scrollTop = 0
      return
    }
    if (!goal) return
    const item = itemOf(goal.id)
    const list = item && listAround(item)
    if (!item || !list) return
    const room = list.getBoundingClientRect()
    list.scrollTop += item.getBoundingClientRect().top - (goal.from ?? room.top)
    if (goal.from === undefined) return
    const box = item.getBoundingClientRect()
    // All of the note, or as much of it as there is room for below its phrase.
    if (box.bottom > room.bottom) list.scrollTop += Math.min(box.bottom - room.bottom, box.top - room.top)
  })

  useLayoutEffect(() => {
    const [first] = inView
    const item = first !== undefined && itemOf(first)
    const list = item && listAround(item)
    if (!item || !list || document.hasFocus() || list.matches(':hover')) return
    const box = item.getBoundingClientRect()
    const room = list.getBoundingClientRect()
    if (box.top >= room.top && box.bottom <= room.bottom) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    list.scrollBy({ top: box.top - room.top - room.height / 4, behavior: calm ? 'instant' : 'smooth' })
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
