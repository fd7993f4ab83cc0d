/** What a page keeps in trees of their own: open shadow trees, and frames of the same origin. */

/** An element's open shadow root. Pages seldom give one to others than elements of their own. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? null
}

/** Whether a node shows: of what stands in a host itself, only what the shadow tree has a slot for. */
export function isShownIn(node: Text | Element, hosts: ReadonlySet<Node>): boolean {
  return !hosts.has(node.parentNode as Node) || node.assignedSlot !== null
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
