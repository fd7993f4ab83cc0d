import fc from 'fast-check'

/** Random pages, and random things that happen to them. */

/** What a page is made of. */
export type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'comment'; readonly text: string }
  | {
      readonly is: 'element'
      readonly name: string
      readonly hides: string
      readonly inside: readonly Piece[]
    }
  | { readonly is: 'host'; readonly shadow: readonly Piece[]; readonly light: readonly Piece[] }

const words = fc.constantFrom(
  'it seems likely that ',
  'it seems li',
  'kely that ',
  ' most likely ',
  'the bridge will stand, said the council. ',
  '\n   ',
  ' ',
  'é🙂',
  'It ',
)
const inline = ['i', 'b', 'a', 'span', 'q', 'x-y', 'br', 'img', 'code', 'wbr']
const block = ['p', 'div', 'section', 'blockquote', 'li', 'nav', 'aside', 'article', 'dialog']
/** Attributes that hide a part, or that put it beside the article. */
const hiding = ['', '', '', '', '', 'hidden', 'aria-hidden', 'contenteditable', 'related', 'share', 'de']

const pieces: fc.Arbitrary<readonly Piece[]> = fc.letrec<{ piece: Piece; pieces: readonly Piece[] }>(
  (tie) => ({
    piece: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'piece' },
      { weight: 4, arbitrary: words.map((text): Piece => ({ is: 'text', text })) },
      { weight: 1, arbitrary: fc.constant<Piece>({ is: 'comment', text: 'seems likely' }) },
      {
        weight: 5,
        arbitrary: fc
          .tuple(fc.constantFrom(...inline, ...block), fc.constantFrom(...hiding), tie('pieces'))
          .map(([name, hides, inside]): Piece => ({ is: 'element', name, hides, inside })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('pieces'), tie('pieces'))
          .map(([shadow, light]): Piece => ({ is: 'host', shadow, light })),
      },
    ),
    pieces: fc.array(tie('piece'), { maxLength: 6, depthIdentifier: 'piece' }),
  }),
).pieces

/** The content of a page. */
export const randomPage: fc.Arbitrary<readonly Piece[]> = fc
  .array(pieces, { minLength: 1, maxLength: 6 })
  .map((lists) => lists.flat())

/** Puts pieces into a node. */
export function fill(node: Element | ShadowRoot | DocumentFragment, list: readonly Piece[]): void {
  for (const piece of list) node.append(built(node.ownerDocument ?? document, piece))
}

function built(document: Document, piece: Piece): Node {
  if (piece.is === 'text') return document.createTextNode(piece.text)
  if (piece.is === 'comment') return document.createComment(piece.text)
  const element = document.createElement(piece.is === 'host' ? 'div' : piece.name)
  if (piece.is === 'host') {
    const shadow = element.attachShadow({ mode: 'open' })
    fill(shadow, piece.shadow)
    if (piece.light.length % 2 === 0) shadow.append(slotIn(document, piece.light.length % 4 === 0))
    fill(element, piece.light)
    return element
  }
  if (piece.name === 'a') element.setAttribute('href', '/')
  set(element, piece.hides)
  if (piece.name === 'dialog') element.setAttribute('open', '')
  if (!['br', 'img', 'wbr'].includes(piece.name)) fill(element, piece.inside)
  return element
}

/** A slot with words for when nothing stands in it, amid a sentence or by itself. */
function slotIn(document: Document, isInSentence: boolean): Element {
  const slot = document.createElement('slot')
  slot.append('that')
  if (!isInSentence) return slot
  const paragraph = document.createElement('p')
  paragraph.append('It is most likely ', slot, ' it stands.')
  return paragraph
}

function set(element: Element, hides: string): void {
  if (hides === 'related' || hides === 'share') element.setAttribute('class', hides)
  else if (hides === 'de') element.setAttribute('lang', 'de')
  else if (hides !== '') element.setAttribute(hides, hides === 'hidden' ? '' : 'true')
}

/** Something that happens to a page; `at` and `to` choose the nodes. */
export interface Change {
  readonly what: 'edit' | 'insert' | 'remove' | 'move' | 'wrap' | 'unwrap' | 'split' | 'hide' | 'show' | 'say'
  readonly at: number
  readonly to: number
  readonly pieces: readonly Piece[]
}

export const randomChange: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom('edit', 'insert', 'remove', 'move', 'wrap', 'unwrap', 'split', 'hide', 'show', 'say'),
  at: fc.nat(),
  to: fc.nat(),
  pieces,
})

/** Lets it happen somewhere under a root. */
export function happen(root: Element, { what, at, to, pieces }: Change): void {
  const nodes = nodesIn(root)
  const pick = <T extends Node>(list: readonly T[], n: number): T | undefined =>
    list[n % Math.max(1, list.length)]
  const texts = nodes.filter((node) => node.nodeType === 3) as Text[]
  const elements = nodes.filter((node) => node.nodeType === 1) as Element[]
  const parents = [root, ...elements.filter(({ localName }) => !['br', 'img', 'wbr'].includes(localName))]
  const node = pick(nodes, at)
  const parent = pick(parents, to) ?? root
  const element = pick(elements, at)
  const { ownerDocument } = root
  if (what === 'edit') {
    const text = pick(texts, at)
    if (text) text.data = to % 2 ? ' most likely ' : 'nothing'
  } else if (what === 'insert') {
    const fragment = ownerDocument.createDocumentFragment()
    fill(fragment, pieces)
    parent.insertBefore(fragment, pick([...parent.childNodes], at) ?? null)
  } else if (what === 'remove') {
    node?.parentNode?.removeChild(node)
  } else if (what === 'move') {
    if (node && !holds(node, parent)) parent.insertBefore(node, parent.firstChild)
  } else if (what === 'wrap') {
    const around = ownerDocument.createElement(to % 2 ? 'b' : 'div')
    node?.parentNode?.replaceChild(around, node)
    if (node) around.append(node)
  } else if (what === 'unwrap') {
    element?.replaceWith(...element.childNodes)
  } else if (what === 'split') {
    const text = pick(texts, at)
    text?.splitText(to % (text.length + 1))
  } else if (what === 'hide') {
    element?.setAttribute(to % 2 ? 'hidden' : 'contenteditable', '')
  } else if (what === 'show') {
    for (const name of ['hidden', 'aria-hidden', 'contenteditable']) element?.removeAttribute(name)
  } else {
    element?.setAttribute('lang', to % 2 ? 'fr' : 'en')
  }
}

/** Whether a node is around another, or its shadow tree is. */
function holds(node: Node, other: Node): boolean {
  if (node.contains(other)) return true
  const root = other.getRootNode()
  return root instanceof ShadowRoot && holds(node, root.host)
}

/** All nodes under a root, those in open shadow trees too. */
function nodesIn(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => [
    node,
    ...((node as Partial<Element>).shadowRoot ? nodesIn((node as Element).shadowRoot as Node) : []),
    ...nodesIn(node),
  ])
}
