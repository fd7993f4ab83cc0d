import type { RuleId } from './rule.ts'

export type ProfileId = 'weasel-2010'

export type WordingId = `${ProfileId}/${string}`

/** Wording of a profile that is no rule of the catalogue; named like a rule, under the profile's id. */
export interface ProfileWording {
  readonly id: WordingId
  /** In phrase notation. */
  readonly phrases: readonly string[]
  readonly except?: readonly string[]
}

/**
 * A choice of rules for a task that is not a reader's: say whether a sentence has such wording at all. Each rule has
 * points, and a sentence has the wording when the points of all the rules that find something in it are `enough`.
 */
export interface Profile {
  readonly id: ProfileId
  readonly enough: number
  readonly points: Readonly<Partial<Record<RuleId | WordingId, number>>>
  readonly wording: readonly ProfileWording[]
}
