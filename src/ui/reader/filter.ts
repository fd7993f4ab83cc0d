import type { Voice } from '../../rules/rule.ts'
import { ownSet, type RuleSet, type SetId, setOfRule, sets } from '../../rules/sets.ts'
import type { ListedFinding } from '../../shared/messages.ts'

/** What of the findings is listed, and in which order. */
export interface Filter {
  /** As they stand in the text, or set by set. */
  readonly order: 'place' | 'set'
  /** null: all. */
  readonly set: SetId | null
  /** null: anybody's words. */
  readonly voice: Voice | null
}

/** All findings, as they stand in the text. */
export const everything: Filter = { order: 'place', set: null, voice: null }

/** All sets in the order of lists: the ten, then the reader's own. */
export const allSets: readonly RuleSet[] = [...sets, ownSet]

const voices: readonly Voice[] = ['writer', 'attributed', 'quoted']

/** How many findings each set and each voice has; those that have none are left out. */
export interface Counts {
  readonly sets: ReadonlyMap<SetId, number>
  readonly voices: ReadonlyMap<Voice, number>
}

/** Counts findings by set and by voice, in the order of lists. */
export function count(findings: readonly ListedFinding[]): Counts {
  const bySet = new Map<SetId, number>()
  const byVoice = new Map<Voice, number>()
  for (const { rule, voice } of findings) {
    const { id } = setOfRule(rule)
    bySet.set(id, (bySet.get(id) ?? 0) + 1)
    byVoice.set(voice, (byVoice.get(voice) ?? 0) + 1)
  }
  return {
    sets: new Map(allSets.flatMap(({ id }) => (bySet.has(id) ? [[id, bySet.get(id) ?? 0]] : []))),
    voices: new Map(voices.flatMap((id) => (byVoice.has(id) ? [[id, byVoice.get(id) ?? 0]] : []))),
  }
}

/** The findings that pass. A set or voice that no finding has (any more) does not filter. */
export function filtered(
  findings: readonly ListedFinding[],
  { set, voice }: Filter,
  counts: Counts,
): readonly ListedFinding[] {
  const bySet = set !== null && counts.sets.has(set)
  const byVoice = voice !== null && counts.voices.has(voice)
  if (!bySet && !byVoice) return findings
  return findings.filter(
    (finding) => (!bySet || setOfRule(finding.rule).id === set) && (!byVoice || finding.voice === voice),
  )
}
