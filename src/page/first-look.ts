import { frameBodyOf, shadowRootOf } from './inner.ts'
import { kindOf } from './kind.ts'
import { isBlock } from './skip.ts'
import type { Work } from './tree.ts'

/**
 * Whether a page may hold an article, told so cheaply that it can be asked of every page: by how much text stands in
 * paragraphs, outside of links and controls. A page that is said to hold none holds none; of one that may, its parts tell
 * more (`article.ts`).
 */

/**
 * A paragraph has at least this much text, an article this much in paragraphs, in UTF-16 units: less than in
 * `article.ts`, where the white space between the pieces of a text counts.
 */
const paragraph = 50
const enough = 180

/** How many nodes are passed between two rests. */
const stride = 500

/** How far up from a text we look for its block. What lies deeper is taken for more of the last one. */
const farthest = 20

/** Elements whose text is none of a paragraph's. */
const others = new Set('a button code noscript option script select style svg textarea title'.split(' '))

/**
 * Looks at a page, resuming after each rest. What comes into it meanwhile may be missed.
 * @param onTree called with each shadow tree and each frame's document on the way: what changes in there is not told by
 *   what is around it
 */
export function* mayHoldArticle(document: Document, onTree: (tree: Node) => void = () => {}): Work<boolean> {
  let sum = 0
  let passed = 0
  let block: Node | null = null
  let length = 0
  const trees: (Element | ShadowRoot)[] = [document.body ?? document.documentElement]
  for (const tree of trees) {
    const texts = tree.ownerDocument.createTreeWalker(
      tree,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
    )
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      if (++passed % stride === 0) yield
      // Of a whole book, the beginning will do.
      const words = text.length > 0 ? text.substringData(0, 5 * enough).trim().length : 0
      const around: Node | undefined = words > 0 ? blockAround(text, block) : undefined
      if (!around) continue
      if (around !== block) length = 0
      block = around
      const before = length < paragraph ? 0 : length
      length += words
      if (length >= paragraph) sum += length - before
      if (sum >= enough) return kindOf(document) !== 'other'
    }
    for (const element of tree.querySelectorAll('*')) {
      if (++passed % stride === 0) yield
      const inner = shadowRootOf(element) ?? bodyIn(element)
      if (!inner) continue
      trees.push(inner)
      onTree(inner.nodeType === 1 ? inner.ownerDocument : inner)
    }
  }
  return false
}

function bodyIn(element: Element): HTMLElement | null {
  const { localName } = element
  return localName === 'iframe' || localName === 'frame' ? frameBodyOf(element) : null
}

/** The block that a text stands in; undefined where it is none of a paragraph's. */
function blockAround(text: Text, last: Node | null): Node | undefined {
  let up: Node | null = text.parentNode
  for (let steps = 0; up && steps < farthest; steps++) {
    const name = (up as Partial<Element>).localName
    if (name === undefined || isBlock(name) || up === last) return up
    if (others.has(name)) return undefined
    up = up.parentNode
  }
  return up ? (last ?? up) : undefined
}
