import type { Block } from './blocks.ts'

/**
 * A piece of the page that is read by itself: a block-level element, a shadow tree, a frame. When the page changes,
 * the parts in which it changed are read again, and no other.
 */
export interface Part {
  /** What its children stand in: the element itself, a shadow root, or the body of a frame's document. */
  readonly container: Node
  /** The element itself, the shadow root's host, or the body of the frame's document. */
  readonly element: Element
  parent: Part | undefined
  /** Whether it stands in a quotation. */
  readonly quoted: boolean
  /** Whether it stands in a link. */
  readonly linked: boolean
  /** The language declared for it; empty where none is. */
  readonly lang: string
  /** Whether it stands beside the article, unless it holds much of the prose. */
  readonly trimming: boolean
  /** Its own runs of text and the parts in it, in reading order. */
  items: readonly (Block | Part)[]
  /** How much prose is in it and in the parts in it, in UTF-16 units. */
  prose: number
  /** What lines are in it and in the parts in it. */
  lines: Lines
  /** False where the page changed while it was read: it has to be read again. */
  isComplete: boolean
}

/** The lines of text in a part: those that are links, each to something else, and all others. Lengths are UTF-16 units. */
export interface Lines {
  readonly links: number
  readonly linkLength: number
  readonly otherLength: number
}

/** What lines are in nothing. */
export const noLines: Lines = { links: 0, linkLength: 0, otherLength: 0 }

/** Whether an item of a part is a part itself. */
export function isPart(item: Block | Part): item is Part {
  return 'items' in item
}

/** A paragraph of prose has at least this length, in UTF-16 units without its links. */
export const paragraphLength = 80

/** An article has at least so much prose in a row, not interrupted by a line that is a link; in UTF-16 units. */
export const articleLength = 250

/** A line with more than this of links, more than of other text, is one of a list. */
const shortLink = 15

/** How much prose a block holds, in UTF-16 units; -1 for a line that is a link. */
export function proseIn({ text, linked }: Block): number {
  const { length } = text.trim()
  if (linked > length / 2) return linked > shortLink ? -1 : 0
  return length - linked < paragraphLength ? 0 : length - linked
}

/** How much prose these items hold together. */
export function sumProse(items: readonly (Block | Part)[]): number {
  let sum = 0
  for (const item of items) sum += isPart(item) ? item.prose : Math.max(0, proseIn(item))
  return sum
}

/** What lines are in these items together. */
export function sumLines(items: readonly (Block | Part)[]): Lines {
  let sum = noLines
  for (const item of items) sum = addLines(sum, isPart(item) ? item.lines : linesOf(item))
  return sum
}

/** What two have together; with -1, what the first has without the second. */
export function addLines(a: Lines, b: Lines, sign: 1 | -1 = 1): Lines {
  return {
    links: a.links + sign * b.links,
    linkLength: a.linkLength + sign * b.linkLength,
    otherLength: a.otherLength + sign * b.otherLength,
  }
}

function linesOf(block: Block): Lines {
  const { length } = block.text.trim()
  return proseIn(block) < 0
    ? { links: 1, linkLength: length, otherLength: 0 }
    : { links: 0, linkLength: 0, otherLength: length }
}

/** Of a list of links, more than this share of its text is in lines that are links. */
const linkShare = 0.35
/** Nobody says more about another story beside the one that is read, in UTF-16 units. */
const longestCard = 300

/** Whether a part is a list of links to other things, such as related stories, alone or with the beginning of each. */
export function isListOfLinks({ lines, prose, items }: Part): boolean {
  const { links, linkLength, otherLength } = lines
  if (links < 2) return false
  if (linkLength > linkShare * (linkLength + otherLength)) return true
  const cards = items.filter((item): item is Part => isPart(item) && isCard(item))
  return cards.length > 1 && cards.reduce((sum, card) => sum + card.prose, 0) === prose
}

/** What leads to one other thing, with a few lines about it below. */
function isCard(part: Part): boolean {
  const { links, otherLength } = part.lines
  if (links === 0 || links > 2 || otherLength > longestCard) return false
  let first = part.items[0]
  while (first && isPart(first)) first = first.items[0]
  return first !== undefined && proseIn(first) < 0
}

/**
 * Visits the blocks in a part, in reading order, however deep the parts lie in one another.
 * @param skip leaves out a part with all that is in it
 */
export function eachBlock(
  part: Part,
  visit: (block: Block, part: Part) => void,
  skip?: (part: Part) => boolean,
): void {
  const open = [{ part, at: 0 }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const item = top.part.items[top.at++]
    if (!item) open.pop()
    else if (!isPart(item)) visit(item, top.part)
    else if (!skip?.(item)) open.push({ part: item, at: 0 })
  }
}

/** The part and all around it, innermost first. */
export function* around(part: Part): Generator<Part, void, undefined> {
  for (let up: Part | undefined = part; up; up = up.parent) yield up
}
