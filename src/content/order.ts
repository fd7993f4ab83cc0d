import { boundsOf, mayBeAsked } from '../page/ask.ts'
import type { Block } from '../page/blocks.ts'

/** Fewer blocks than these are read so fast that the order is not worth asking where they stand. */
const few = 100

/** The blocks in the order in which they are read: from what the reader sees on, then what is above. */
export function fromViewOn(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < few) return blocks
  let low = 0
  let high = blocks.length
  // The first block that ends in the window or below it: most pages go down in the order of their text.
  while (low < high) {
    const middle = (low + high) >> 1
    if (isAbove(blocks[middle])) low = middle + 1
    else high = middle
  }
  return low === blocks.length ? blocks : [...blocks.slice(low), ...blocks.slice(0, low)]
}

function isAbove(block: Block | undefined): boolean {
  return block !== undefined && mayBeAsked(block.element) && boundsOf(block.element).bottom <= 0
}

/** How long the texts of the first group are together, in UTF-16 units: what is in view, and marked first; and of others. */
const firstSize = 4_000
const size = 40_000

/** Up to this length all texts are asked about at once: a second request costs the page more than its wait. */
const short = 8_000

/** The blocks in groups, each of which is asked about at once: small enough to be sent in passing. */
export function inGroups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const first = length <= short ? short : firstSize
  let room = 0
  for (const block of blocks) {
    if (room <= 0) {
      room = groups.length === 0 ? first : size
      groups.push([])
    }
    groups.at(-1)?.push(block)
    room -= block.text.length
  }
  return groups
}
