import { closest, hasAttribute, nameOf, parentElementOf, shadowRootOf } from './ask.ts'
import { frameBodyOf } from './inner.ts'
import { kindOf } from './kind.ts'
import { articleLength, paragraphLength } from './part.ts'
import { isBlock } from './skip.ts'
import type { Work } from './tree.ts'

/**
 * Whether a page may hold an article, told so cheaply that it can be asked of every page: by how much text stands in it
 * outside of links and controls, in runs as long as a paragraph. A page that is said to hold none holds none; of one that
 * may, its parts tell more (`article.ts`).
 */

/** A little less than what a paragraph and an article have at least: not every sign in a text is counted here. */
const paragraph = 0.8 * paragraphLength
const article = 0.8 * articleLength

/** How many nodes are passed between two rests. */
const stride = 500

/** How far up from a text we look for its block: all that lies deeper is taken together. */
const farthest = 30

/** What is no prose, whatever blocks are in it. */
const others = 'a[href], nav, select, svg, [contenteditable]:not([contenteditable=false])'
/** What is none within a block. */
const otherWords = new Set('button noscript script select style svg template textarea'.split(' '))

/**
 * Looks at a page, resuming after each rest. What comes into it meanwhile may be missed.
 * @param onTree called with each shadow tree and each frame's document on the way: what changes in there is not told by
 *   what is around it
 */
export function* mayHoldArticle(document: Document, onTree: (tree: Node) => void = () => {}): Work<boolean> {
  let sum = 0
  let passed = 0
  /** How much text the block-level elements hold so far, those in them not counted. */
  const runs = new Map<Element | null, number>()
  const trees: (Element | ShadowRoot)[] = [document.body ?? document.documentElement]
  for (const tree of trees) {
    const texts = tree.ownerDocument.createTreeWalker(
      tree,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
    )
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      const { block, isOther } = placeOf(text)
      const before = runs.get(block) ?? (block && closest(block, others) ? Number.NEGATIVE_INFINITY : 0)
      const length = lengthOf(text, isOther, before > 0)
      if (length > 0) {
        runs.set(block, before + length)
        if (before + length >= paragraph) sum += before < paragraph ? before + length : length
      }
      if (sum >= article) return kindOf(document) !== 'other'
      if (++passed % stride === 0) yield
    }
    for (const element of tree.querySelectorAll('*')) {
      const inner = shadowRootOf(element) ?? bodyIn(element)
      if (inner) {
        trees.push(inner)
        onTree(inner.nodeType === 1 ? inner.ownerDocument : inner)
      }
      if (++passed % stride === 0) yield
    }
  }
  return false
}

function bodyIn(element: Element): HTMLElement | null {
  const { localName } = element
  return localName === 'iframe' || localName === 'frame' ? frameBodyOf(element) : null
}

/** How much a text node may add to a block's prose, in UTF-16 units: white space that begins a block adds nothing. */
function lengthOf(text: Text, isOther: boolean, isInside: boolean): number {
  // Of a whole book, the beginning will do.
  const some = text.substringData(0, 10 * articleLength)
  const { length } = some.trim()
  if (!isInside && length === 0) return 0
  // What is passed over leaves a sign, and so does the end of a line.
  return (isOther ? some.length - length : some.length) + 1
}

/** The block that a text stands in, null for what lies too deep to tell; and whether it is words of a link or a control. */
function placeOf(text: Text): { block: Element | null; isOther: boolean } {
  let block: Element | null = text.parentElement
  let isOther = false
  for (let steps = 0; block && !isBlock(nameOf(block)); steps++) {
    const up = parentElementOf(block)
    if (!up) break
    if (steps === farthest) return { block: null, isOther }
    const name = nameOf(block)
    isOther ||= otherWords.has(name) || (name === 'a' && hasAttribute(block, 'href'))
    block = up
  }
  return { block, isOther }
}
