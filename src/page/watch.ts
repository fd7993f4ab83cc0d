/** How long the page must be quiet before its changes are reported, in ms. */
export const quietTime = 150

/** How long changes are held back while the page keeps changing, in ms. */
export const longestWait = 1000

/** What shows or hides a part, or opens it for writing; style and class change too often to be watched. */
const attributes = ['aria-hidden', 'contenteditable', 'hidden', 'open']

/**
 * Tells of changes under `root` (a document: also when its root element is replaced), together once the page has fallen quiet: `onChange` gets the elements whose text or
 * children changed, some of which may have left the page since. Ends with the signal.
 */
export function watch(
  root: Element | Document,
  onChange: (changed: ReadonlySet<Element>) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return
  const document = root.ownerDocument ?? (root as Document)
  const view = document.defaultView ?? globalThis
  let changed = new Set<Element>()
  let firstAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function report(): void {
    const elements = changed
    changed = new Set()
    timer = undefined
    onChange(elements)
  }

  const observer = new view.MutationObserver((records) => {
    for (const { target } of records) {
      const element =
        target === document
          ? document.documentElement
          : target.nodeType === 1
            ? (target as Element)
            : target.parentElement
      if (element) changed.add(element)
    }
    if (changed.size === 0) return
    const now = performance.now()
    if (timer === undefined) firstAt = now
    clearTimeout(timer)
    timer = setTimeout(report, Math.max(0, Math.min(quietTime, firstAt + longestWait - now)))
  })
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: attributes })
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )
}
