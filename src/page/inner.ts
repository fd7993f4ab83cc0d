import { parentOf, shadowRootOf, slotOf, typeOf } from './ask.ts'
import { elementNode, isText } from './blocks.ts'

/**
 * What a page keeps in trees of their own: open shadow trees, and frames of the same origin.
 *
 * What a slot shows is read where it stands, in the host, after the shadow tree, and parts the words around the slot: a
 * range cannot begin in one tree and end in another, so words on both sides of the border could not be marked as one.
 */

/** Whether a node shows: of what stands in a host itself, only what the shadow tree has a slot for. */
export function isShownIn(node: Text | Element, hosts: ReadonlySet<Node>): boolean {
  if (!hosts.has(parentOf(node) as Node)) return true
  return (isText(node) ? node.assignedSlot : slotOf(node)) !== null
}

/** The slots in a host's shadow tree: what is read there depends on what stands in the host. None of other nodes. */
export function slotsIn(node: Node): Iterable<Element> {
  const shadow = typeOf(node) === elementNode ? shadowRootOf(node as Element) : null
  return shadow?.querySelectorAll('slot') ?? []
}

/** The body of the document in a frame, where this page may see it. */
export function frameBodyOf(frame: Element): HTMLElement | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument
    return inner?.contentType === 'text/html' ? inner.body : null
  } catch {
    return null
  }
}
