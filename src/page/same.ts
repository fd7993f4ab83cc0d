import type { Block } from './blocks.ts'
import { isPart, type Part } from './part.ts'

/** What of a part stays the same when it is read anew. */

/** Whether two readings of one part stand in the same surroundings, so that the one may do for the other. */
export function isAlike(a: Part, b: Part): boolean {
  return a.quoted === b.quoted && a.linked === b.linked && a.lang === b.lang && a.trimming === b.trimming
}

/** Puts the old block in the place of each new one that is the same, so that what is known of it still holds. */
export function keepSame(old: Part['items'], items: Part['items']): Part['items'] {
  const blocks = new Map<Text | null | undefined, Block>()
  for (const item of old) if (!isPart(item)) blocks.set(item.nodes[0], item)
  return items.map((item) => {
    const before = isPart(item) ? undefined : blocks.get(item.nodes[0])
    return before && !isPart(item) && isSameBlock(before, item) ? before : item
  })
}

function isSameBlock(a: Block, b: Block): boolean {
  return (
    a.text === b.text &&
    a.element === b.element &&
    a.quoted === b.quoted &&
    a.lang === b.lang &&
    a.linked === b.linked &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, at) => node === b.nodes[at] && a.starts[at] === b.starts[at]) &&
    JSON.stringify(a.quotes) === JSON.stringify(b.quotes)
  )
}
