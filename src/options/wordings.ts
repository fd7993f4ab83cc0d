import type { Rule, RuleId } from '../rules/rule.ts'
import { allNotes, type Note } from '../ui/notes.ts'

/** What a rule looks for and its examples: shown on this page alone. */
export interface Wording extends Required<Pick<Rule, 'phrases' | 'except' | 'marks' | 'spares'>> {
  readonly id: RuleId
}

/** A rule as this page shows it: the note on it, and its wording. */
export interface ShownRule {
  readonly note: Note
  readonly wording: Wording
}

/** The wordings as JSON, put here by the build. */
declare const __RULES__: string

let shown: readonly ShownRule[] | undefined

/** All rules of the catalogue, in order. */
export function allRules(): readonly ShownRule[] {
  shown ??= (JSON.parse(__RULES__) as Wording[]).flatMap((wording) => {
    const note = allNotes().get(wording.id)
    return note ? [{ note, wording }] : []
  })
  return shown
}

/** A piece of an example, and whether it is a mark. */
export interface ExamplePiece {
  /** Where it begins in the example, in UTF-16 units. */
  readonly at: number
  readonly text: string
  readonly mark: boolean
}

/** An example as pieces, those in [brackets] being marks. */
export function piecesOf(example: string): readonly ExamplePiece[] {
  return [...example.matchAll(/\[([^\]]*)\]|[^[]+/g)].map(({ 0: text, 1: marked, index }) => ({
    at: index,
    text: marked ?? text,
    mark: marked !== undefined,
  }))
}
