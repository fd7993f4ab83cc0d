import type { Stance, Voice } from '../rules/rule.ts'
import { setOfRule } from '../rules/sets.ts'
import type { ListedFinding } from '../shared/messages.ts'
import { text } from '../shared/text.ts'

/** What is to be said of a finding before anything is said of its wording. */
export type Spoken = Pick<ListedFinding, 'rule' | 'voice' | 'speaker' | 'stance'>

/**
 * Whose words these are; undefined for the writer's own. A speaker stands behind a colon, because the text may give a
 * name, a description or a mere "he".
 */
export function voiceLine({ voice, speaker }: Pick<Spoken, 'voice' | 'speaker'>): string | undefined {
  switch (voice) {
    case 'quoted':
      return speaker ? text('voiceQuotedBy', speaker) : text('voiceQuoted')
    case 'attributed':
      return speaker ? text('voiceAttributedBy', speaker) : text('voiceAttributed')
    default:
      return undefined
  }
}

/** The same in a few words, for a list. */
export function voiceShort({ voice, speaker }: Pick<Spoken, 'voice' | 'speaker'>): string | undefined {
  if (voice === 'writer') return undefined
  const kind = text(voice === 'quoted' ? 'voiceQuotedShort' : 'voiceAttributedShort')
  return speaker ? text('voiceShortBy', kind, speaker) : kind
}

/** How the sentence puts what is said, where it does not simply say it. An allegation that is denied is none. */
export function stanceLine({ rule, stance }: Pick<Spoken, 'rule' | 'stance'>): string | undefined {
  if (!stance) return undefined
  if (stance === 'negated' && setOfRule(rule).id === 'allegation') return text('stanceNegatedAllegation')
  return text(stanceKeys[stance])
}

/** What each voice is called where a reader chooses among them. */
export const voiceKeys = {
  writer: 'voiceWriterName',
  attributed: 'voiceAttributedName',
  quoted: 'voiceQuotedName',
} as const satisfies Record<Voice, string>

const stanceKeys = {
  negated: 'stanceNegated',
  conditional: 'stanceConditional',
  question: 'stanceQuestion',
} as const satisfies Record<Stance, string>
