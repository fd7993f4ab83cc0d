/**
 * Marks in the page as CSS custom highlights: no node of the page is added or changed. `highlight.css` says how each
 * style looks.
 *
 * The registry is one for the page and every extension in it: this touches only names of its own, and keeps its own
 * record of them, as Firefox lets content scripts set highlights but not list them.
 */

/** A mark to paint. */
export interface Mark {
  readonly range: AbstractRange
  /** The style's name in `highlight.css`, without the prefix. */
  readonly style: string
}

export interface Painter {
  /** Shows these marks and no others. Doing it again puts back what the page has taken away. */
  paint(marks: readonly Mark[]): void
  /** Shows one range as the one that is looked at, over its mark; null for none. */
  emphasise(range: AbstractRange | null): void
  /** Takes away everything this painter has shown. */
  clear(): void
}

/** What a painter needs of a window; a browser without custom highlights has less. */
export interface HighlightView {
  readonly CSS: { readonly highlights: Pick<HighlightRegistry, 'set' | 'delete'> }
  readonly Highlight: new (...ranges: AbstractRange[]) => Highlight
}

const prefix = 'howsure-'
const current = `${prefix}current`

/** A painter for the document of this window: in a content script, `globalThis`. */
export function createPainter({ CSS, Highlight }: HighlightView): Painter {
  const shown = new Map<string, Highlight>()

  function show(name: string, highlight: Highlight): void {
    shown.set(name, highlight)
    CSS.highlights.set(name, highlight)
  }

  function hide(name: string): void {
    if (shown.delete(name)) CSS.highlights.delete(name)
  }

  return {
    paint(marks) {
      const styles = new Map<string, Highlight>()
      for (const { range, style } of marks) {
        const name = prefix + style
        let highlight = styles.get(name)
        if (!highlight) {
          highlight = new Highlight()
          styles.set(name, highlight)
        }
        highlight.add(range)
      }
      for (const name of [...shown.keys()]) {
        if (name !== current && !styles.has(name)) hide(name)
      }
      for (const [name, highlight] of styles) show(name, highlight)
      const emphasised = shown.get(current)
      if (emphasised) show(current, emphasised)
    },
    emphasise(range) {
      if (range) show(current, new Highlight(range))
      else hide(current)
    },
    clear() {
      for (const name of [...shown.keys()]) hide(name)
    },
  }
}
