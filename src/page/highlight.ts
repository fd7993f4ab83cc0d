import { documentAt } from './blocks.ts'

/**
 * Marks in the page as CSS custom highlights: no node of the page is added or changed. `highlight.css` says how each
 * style looks.
 *
 * The registry is one for the page and every extension in it: this touches only names of its own, and keeps its own
 * record of them, as Firefox lets content scripts set highlights but not list them. Each document has one, so the marks
 * in a frame are in the frame's.
 */

/** A mark to paint. */
export interface Mark {
  readonly range: AbstractRange
  /** The style's name in `highlight.css`, without the prefix. */
  readonly style: string
}

/** Shows marks in a page as custom highlights: nothing of the page is touched. */
export interface Painter {
  /** Shows marks, besides those that are shown already. */
  add(marks: readonly Mark[]): void
  /** Takes away marks that are shown. */
  remove(marks: readonly Mark[]): void
  /** Shows one range as the one that is looked at, over its mark; null for none. */
  emphasise(range: AbstractRange | null): void
  /** Puts back what the page has taken away. True where there was something. */
  restore(): boolean
  /** Takes away everything this painter has shown. */
  clear(): void
}

/** What a painter needs of a window; a browser without custom highlights has less. */
export interface HighlightView {
  readonly CSS: { readonly highlights: Pick<HighlightRegistry, 'set' | 'get' | 'delete'> }
  readonly Highlight: new (...ranges: AbstractRange[]) => Highlight
}

const prefix = 'howsure-'
const current = `${prefix}current`

/** What the names of styles in `highlight.css` are made of. */
const parts = [
  ['sure', 'source', 'unsaid', 'own'],
  ['', '-quoted'],
  ['', '-ground'],
  ['', '-light'],
] as const
const names = parts.reduce<string[]>((some, more) => some.flatMap((a) => more.map((b) => a + b)), [prefix])

/**
 * The registry of a window's document. By its getter, not by the property: once Firefox has read that property of one
 * window's `CSS` a few times, it gives a content script the registry of that window for every other too, by `Reflect.get`
 * as well, and that of a window whose document is gone with an error.
 */
function registryOf({ CSS }: Pick<HighlightView, 'CSS'>): HighlightView['CSS']['highlights'] {
  const { get, value } = Object.getOwnPropertyDescriptor(CSS, 'highlights') ?? {}
  return get ? get.call(CSS) : value
}

/** Takes away all marks in a window's document, whoever has shown them there: Firefox would not list them. */
export function clearHighlights(view: Pick<HighlightView, 'CSS'>): void {
  const registry = registryOf(view)
  for (const name of [...names, current]) registry.delete(name)
}

/** A painter for the document of this window, and for those of its frames. */
export function createPainter(top: HighlightView): Painter {
  const shown = new Map<HighlightView, Map<string, Highlight>>()
  /** What each window showed when its marks were made: that of a frame that has gone elsewhere takes none of them any more. */
  const documents = new WeakMap<HighlightView, Document>()

  function shownIn(view: HighlightView, document: Document): Map<string, Highlight> {
    let highlights = shown.get(view)
    if (!highlights || documents.get(view) !== document) {
      clearHighlights(view)
      highlights = new Map()
      shown.set(view, highlights)
      documents.set(view, document)
    }
    return highlights
  }

  function viewOf(document: Document): HighlightView {
    const view = document.defaultView as unknown as HighlightView | null
    // In a content script the global object is not quite the document's window.
    return !view || view === (globalThis as { window?: unknown }).window ? top : view
  }

  function hide(view: HighlightView, name: string): void {
    const highlights = shown.get(view)
    drop(view, name, highlights?.get(name))
    highlights?.delete(name)
  }

  /** Another version's script may have put its own in the place of ours. */
  function drop(view: HighlightView, name: string, highlight: Highlight | undefined): void {
    const registry = registryOf(view)
    if (highlight && registry.get(name) === highlight) registry.delete(name)
  }

  function emphasise(range: AbstractRange | null): void {
    for (const view of shown.keys()) hide(view, current)
    if (!range) return
    const document = documentAt(range)
    if (!document) return
    const view = viewOf(document)
    const highlight = new view.Highlight(range)
    shownIn(view, document).set(current, highlight)
    registryOf(view).set(current, highlight)
  }

  return {
    add(marks) {
      let last: Highlight | undefined
      for (const { range, style } of marks) {
        const document = documentAt(range)
        // It is gone.
        if (!document) continue
        const view = viewOf(document)
        const name = prefix + style
        const highlights = shownIn(view, document)
        const highlight = highlights.get(name) ?? new view.Highlight()
        if (highlight !== last) {
          highlights.set(name, highlight)
          // A frame that has gone to another document has lost what was shown in the one before.
          const registry = registryOf(view)
          if (registry.get(name) !== highlight) registry.set(name, highlight)
          last = highlight
        }
        highlight.add(range)
      }
    },
    remove(marks) {
      for (const { range, style } of marks) {
        if (!documentAt(range)) continue
        const name = prefix + style
        // In every window: that of a document which is gone is not known any more.
        for (const [view, highlights] of shown) {
          const highlight = highlights.get(name)
          if (highlight?.delete(range) && highlight.size === 0) hide(view, name)
        }
      }
    },
    emphasise,
    restore() {
      let missing = false
      for (const [view, highlights] of shown) {
        try {
          const registry = registryOf(view)
          for (const [name, highlight] of highlights) {
            if (registry.get(name) === highlight) continue
            registry.set(name, highlight)
            missing = true
          }
        } catch {
          // A frame has gone to another document: in Firefox its marks are as dead as the one before.
          shown.delete(view)
        }
      }
      return missing
    },
    clear() {
      for (const [view, highlights] of shown)
        for (const [name, highlight] of highlights) drop(view, name, highlight)
      shown.clear()
    },
  }
}
