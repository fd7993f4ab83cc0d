import { type Block, isText } from '../../src/page/blocks.ts'
import { eachBlock } from '../../src/page/part.ts'
import { type Guide, newPart, walk } from '../../src/page/walk.ts'

/** A page with this body, apart from the test's own document. */
export function page(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>Page</title><body>${body}`, 'text/html')
}

/** All blocks under an element. */
export function readBlocks(root: Element, judge?: Guide['judge']): Block[] {
  const part = newPart(root, root, undefined, { quoted: root.closest('blockquote, q') !== null })
  for (const _ of walk(part, { judge }));
  const blocks: Block[] = []
  eachBlock(part, (block) => blocks.push(block))
  return blocks
}

/** The blocks of a page with this body. */
export function blocksOf(body: string): Block[] {
  return readBlocks(page(body).body)
}

/** Their texts. */
export function textsOf(body: string): string[] {
  return blocksOf(body).map(({ text }) => text)
}

/** The text nodes' text in a range. */
export function textIn({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = (startContainer.ownerDocument ?? document).createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.toString()
}

/** A sentence of 100 characters or so, for pages that need prose. */
export const sentence =
  'The council met again on Tuesday evening to hear what the engineers had found under the old bridge. '

/**
 * Where in the block's text a place in the page is: the inverse of `rangeOf`. Undefined for a place outside the block
 * or in a part that was left out. Between elements it is the next text that counts.
 */
export function positionOf(block: Block, node: Node, offset: number): number | undefined {
  if (isText(node)) {
    const piece = block.nodes.indexOf(node)
    const start = block.starts[piece]
    if (start === undefined) return undefined
    const position = start + Math.min(offset, node.length)
    return position >= 0 && position <= block.text.length ? position : undefined
  }
  if (!block.element.contains(node)) return undefined
  const range = node.ownerDocument?.createRange()
  if (!range) return undefined
  range.setStart(node, Math.min(offset, node.childNodes.length))
  const piece = block.nodes.findIndex((text) => text !== null && range.comparePoint(text, 0) > 0)
  return Math.max(0, block.starts[piece] ?? block.text.length)
}
