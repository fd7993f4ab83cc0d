import type { Profile, ProfileWording } from './profile.ts'
import type { RuleId } from './rule.ts'
import { weaselWording } from './weasel-2010.ts'
import { weaselFrames } from './weasel-2010-frames.ts'
import { weaselPoints } from './weasel-2010-points.ts'

/**
 * What the CoNLL-2010 shared task calls uncertain in Wikipedia (https://aclanthology.org/W10-3001/). `node
 * bench/run.mjs weasel --choose` gives the points.
 */
export const weasel2010: Profile = {
  id: 'weasel-2010',
  enough: 10,
  points: weaselPoints,
  wording: [...weaselWording, ...weaselFrames],
}

export const profiles: readonly Profile[] = [weasel2010]

/** What the compiler needs for a profile: its rules out of the catalogue, and its own wording. */
export function profileRules<R extends { readonly id: RuleId }>(
  { points, wording }: Profile,
  rules: readonly R[],
): (R | ProfileWording)[] {
  return [...rules, ...wording].filter(({ id }) => points[id] !== undefined)
}

/** Whether these rules, which have found something in a sentence, are enough. */
export function isEnough({ points, enough }: Profile, found: Iterable<string>): boolean {
  let sum = 0
  for (const rule of new Set(found)) sum += points[rule as RuleId] ?? 0
  return sum >= enough
}
