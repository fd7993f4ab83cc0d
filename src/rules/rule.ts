import type { SetId } from './sets.ts'
import type { SourceId } from './sources.ts'

/** `<set>/<file name>`. Stored in settings, so an id is never changed or reused. */
export type RuleId = `${SetId}/${string}`

/**
 * Whose words a finding is in: the writer's own, somebody's whom the sentence names and whose view it reports, or
 * somebody's inside quotation marks.
 */
export type Voice = 'writer' | 'attributed' | 'quoted'

/** How the sentence puts what a finding says, where it does not simply assert it. */
export type Stance = 'negated' | 'conditional' | 'question'

/**
 * One rule: some wording, what is to be said about it, and the examples that prove both. The file
 * `src/rules/<set>/<name>.ts` holds the rule `<set>/<name>`. `src/match/phrase.ts` describes the notation.
 */
export interface Rule {
  readonly id: RuleId
  /** What the wording is, in a few plain words; the heading of its note. */
  readonly name: string
  /** The wording, in phrase notation. */
  readonly phrases: readonly string[]
  /** Phrases that spare a finding of this rule: one that overlaps a match of these is no finding. */
  readonly except?: readonly string[]
  /** Off until the reader turns it on, though its set is on. */
  readonly quiet?: true
  /**
   * The wording says too little by itself: it is found only in a paragraph in which another rule of the set finds
   * something. Forecasts come in rows; a "will" among them is one more, where alone it is as likely a plan.
   */
  readonly beside?: true
  /** What the wording does to the claim. */
  readonly why: string
  /** When the wording is good practice. */
  readonly fair: string
  /** The question that a reader can put to the text. */
  readonly ask: string
  /** Sentences with each mark in [brackets], exactly as it must be made. */
  readonly marks: readonly string[]
  /** Sentences in which this rule must mark nothing. */
  readonly spares: readonly string[]
  /** Where the idea comes from: no source, no rule. */
  readonly sources: readonly SourceId[]
}
