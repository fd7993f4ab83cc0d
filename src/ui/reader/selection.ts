import { scan } from '../../match/scan.ts'
import { inSentence } from '../../match/sentence.ts'
import type { RuleId } from '../../rules/rule.ts'
import type { ListedFinding } from '../../shared/messages.ts'
import { isRuleOn, type Settings } from '../../shared/settings.ts'
import { loadTables } from '../tables.ts'

/**
 * What is found in words that the reader selected, by the reader's settings, a line of them being a paragraph. This
 * brings the tables of all rules with it: to be imported only where somebody asks.
 */
export function findIn(text: string, settings: Settings): ListedFinding[] {
  const automaton = loadTables()
  const on = Uint8Array.from(automaton.rules, (rule) =>
    isRuleOn(settings, rule as { id: RuleId; quiet: boolean }) ? 1 : 0,
  )
  const never = new Set(settings.neverPhrases)
  const found: ListedFinding[] = []
  let from = 0
  for (const line of text.split('\n')) {
    for (const { start, end, ...finding } of scan(line, automaton, { on })) {
      if (finding.voice === 'quoted' && !settings.quotations) continue
      const words = inSentence(line, start, end)
      if (never.has(words.phrase.toLowerCase())) continue
      found.push({ ...finding, ...words, id: found.length, place: (from + start) / text.length })
    }
    from += line.length + 1
  }
  return found
}
