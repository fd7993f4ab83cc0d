import type { FamilyId } from '../rules/sets.ts'

/**
 * The hues of marks in pages, as `src/page/highlight.css` has them: of middle lightness, at least 3 to 1 on white and on
 * black, since a page's own ground is not known.
 */
export const markColours: Readonly<Record<FamilyId, string>> = {
  sure: '#2f80ed',
  source: '#0b9a7c',
  unsaid: '#c87a08',
  own: '#a05fc4',
}
