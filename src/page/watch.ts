import { parentOf, typeOf } from './ask.ts'
import { elementNode } from './blocks.ts'
import type { Changes } from './tree.ts'

/** How long the page must be quiet before its changes are reported, in ms. */
export const quietTime = 150

/** How long changes are held back while the page keeps changing, in ms. */
export const longestWait = 500

/**
 * What shows or hides a part, opens it for writing, puts it elsewhere or says its language. Style and class change too
 * often to be watched: what only they hide is asked about where something was found.
 */
const attributes = ['aria-hidden', 'contenteditable', 'hidden', 'lang', 'open', 'slot']
const options = { subtree: true, childList: true, characterData: true, attributeFilter: attributes }

/** Follows the changes of a page. */
export interface Watch {
  /** Counts up with each change, at once: whoever rests between two looks knows by it whether the page has changed. */
  readonly serial: number
  /** Follows another tree too: a shadow root, or the document of a frame. */
  observe(tree: Node): void
}

/**
 * Tells of the changes in a document together, once the page has fallen quiet (`isQuiet`) or has not for long. Some of
 * what they name may have left the page since. Ends with the signal.
 */
export function watch(
  document: Document,
  onChange: (changes: Changes, isQuiet: boolean) => void,
  signal: AbortSignal,
): Watch {
  const view = document.defaultView ?? globalThis
  const observed = new WeakSet<Node>()
  let serial = 0
  let changed = new Set<Node>()
  let fresh = new Set<Node>()
  let firstAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function report(isQuiet: boolean): void {
    const changes = { changed, fresh }
    changed = new Set()
    fresh = new Set()
    timer = undefined
    onChange(changes, isQuiet)
  }

  function note(node: Node | null): void {
    if (node) changed.add(node)
    serial++
  }

  function reportSoon(): void {
    if (changed.size === 0) return
    const now = performance.now()
    if (timer === undefined) firstAt = now
    clearTimeout(timer)
    const left = firstAt + longestWait - now
    // At once: a page that changes all the time would put off any timer, however short.
    if (left <= 0) report(false)
    else timer = setTimeout(report, Math.min(quietTime, left), left >= quietTime)
  }

  const observer = new view.MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') {
        // Whether it is read at all is for what is around it to say.
        fresh.add(target)
        note(parentOf(target) ?? target)
      } else {
        note(type === 'characterData' ? parentOf(target) : target)
        for (const node of addedNodes) if (typeOf(node) === elementNode) fresh.add(node)
      }
    }
    reportSoon()
  })

  function onLoad({ target }: Event): void {
    const name = (target as Partial<Element> | null)?.localName
    if (name !== 'iframe' && name !== 'frame') return
    note(parentOf(target as Element))
    reportSoon()
  }

  function observe(tree: Node): void {
    if (signal.aborted || observed.has(tree)) return
    observed.add(tree)
    observer.observe(tree, options)
    // What a frame shows changes with its document. The event does not bubble, but is heard on its way down.
    tree.addEventListener('load', onLoad, { capture: true, signal })
  }

  observe(document)
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )
  return {
    get serial() {
      return serial
    },
    observe,
  }
}
