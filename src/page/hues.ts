import { documentOf } from './ask.ts'

/**
 * The reader's own colours for marks, and the page's tone. Neither touches the page: the colours stand in variables
 * that an animation which never moves holds on the root element, as no attribute, style sheet or node of the page
 * would. A style sheet that the background inserts could not be taken away any more once the extension is gone; one
 * adopted by the document is the page's to see and to throw away.
 */

/** A family's colour by its id, as "#rrggbb". */
export type Hues = Readonly<Partial<Record<string, string>>>

/** Holds the reader's colours in a document. */
export interface HueHolder {
  /** Shows marks in these colours, those of no other family changed. */
  set(hues: Hues): void
  /** Takes the colours away. */
  clear(): void
}

/** @param root the root element of the document */
export function holdHues(root: () => Element): HueHolder {
  let still: Animation | undefined
  let shown = ''

  function clear(): void {
    still?.cancel()
    still = undefined
    shown = ''
  }

  return {
    set(hues) {
      const variables = variablesOf(hues)
      const next = JSON.stringify(variables)
      const { target } = (still?.effect ?? {}) as Partial<KeyframeEffect>
      if (next === shown && target === root() && still?.playState === 'paused') return
      clear()
      if (Object.keys(variables).length === 0) return
      still = root().animate([variables, variables], { duration: 1, fill: 'both' })
      still.pause()
      shown = next
    },
    clear,
  }
}

/** The variables of `highlight.css`: a family's colour as it is, and lighter for beside light text. */
export function variablesOf(hues: Hues): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const [family, hue] of Object.entries(hues)) {
    if (!hue) continue
    variables[`--howsure-${family}`] = hue
    variables[`--howsure-${family}-light`] = `color-mix(in oklab, ${hue} 50%, white)`
  }
  return variables
}

/** The colour that was last looked at: a page's text has few. */
let last = { colour: '', isLight: false }

/** Whether an element's text is light, so that its ground is dark: what the page itself made readable. */
export function hasLightText(element: Element): boolean {
  const colour = documentOf(element).defaultView?.getComputedStyle(element).color ?? ''
  if (colour !== last.colour) last = { colour, isLight: isLight(colour) }
  return last.isLight
}

/** @param colour as browsers give it */
function isLight(colour: string): boolean {
  const [, space = '', rest = ''] = /^([a-z]+)\((.*)\)$/.exec(colour) ?? []
  const [a = 0, b = 0, c = 0] = (rest.match(/(?<![\w-])-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  if (space.startsWith('rgb')) return luminance(a / 255, b / 255, c / 255) > middle
  // Lightness comes first, from 0 to 1 or to 100; `color(srgb …)` and its like have parts from 0 to 1.
  if (space === 'oklch' || space === 'oklab') return a > 0.6
  if (space === 'lch' || space === 'lab') return a > 55
  return luminance(a, b, c) > middle
}

/** The luminance at which black and white are equally far, by the contrast of WCAG. */
const middle = 0.18

/** Relative luminance, from 0 to 1, of parts from 0 to 1 (WCAG 2). */
function luminance(...parts: [number, number, number]): number {
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
