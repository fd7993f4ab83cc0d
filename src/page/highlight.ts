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

/** Takes away all marks in a window's document, whoever has shown them there: Firefox would not list them. */
export function clearHighlights({ CSS }: Pick<HighlightView, 'CSS'>): void {
  for (const name of [...names, current]) CSS.highlights.delete(name)
}

/** A painter for the document of this window, and for those of its frames. */
export function createPainter(top: HighlightView): Painter {
  const shown = new Map<HighlightView, Map<string, Highlight>>()

  function shownIn(view: HighlightView): Map<string, Highlight> {
    let highlights = shown.get(view)
    if (!highlights) {
      clearHighlights(view)
      highlights = new Map()
      shown.set(view, highlights)
    }
    return highlights
  }

  function viewOf(range: AbstractRange): HighlightView {
    const view = range.startContainer.ownerDocument?.defaultView as unknown as
      | HighlightView
      | null
      | undefined
    // In a content script the global object is not quite the document's window.
    return !view || view === (globalThis as { window?: unknown }).window ? top : view
  }

  function hide(view: HighlightView, name: string): void {
    const highlights = shownIn(view)
    drop(view, name, highlights.get(name))
    highlights.delete(name)
  }

  /** Another version's script may have put its own in the place of ours. */
  function drop({ CSS }: HighlightView, name: string, highlight: Highlight | undefined): void {
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }

  function emphasise(range: AbstractRange | null): void {
    for (const view of shown.keys()) hide(view, current)
    if (!range) return
    const view = viewOf(range)
    const highlight = new view.Highlight(range)
    shownIn(view).set(current, highlight)
    view.CSS.highlights.set(current, highlight)
  }

  return {
    add(marks) {
      for (const { range, style } of marks) {
        const view = viewOf(range)
        const name = prefix + style
        const highlights = shownIn(view)
        let highlight = highlights.get(name)
        if (!highlight) {
          highlight = new view.Highlight()
          highlights.set(name, highlight)
          view.CSS.highlights.set(name, highlight)
        }
        highlight.add(range)
      }
    },
    remove(marks) {
      for (const { range, style } of marks) {
        const view = viewOf(range)
        const highlight = shownIn(view).get(prefix + style)
        highlight?.delete(range)
        if (highlight?.size === 0) hide(view, prefix + style)
      }
    },
    emphasise,
    restore() {
      let missing = false
      for (const [view, highlights] of shown) {
        for (const [name, highlight] of highlights) {
          if (view.CSS.highlights.get(name) === highlight) continue
          view.CSS.highlights.set(name, highlight)
          missing = true
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
