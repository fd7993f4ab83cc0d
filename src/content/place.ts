/** Where the card goes: near its mark, never over it, never out of the window. All lengths are CSS px. */

/** A rectangle in the window, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How large the card is, or the window. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Where the card goes in the window, by its top left corner. */
export interface Place {
  readonly left: number
  readonly top: number
  /** The height that is free there; the card scrolls inside when it needs more. */
  readonly maxHeight: number
}

/** Between the card and its mark. */
const gap = 8
/** Between the card and the edges of the window. */
export const margin = 8
/** With this much height one reads well, though the card may have to scroll inside. */
const comfortable = 280
/** Less than this above or below a mark is no place to read in. */
const least = 160

/**
 * The place for a card of this size at a mark: below it, else above, else beside it, else wherever there is most
 * room. Where the mark fills the window there is no room that is not over it: the card then stays at the bottom.
 */
export function placeCard(mark: Box, card: Size, room: Size): Place {
  const below = room.height - margin - (mark.bottom + gap)
  const above = mark.top - gap - margin
  const left = clamp(mark.left, margin, room.width - margin - card.width)

  const under = (height: number): Place => ({ left, top: mark.bottom + gap, maxHeight: height })
  const over = (height: number): Place => ({
    left,
    top: mark.top - gap - Math.min(card.height, height),
    maxHeight: height,
  })

  // A mark that was scrolled out of the window holds no place in it.
  if (mark.bottom < 0) return { left, top: margin, maxHeight: room.height - 2 * margin }
  if (mark.top > room.height) {
    const height = room.height - 2 * margin
    return { left, top: room.height - margin - Math.min(card.height, height), maxHeight: height }
  }
  if (below >= card.height) return under(below)
  if (above >= card.height) return over(above)
  if (below >= comfortable) return under(below)
  if (above >= comfortable) return over(above)

  const top = clamp(mark.top, margin, room.height - margin - card.height)
  const maxHeight = room.height - 2 * margin
  const after = Math.max(mark.right + gap, margin)
  if (after + card.width + margin <= room.width) return { left: after, top, maxHeight }
  const before = Math.min(mark.left - gap, room.width - margin) - card.width
  if (before >= margin) return { left: before, top, maxHeight }

  if (Math.max(below, above) >= least) return below >= above ? under(below) : over(above)
  const height = Math.min(card.height, maxHeight)
  return { left, top: room.height - margin - height, maxHeight }
}

/** `value` between `low` and `high`; `low` where these leave nothing between them. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
