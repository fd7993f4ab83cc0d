import { frameBodyOf, shadowRootOf } from './inner.ts'
import { kindOf } from './kind.ts'
import type { Work } from './tree.ts'

/**
 * Whether a page may hold an article, told so cheaply that it can be asked of every page: by how much text stands in it
 * in long pieces outside of links and controls. A page that is said to hold none holds none; of one that may, its parts
 * tell more (`article.ts`).
 */

/** A piece of text shorter than this is a label, a name, the time of day; in UTF-16 units. */
const longPiece = 30

/** So much text of long pieces is what an article has at least. */
const enough = 250

/** How many nodes are passed between two rests. */
const stride = 500

const otherText =
  'a, button, select, textarea, script, style, noscript, template, svg, nav, [contenteditable]:not([contenteditable=false])'

/**
 * Looks at a page, resuming after each rest. What comes into it meanwhile may be missed.
 * @param onTree called with each shadow tree and each frame's document on the way: what changes in there is not told by
 *   what is around it
 */
export function* mayHoldArticle(document: Document, onTree: (tree: Node) => void = () => {}): Work<boolean> {
  let sum = 0
  let passed = 0
  const trees: (Element | ShadowRoot)[] = [document.body ?? document.documentElement]
  for (const tree of trees) {
    const texts = tree.ownerDocument.createTreeWalker(
      tree,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
    )
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      sum += longIn(text)
      if (sum >= enough) return kindOf(document) !== 'other'
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

/** How much a text node adds: what is only white space, or stands in a link, adds nothing. */
function longIn(text: Text): number {
  if (text.length < longPiece) return 0
  // Of a whole book, the beginning will do.
  const { length } = text.substringData(0, 10 * enough).trim()
  return length < longPiece || text.parentElement?.closest(otherText) ? 0 : length
}
