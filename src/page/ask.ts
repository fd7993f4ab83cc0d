/**
 * What we ask of nodes. In a page a form has its fields as properties, in the place of its own: of `<form><input
 * name="parentNode">` the `parentNode` is the input, and in Chromium this is so in our world too. So whatever may be a
 * form is asked through its prototype, where no field stands. In a content script prototypes are ours, whatever the page
 * has done to its own. (They are found from the node itself: the command line has no DOM of its own.)
 */

/**
 * Reads a property of nodes, or calls a method of theirs with one argument at most, as their prototype has it. The first
 * node that is asked shows where that is.
 * @__NO_SIDE_EFFECTS__
 */
function asked<Of extends Node, Answer, Argument = never>(name: keyof Of & string) {
  let call: ((argument?: Argument) => Answer) | undefined
  return (node: Of, argument?: Argument): Answer => {
    call ??= onPrototype(node, name) as (argument?: Argument) => Answer
    return call.call(node, argument)
  }
}

function onPrototype(node: Node, name: string): unknown {
  let at = node
  let found: PropertyDescriptor | undefined
  while (!found) {
    at = Object.getPrototypeOf(at)
    found = Object.getOwnPropertyDescriptor(at, name)
  }
  return found.get ?? found.value
}

/** A node's kind, as in `nodeType`. What says so by a field is a form. */
export function typeOf({ nodeType }: Node): number {
  return typeof nodeType === 'number' ? nodeType : 1
}

/** An element's name, as in `localName`. What is named by a field is a form. */
export function nameOf({ localName }: Element): string {
  return typeof localName === 'string' ? localName : 'form'
}

export const parentOf = asked<Node, Node | null>('parentNode')
export const parentElementOf = asked<Node, Element | null>('parentElement')
export const firstChildOf = asked<Node, Node | null>('firstChild')
export const nextSiblingOf = asked<Node, Node | null>('nextSibling')
const isConnected = asked<Node, boolean>('isConnected')
/** Whether a node is in a page. What was in a frame's document that is gone may not be asked in Firefox, and is not. */
export function isInPage(node: Node): boolean {
  try {
    return isConnected(node)
  } catch {
    return false
  }
}

/** Whether anything may be asked of a node: of what was in a frame's document that is gone, in Firefox not. */
export function mayBeAsked(node: Node): boolean {
  try {
    isConnected(node)
    return true
  } catch {
    return false
  }
}
export const rootOf = asked<Node, Node>('getRootNode')
/** Where another node stands to it, as the bits of `compareDocumentPosition`. */
export const positionOf = asked<Node, number, Node>('compareDocumentPosition')
export const documentOf = asked<Element, Document>('ownerDocument')

/** An element's open shadow root. Pages seldom give one to others than elements of their own. */
export const shadowRootOf = asked<Element, ShadowRoot | null>('shadowRoot')
/** The slot that shows it, of a shadow tree that is open. */
export const slotOf = asked<Element, HTMLSlotElement | null>('assignedSlot')
export const hasAttributes = asked<Element, boolean>('hasAttributes')
export const hasAttribute = asked<Element, boolean, string>('hasAttribute')
export const attributeOf = asked<Element, string | null, string>('getAttribute')
export const matches = asked<Element, boolean, string>('matches')
export const closest = asked<Element, Element | null, string>('closest')
export const allIn = asked<Element, NodeListOf<Element>, string>('querySelectorAll')
export const removeFromPage = asked<Element, void>('remove')

export const boundsOf = asked<Element, DOMRect>('getBoundingClientRect')
export const boxesOf = asked<Element, DOMRectList>('getClientRects')
const checkVisibility = asked<Element, boolean, CheckVisibilityOptions>('checkVisibility')
/** Whether a browser would paint the element; undefined where the DOM has no layout. */
export const isPainted = (element: Element): boolean | undefined =>
  'checkVisibility' in element ? checkVisibility(element, { visibilityProperty: true }) : undefined

export const clientHeightOf = asked<Element, number>('clientHeight')
export const scrollHeightOf = asked<Element, number>('scrollHeight')
export const scrollTopOf = asked<Element, number>('scrollTop')
export const scrollIn = asked<Element, void, ScrollToOptions>('scrollBy')
