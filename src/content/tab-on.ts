import { closest, positionOf, rootOf } from '../page/ask.ts'

/**
 * The next Tab goes on from a place in the page.
 *
 * A browser remembers where a reader clicked last, and Tab goes on from there. When the card has been there and gone,
 * that place is forgotten, and Tab would begin at the top of the page. Nothing gives it back without a change of the
 * page or of the reader's selection, so we take that one Tab ourselves: it goes to the next element after the place
 * that takes focus, with Shift to the one before it. Whatever else the reader does first ends our part in it.
 *
 * Short of the browser's own order: a positive `tabindex` counts as 0, and controls inside other shadow trees are
 * passed over.
 */
export function tabOnFrom(place: Node, signal?: AbortSignal): void {
  const { ownerDocument } = place
  const view = ownerDocument?.defaultView
  if (!view) return
  const ended = new AbortController()
  const end = () => ended.abort()
  signal?.addEventListener('abort', end, { once: true, signal: ended.signal })
  const options = { capture: true, signal: ended.signal }
  for (const type of ['pointerdown', 'focusin', 'blur']) view.addEventListener(type, end, options)
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Shift') return
      end()
      if (event.key !== 'Tab' || !event.isTrusted || event.altKey || event.ctrlKey || event.metaKey) return
      if (ownerDocument.activeElement && ownerDocument.activeElement !== ownerDocument.body) return
      if (focusFrom(place, event.shiftKey)) event.preventDefault()
    },
    options,
  )
}

const focusable =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], ' +
  '[contenteditable]:not([contenteditable=false i]), [tabindex]:not(form)'

/** Gives focus to the next element after a node that takes it, or to the one before. False where there is none. */
export function focusFrom(place: Node, backwards: boolean): boolean {
  for (let from: Node | undefined = place; from; from = hostOf(from)) {
    const root = rootOf(from) as Document | ShadowRoot
    const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING
    const start: Node = from
    const elements = [...root.querySelectorAll<HTMLElement>(focusable)].filter(
      (element) => (positionOf(start, element) & wanted) !== 0,
    )
    for (const element of backwards ? elements.reverse() : elements) {
      if (element.tabIndex < 0 || closest(element, '[inert]')) continue
      element.focus()
      if (root.activeElement === element) return true
    }
  }
  return false
}

function hostOf(node: Node): Element | undefined {
  return (rootOf(node) as Partial<ShadowRoot>).host
}
