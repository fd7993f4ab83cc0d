import type { Rule, RuleId } from '../rules/rule.ts'
import type { Source } from '../rules/sources.ts'
import { type OwnPhrase, ownPhraseOf } from '../shared/own-phrases.ts'
import { text } from '../shared/text.ts'

/**
 * The notes on the rules: what a reader is told about a mark. The build packs them into each program as one string,
 * without the phrases and the examples, because a content script must start fast on every page and needs a note
 * only once a mark is clicked.
 */
export interface Note extends Pick<Rule, 'id' | 'name' | 'why' | 'fair' | 'ask'> {
  readonly quiet: boolean
  readonly sources: readonly Source[]
  /** The reader's own phrase: `why` is what they noted (may be empty), the other texts are empty. */
  readonly own?: true
}

/** The notes as JSON, put here by the build. */
declare const __NOTES__: string

let parsed: ReadonlyMap<RuleId, Note> | undefined

/** All notes by rule, in the order of the rules. */
export function allNotes(): ReadonlyMap<RuleId, Note> {
  parsed ??= new Map((JSON.parse(__NOTES__) as Note[]).map((note) => [note.id, note]))
  return parsed
}

/** The note on a rule; undefined for an id that no rule has (any more), nor one of the reader's phrases. */
export function noteOn(id: RuleId, ownPhrases: readonly OwnPhrase[] = []): Note | undefined {
  const own = ownPhraseOf(ownPhrases, id)
  if (!own) return allNotes().get(id)
  return { id, name: text('set_own'), why: own.note, fair: '', ask: '', quiet: false, sources: [], own: true }
}
