import { documentOf, typeOf } from './ask.ts'

/**
 * The text of a page, block by block. A block is a run of text that a reader sees as one: the text nodes of a
 * paragraph joined across its inline elements, with a map back to them. Nothing here touches the page, and all of it
 * works over any DOM, so the command line reads files with it.
 */
export interface Block {
  /**
   * The nearest block-level element around the run; the host, for what stands in a shadow root itself. The runs beside
   * its block-level children share it.
   */
  readonly element: Element
  /** The raw text, white space as in the source. A single `<br>` reads `\n`, a part left out that shows reads `…`. */
  readonly text: string
  /** The language that the page declares for it, as in `lang`; empty where it declares none. */
  readonly lang: string
  /** How much of it is links, in UTF-16 units. */
  readonly linked: number
  /** Whether all of it stands in a `<blockquote>` or `<q>`. */
  readonly quoted: boolean
  /** What stands in a `<q>` within the block, as offsets into `text`, in order and without overlap. */
  readonly quotes: readonly Span[]
  /** The pieces of `text` in order: their text nodes, null for a piece that is not one. */
  readonly nodes: readonly (Text | null)[]
  /** Where in `text` each piece starts; below 0 for a text node whose first part is in the blocks before. */
  readonly starts: readonly number[]
}

/** Part of a text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The kinds of nodes that count here (`Node.nodeType`). */
export const elementNode = 1
export const documentNode = 9
export const fragmentNode = 11
const textNode = 3
const cdataNode = 4

/** Whether a node is text: in XML, some of it may stand in CDATA sections. */
export function isText(node: Node): node is Text {
  const type = typeOf(node)
  return type === textNode || type === cdataNode
}

/**
 * The part of the page behind `start` to `end` of the block's text. It holds text nodes at both ends and as little
 * as possible between them.
 * @throws {RangeError} where `start` and `end` are not in order within the text.
 */
export function rangeOf(block: Block, start: number, end: number): StaticRange {
  if (!(start >= 0 && start <= end && end <= block.text.length)) {
    throw new RangeError(`no part ${start} to ${end} in a text of ${block.text.length}`)
  }
  const from = boundary(block, start, pieceAt(block, start), 1)
  const to = start === end ? from : boundary(block, end, pieceAt(block, end - 1), -1)
  const view = documentOf(block.element).defaultView ?? globalThis
  return new view.StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  })
}

/**
 * The document that a range is in; null where that is gone: of a frame that has gone to another page nothing may be asked
 * any more in Firefox.
 */
export function documentAt(range: AbstractRange): Document | null {
  try {
    return range.startContainer.ownerDocument
  } catch {
    return null
  }
}

/** The text nodes behind `start` to `end` of the block's text. */
export function textNodesOf(block: Block, start: number, end: number): Text[] {
  const until = pieceAt(block, Math.max(start, end - 1)) + 1
  return block.nodes.slice(pieceAt(block, start), until).filter((node) => node !== null)
}

/** The piece that holds the unit at `offset`; the last one for the end of the text. */
function pieceAt({ starts }: Block, offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

/** The place of `offset`, in `piece` or, where that is no text node, at the near edge of the next one that way. */
function boundary(block: Block, offset: number, piece: number, step: 1 | -1): { node: Node; offset: number } {
  const exact = block.nodes[piece]
  if (exact) return { node: exact, offset: offset - (block.starts[piece] ?? 0) }
  for (const way of [step, -step]) {
    for (let at = piece + way; at >= 0 && at < block.nodes.length; at += way) {
      const node = block.nodes[at]
      if (node) return { node, offset: way === 1 ? 0 : node.length }
    }
  }
  return { node: block.element, offset: 0 }
}
