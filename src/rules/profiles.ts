import type { RuleId } from './rule.ts'

export type ProfileId = 'weasel-2010'

/** Wording of a profile that is no rule of the catalogue; named like one, under the profile's id. */
export interface ProfileWording {
  readonly id: `${ProfileId}/${string}`
  /** In phrase notation. */
  readonly phrases: readonly string[]
  readonly except?: readonly string[]
}

/** A choice of rules for a task that is not a reader's: which wording counts there. */
export interface Profile {
  readonly id: ProfileId
  /** The rules that count. */
  readonly rules: readonly RuleId[]
  /** Wording that counts too, though no reader would want it marked. */
  readonly wording: readonly ProfileWording[]
}

export const weasel2010: Profile = { id: 'weasel-2010', rules: [], wording: [
  { id: 'weasel-2010/some', phrases: ['some'] },
] }

/** What the compiler needs for the profile: its rules out of the catalogue, and its own wording. */
export function profileRules<R extends { readonly id: RuleId }>(profile: Profile, rules: readonly R[]): (R | ProfileWording)[] {
  const ids = new Set<string>(profile.rules)
  return [...rules.filter(({ id }) => ids.has(id)), ...profile.wording]
}
