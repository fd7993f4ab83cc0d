import type { RuleId } from './rule.ts'
import { weaselWording } from './weasel-2010.ts'

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

/**
 * What the CoNLL-2010 shared task calls uncertain in Wikipedia (https://aclanthology.org/W10-3001/). The points were
 * chosen on the first half of its training documents by `node bench/run.mjs weasel --choose`.
 */
export const weasel2010: Profile = {
  id: 'weasel-2010',
  enough: 3,
  points: {
    'sourcing/according-to': 2,
    'sourcing/anonymous': 2,
    'sourcing/by-some': 2,
    'sourcing/could-be-argued': 2,
    'sourcing/critics-say': 2,
    'sourcing/experts-say': 2,
    'sourcing/i-was-told': 2,
    'sourcing/officials-say': 2,
    'sourcing/one-source-said': 2,
    'sourcing/people-say': 2,
    'sourcing/reportedly': 2,
    'sourcing/reports-say': 2,
    'sourcing/rumour': 2,
    'sourcing/some-doubt': 2,
    'sourcing/studies-show': 2,
    'sourcing/believed-to': 2,
    'sourcing/drew-criticism': 1,
    'sourcing/it-is-said': 2,
    'sourcing/nobodys-worry': 1,
    'sourcing/regarded-as': 2,
    'sourcing/some-say': 3,
    'allegation/accused-of': 1,
    'allegation/allegations': 1,
    'allegation/asserts': 1,
    'allegation/purported': 1,
    'allegation/so-called': 1,
    'allegation/suspected': 1,
    'allegation/unconfirmed': 1,
    'allegation/alleged': 2,
    'likelihood/almost-certain': 1,
    'likelihood/chances-are': 1,
    'likelihood/doubtful': 1,
    'likelihood/in-all-likelihood': 1,
    'likelihood/is-likely-to': 1,
    'likelihood/likely-adverb': 1,
    'likelihood/likely-noun': 1,
    'likelihood/near-impossible': 1,
    'likelihood/presumably': 1,
    'likelihood/safe-to-say': 1,
    'likelihood/seems-likely': 1,
    'likelihood/slim-chance': 1,
    'likelihood/with-confidence': 1,
    'likelihood/would-be-surprised': 1,
    'likelihood/probably': 3,
    'possibility/arguably': 3,
    'possibility/could-lead-to': 3,
    'possibility/could-question': 3,
    'possibility/it-is-possible': 3,
    'possibility/may-well': 3,
    'possibility/not-ruled-out': 3,
    'possibility/perhaps': 3,
    'possibility/possibly': 3,
    'possibility/potentially': 3,
    'possibility/runs-the-risk': 3,
    'possibility/may-have': 3,
    'possibility/might': 1,
    'appearance/apparent': 1,
    'appearance/apparently': 1,
    'appearance/appears': 1,
    'appearance/at-first-sight': 1,
    'appearance/gives-the-impression': 1,
    'appearance/hints': 1,
    'appearance/i-suspect': 1,
    'appearance/indicates': 1,
    'appearance/it-appears': 1,
    'appearance/it-looks': 1,
    'appearance/it-seems': 1,
    'appearance/looks': 1,
    'appearance/must-have': 1,
    'appearance/signs': 1,
    'appearance/suggests': 1,
    'appearance/seems': 1,
    'certainty/believe-me': 1,
    'certainty/clearly': 1,
    'certainty/everyone-knows': 1,
    'certainty/it-is-clear': 1,
    'certainty/never': 1,
    'certainty/no-doubt': 1,
    'certainty/nothing-but': 1,
    'certainty/of-course': 1,
    'certainty/only-explanation': 1,
    'certainty/proves': 1,
    'certainty/simply': 1,
    'certainty/undeniable': 1,
    'cause/therefore': 1,
    'quantity/many': 2,
    'quantity/one-of-the-most': 3,
    'quantity/several': 1,
    'quantity/some-people': 1,
    'weasel-2010/some-first': 2,
    'weasel-2010/some': 3,
    'weasel-2010/many': 3,
    'weasel-2010/several': 3,
    'weasel-2010/has-been': 2,
    'weasel-2010/it-is-that': 3,
    'weasel-2010/it-is': 2,
    'weasel-2010/considered': 3,
    'weasel-2010/generally': 3,
    'weasel-2010/widely': 1,
    'weasel-2010/traditionally': 2,
    'weasel-2010/whether': 2,
    'weasel-2010/accepted': 2,
    'weasel-2010/rumour': 2,
    'weasel-2010/wide-range': 2,
    'weasel-2010/known-to': 2,
    'weasel-2010/science-says': 2,
    'weasel-2010/also-been': 2,
    'weasel-2010/well-known': 3,
    'weasel-2010/most-adjective': 2,
    'weasel-2010/the-most': 1,
    'weasel-2010/one-of-the': 2,
    'weasel-2010/others': 2,
    'weasel-2010/other-many': 2,
    'weasel-2010/certain': 3,
    'weasel-2010/critics': 2,
    'weasel-2010/scholars': 2,
    'weasel-2010/argue': 2,
    'weasel-2010/argument': 1,
    'weasel-2010/claim-that': 1,
    'weasel-2010/suggest': 1,
    'weasel-2010/believe': 2,
    'weasel-2010/is-thought': 2,
    'weasel-2010/has-been-judged': 1,
    'weasel-2010/alleged': 2,
    'weasel-2010/theory': 2,
    'weasel-2010/likely': 2,
    'weasel-2010/possible': 1,
    'weasel-2010/seems': 1,
    'weasel-2010/perhaps': 3,
    'weasel-2010/important': 2,
    'weasel-2010/notable': 1,
    'weasel-2010/many-of': 1,
    'weasel-2010/most-first': 1,
    'weasel-2010/open-question': 2,
    'weasel-2010/superlative-est': 1,
    'weasel-2010/passive-to': 1,
    'weasel-2010/passive-ly': 1,
    'weasel-2010/this-may': 1,
    'weasel-2010/idea-that': 1,
    'weasel-2010/belief-nouns': 2,
    'weasel-2010/pointed-out': 1,
    'weasel-2010/stance-adverb': 1,
    'weasel-2010/peacock': 2,
    'weasel-2010/they-have-done': 1,
    'weasel-2010/many-noun': 1,
    'weasel-2010/most-people': 1,
    'weasel-2010/has-been-a': 1,
  },
  wording: weaselWording,
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
