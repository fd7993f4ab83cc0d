/**
 * The ten sets in their three families: what a reader switches on and off. A family is a question that a
 * reader can learn; a set is one way in which wording raises it.
 */

/** A family: one hue and one line shape in the page. */
export type FamilyId = 'sure' | 'source' | 'unsaid'

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

export interface Family {
  readonly id: FamilyId
  /** The question, as it heads a list. */
  readonly question: string
}

export interface RuleSet {
  readonly id: SetId
  readonly family: FamilyId
  /** One or two words, as a heading or beside a switch. */
  readonly name: string
  /** One plain sentence: what the wording in this set does. */
  readonly about: string
  /** Whether the set is on for a reader who has changed nothing. */
  readonly on: boolean
}

export const families: readonly Family[] = [
  { id: 'sure', question: 'How sure?' },
  { id: 'source', question: 'Who says so?' },
  { id: 'unsaid', question: 'What is left unsaid?' },
]

/** In the order in which lists show them. */
export const sets: readonly RuleSet[] = [
  {
    id: 'likelihood',
    family: 'sure',
    name: 'Likelihood',
    about: 'Odds in words instead of numbers: likely, probably, chances are.',
    on: true,
  },
  {
    id: 'possibility',
    family: 'sure',
    name: 'Possibility',
    about: 'Says only that something is not ruled out: perhaps, possibly, it is possible that.',
    on: true,
  },
  {
    id: 'appearance',
    family: 'sure',
    name: 'Appearance',
    about: 'Infers instead of reporting: it seems that, apparently, signs point to.',
    on: true,
  },
  {
    id: 'certainty',
    family: 'sure',
    name: 'Certainty',
    about: 'Sounds sure where support would be better: clearly, of course, everyone knows.',
    on: true,
  },
  {
    id: 'prediction',
    family: 'sure',
    name: 'Prediction',
    about: 'Tells the future as if it were known: is set to, will inevitably, sooner or later.',
    on: false,
  },
  {
    id: 'sourcing',
    family: 'source',
    name: 'Unnamed sources',
    about: 'Leaves open whose word it is: experts say, it is believed, reportedly.',
    on: true,
  },
  {
    id: 'allegation',
    family: 'source',
    name: 'Allegation',
    about: 'Passes on a claim that is still open: allegedly, accused of, so-called.',
    on: false,
  },
  {
    id: 'insinuation',
    family: 'unsaid',
    name: 'Insinuation',
    about: 'Hints at a claim without making it: not a coincidence, conveniently, raises questions.',
    on: true,
  },
  {
    id: 'cause',
    family: 'unsaid',
    name: 'Loose cause',
    about: 'Ties two things together and leaves open how: linked to, fuelled by, paves the way for.',
    on: false,
  },
  {
    id: 'quantity',
    family: 'unsaid',
    name: 'Vague quantity',
    about: 'An amount that cannot be checked: many, a number of, often, up to.',
    on: false,
  },
]

const byId = new Map(sets.map((set) => [set.id, set]))

/** The set with this id. Every `SetId` has one. */
export function setOf(id: SetId): RuleSet {
  const set = byId.get(id)
  if (!set) throw new RangeError(`no set has the id "${id}"`)
  return set
}

/** The set of the rule with this id (`<set>/<name>`). */
export function setOfRule(rule: string): RuleSet {
  return setOf(rule.slice(0, rule.indexOf('/')) as SetId)
}
