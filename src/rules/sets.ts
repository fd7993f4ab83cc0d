/**
 * The ten sets in their three families: what a reader switches on and off. A family is a question that a
 * reader can learn; a set is one way in which wording raises it. Beside them stands the set of the reader's own
 * phrases, a family of its own.
 */

/** A family: one hue and one line shape in the page. */
export type FamilyId = 'sure' | 'source' | 'unsaid' | 'own'

/** A set: the unit of the switches. Stored in settings, so an id is never changed or reused. */
export type SetId =
  | 'likelihood'
  | 'possibility'
  | 'appearance'
  | 'certainty'
  | 'prediction'
  | 'sourcing'
  | 'allegation'
  | 'insinuation'
  | 'cause'
  | 'quantity'
  | 'own'

export interface Family {
  readonly id: FamilyId
}

export interface RuleSet {
  readonly id: SetId
  readonly family: FamilyId
  /** Whether the set is on for a reader who has changed nothing. */
  readonly on: boolean
}

/** The families of the ten sets. */
export const families: readonly Family[] = [{ id: 'sure' }, { id: 'source' }, { id: 'unsaid' }]

/** The ten, in the order in which lists show them. */
export const sets: readonly RuleSet[] = [
  {
    id: 'likelihood',
    family: 'sure',
    on: true,
  },
  {
    id: 'possibility',
    family: 'sure',
    on: true,
  },
  {
    id: 'appearance',
    family: 'sure',
    on: true,
  },
  {
    id: 'certainty',
    family: 'sure',
    on: true,
  },
  {
    id: 'prediction',
    family: 'sure',
    on: false,
  },
  {
    id: 'sourcing',
    family: 'source',
    on: true,
  },
  {
    id: 'allegation',
    family: 'source',
    on: false,
  },
  {
    id: 'insinuation',
    family: 'unsaid',
    on: true,
  },
  {
    id: 'cause',
    family: 'unsaid',
    on: false,
  },
  {
    id: 'quantity',
    family: 'unsaid',
    on: false,
  },
]

/** The set of the phrases that the reader wrote; shown after the ten. */
export const ownSet: RuleSet = { id: 'own', family: 'own', on: true }

const byId = new Map([...sets, ownSet].map((set) => [set.id, set]))

/** The set with this id. Every `SetId` has one. */
export function setOf(id: SetId): RuleSet {
  const set = byId.get(id)
  if (!set) throw new RangeError(`no set has the id "${id}"`)
  return set
}

/** What stands before the slash in a rule's id: that of its set, or of the profile whose rule it is. */
export function setIdOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'))
}

/** The set of the rule with this id (`<set>/<name>`). */
export function setOfRule(rule: string): RuleSet {
  return setOf(setIdOf(rule) as SetId)
}
