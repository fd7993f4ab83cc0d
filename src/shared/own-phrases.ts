import type { RuleId } from '../rules/rule.ts'

/** A phrase that the reader wrote, in the notation of `src/match/phrase.ts`, and what they want to be told at a mark. */
export interface OwnPhrase {
  readonly phrase: string
  /** May be empty. */
  readonly note: string
}

/** More phrases than this are not looked for: compiling them would take a device seconds. */
export const mostPhrases = 1000

/** The longest phrase and note, in UTF-16 units: a longer one is not somebody's typing. */
export const longestPhrase = 500
export const longestNote = 2000

/**
 * The id of the rule that a phrase of the reader's becomes: made from its text (FNV-1a, 32 bits), so that it stays
 * the same whatever is added, removed or moved around it, on every device.
 */
export function ownRuleId(phrase: string): RuleId {
  let hash = 0x811c9dc5
  for (let i = 0; i < phrase.length; i++) hash = Math.imul(hash ^ phrase.charCodeAt(i), 0x01000193)
  return `own/${(hash >>> 0).toString(36)}`
}

/** The phrases with the ids of the rules that they become, as they are compiled. */
export function asRules(phrases: readonly OwnPhrase[]): { readonly id: RuleId; readonly phrase: string }[] {
  return phrases.map(({ phrase }) => ({ id: ownRuleId(phrase), phrase }))
}

/** The phrase behind a rule; undefined for a rule of the catalogue, and for a phrase that is gone. */
export function ownPhraseOf(phrases: readonly OwnPhrase[], rule: RuleId): OwnPhrase | undefined {
  return rule.startsWith('own/') ? phrases.find(({ phrase }) => ownRuleId(phrase) === rule) : undefined
}
