import { isBlock, isHidden, isPlainText, isRefused, isSilent } from './skip.ts'

/**
 * The text of a page, block by block. A block is a run of text that a reader sees as one: the text nodes of a
 * paragraph joined across its inline elements, with a map back to them. Nothing here touches the page, and all of it
 * works over any DOM, so the command line reads files with it.
 */
export interface Block {
  /** The nearest block-level element around the run. The runs beside its block-level children share it. */
  readonly element: Element
  /** The raw text, white space as in the source. A single `<br>` reads `\n`, a part left out that shows reads `…`. */
  readonly text: string
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

export interface WalkOptions {
  /** Asked about every element that would be read; true leaves it out with all that is in it. */
  readonly skip?: ((element: Element) => boolean) | undefined
}

const elementNode = 1
const textNode = 3
const cdataNode = 4

/** All blocks under `root`, in reading order. */
export function readBlocks(root: Element, options?: WalkOptions): Block[] {
  return [...walkBlocks(root, options)]
}

/**
 * The blocks under `root` one by one, so that the caller can rest between them. Time is linear in the nodes, and
 * the depth of the tree costs no stack. A page that changes during a rest is read on from where the walk stands, and
 * the walk ends early where that place has left the root: who rests watches for changes too.
 */
export function* walkBlocks(root: Element, options?: WalkOptions): Generator<Block, void, undefined> {
  const skip = options?.skip
  const plain = isPlainText(root.ownerDocument)
  const run = new Run(root)
  let node: Node | null = root.firstChild
  let leaving = false
  while (node) {
    let ended: Block | undefined
    let inside: Node | null = null
    if (leaving) {
      ended = run.leave(node as Element)
    } else if (node.nodeType === textNode || node.nodeType === cdataNode) {
      if (plain) {
        for (const block of run.addParagraphs(node as Text)) {
          yield block
          if (!root.contains(node)) return
        }
      } else run.add(node as Text)
    } else if (node.nodeType === elementNode) {
      const element = node as Element
      const name = element.localName
      if (name === 'br') {
        ended = run.breakLine()
      } else if (isSilent(name) || isHidden(element)) {
        // No text, and no gap either: "an <img>error" is one word on the page.
      } else if (isRefused(element) || skip?.(element)) {
        ended = run.pass(element)
      } else {
        inside = element.firstChild
        ended = inside ? run.enter(element) : run.pass(element)
      }
    }
    if (ended) {
      yield ended
      if (!root.contains(node)) return
    }
    leaving = false
    if (inside) {
      node = inside
    } else if (node.nextSibling) {
      node = node.nextSibling
    } else {
      node = node.parentNode
      leaving = true
      if (node === root) break
    }
  }
  const ended = run.end()
  if (ended) yield ended
}

const letter = /\p{L}/u
const blank = /^\s*$/
const blankLine = /\n\s*\n/g

/** The block that is being put together, and where in the tree it stands. */
class Run {
  private text = ''
  private nodes: (Text | null)[] = []
  private starts: number[] = []
  private quotes: Span[] = []
  /** The block-level elements around, outermost first. */
  private readonly owners: Element[]
  private blockquotes: number
  private quoteDepth: number
  /** Where in `text` the open outermost `<q>` starts. */
  private quoteStart = 0
  /** Whether there was a `<br>` and no text after it. */
  private lineBroken = false

  constructor(root: Element) {
    this.owners = [root]
    this.blockquotes = root.closest('blockquote') ? 1 : 0
    this.quoteDepth = root.closest('q') ? 1 : 0
  }

  add(node: Text): void {
    const { data } = node
    if (data === '') return
    if (this.lineBroken && !blank.test(data)) this.lineBroken = false
    this.push(node, data)
  }

  /** Part of a plain text file, where a blank line ends the block. Gives the blocks that it ends. */
  *addParagraphs(node: Text): Generator<Block, void, undefined> {
    const { data } = node
    let from = 0
    // Browsers cut long texts into several nodes, and a cut may fall into a blank line.
    let ended = /\n\s*$/.test(this.text) && /^\s*\n/.test(data) ? this.end() : undefined
    if (ended) yield ended
    for (const { index, 0: gap } of data.matchAll(blankLine)) {
      if (index > from) this.push(node, data.slice(from, index), from)
      from = index + gap.length
      ended = this.end()
      if (ended) yield ended
    }
    if (from < data.length) this.push(node, data.slice(from), from)
  }

  /** A `<br>`. The second in a row ends the block, as readers see a new paragraph there. */
  breakLine(): Block | undefined {
    if (this.lineBroken) return this.end()
    this.push(null, '\n')
    this.lineBroken = true
    return undefined
  }

  enter(element: Element): Block | undefined {
    const name = element.localName
    if (name === 'q' && this.quoteDepth++ === 0) this.quoteStart = this.text.length
    if (!isBlock(name)) return undefined
    const ended = this.end()
    this.owners.push(element)
    if (name === 'blockquote') this.blockquotes++
    return ended
  }

  leave(element: Element): Block | undefined {
    const name = element.localName
    if (name === 'q' && --this.quoteDepth === 0) this.endQuote()
    if (!isBlock(name)) return undefined
    const ended = this.end()
    this.owners.pop()
    if (name === 'blockquote') this.blockquotes--
    return ended
  }

  /** An element that is left out. The words before and after one that shows are not next to each other. */
  pass(element: Element): Block | undefined {
    if (isBlock(element.localName)) return this.end()
    if (element.hasChildNodes()) this.push(null, '…')
    return undefined
  }

  /** Ends the block: gives it if there is a letter in it, and starts the next. */
  end(): Block | undefined {
    const { text, nodes, starts, quotes } = this
    if (text === '') return undefined
    if (this.quoteDepth > 0) this.endQuote()
    this.text = ''
    this.nodes = []
    this.starts = []
    this.quotes = []
    this.quoteStart = 0
    this.lineBroken = false
    const element = this.owners.at(-1)
    if (!element || !letter.test(text)) return undefined
    const [first] = quotes
    const quoted = this.blockquotes > 0 || (first?.start === 0 && first.end === text.length)
    return { element, text, quoted, quotes, nodes, starts }
  }

  /** @param from where in the node the text starts. */
  private push(node: Text | null, text: string, from = 0): void {
    this.nodes.push(node)
    this.starts.push(this.text.length - from)
    this.text += text
  }

  private endQuote(): void {
    if (this.text.length > this.quoteStart)
      this.quotes.push({ start: this.quoteStart, end: this.text.length })
  }
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
  const view = block.element.ownerDocument.defaultView ?? globalThis
  return new view.StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  })
}

/**
 * Where in the block's text a place in the page is: the inverse of `rangeOf`. Undefined for a place outside the block
 * or in a part that was left out. Between elements it is the next text that counts.
 */
export function positionOf(block: Block, node: Node, offset: number): number | undefined {
  if (node.nodeType === textNode || node.nodeType === cdataNode) {
    const piece = block.nodes.indexOf(node as Text)
    const start = block.starts[piece]
    if (start === undefined) return undefined
    const position = start + Math.min(offset, (node as Text).length)
    return position >= 0 && position <= block.text.length ? position : undefined
  }
  if (!block.element.contains(node)) return undefined
  const range = node.ownerDocument?.createRange()
  if (!range) return undefined
  range.setStart(node, Math.min(offset, node.childNodes.length))
  const piece = block.nodes.findIndex((text) => text !== null && range.comparePoint(text, 0) > 0)
  return Math.max(0, block.starts[piece] ?? block.text.length)
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
