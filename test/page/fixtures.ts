import type { Block } from '../../src/page/blocks.ts'
import { readBlocks } from '../../src/page/read.ts'

/** A page with this body, apart from the test's own document. */
export function page(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>Page</title><body>${body}`, 'text/html')
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
