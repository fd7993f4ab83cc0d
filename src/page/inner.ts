import { parentOf, slotOf } from './ask.ts'
import { isText } from './blocks.ts'

/** What a page keeps in trees of their own: open shadow trees, and frames of the same origin. */

/** Whether a node shows: of what stands in a host itself, only what the shadow tree has a slot for. */
export function isShownIn(node: Text | Element, hosts: ReadonlySet<Node>): boolean {
  if (!hosts.has(parentOf(node) as Node)) return true
  return (isText(node) ? node.assignedSlot : slotOf(node)) !== null
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
