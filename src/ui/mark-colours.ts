import type { FamilyId } from '../rules/sets.ts'

/** A family's hue in pages: beside dark text, and beside light text. */
export interface MarkColour {
  readonly dark: string
  readonly light: string
}

/** Our hues of marks, as `src/page/highlight.css` has them. */
export const markColours: Readonly<Record<FamilyId, MarkColour>> = {
  sure: { dark: '#2268d4', light: '#9cc3ff' },
  source: { dark: '#077a64', light: '#6fdcc3' },
  unsaid: { dark: '#a86200', light: '#f5bf62' },
  own: { dark: '#9147b8', light: '#dcb2f5' },
}

/** A reader's colour as it stands beside light text: lighter. */
export function beside(hue: string, text: 'dark' | 'light'): string {
  return text === 'dark' ? hue : `color-mix(in oklab, ${hue} 50%, white)`
}
