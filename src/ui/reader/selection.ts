import { scan } from '../../match/scan.ts'
import { inSentence } from '../../match/sentence.ts'
import { withOwn } from '../../match/with-own.ts'
import { asNeverPhrase } from '../../shared/entries.ts'
import type { ListedFinding } from '../../shared/messages.ts'
import { type Settings, switchesOf } from '../../shared/settings.ts'
import { loadOwnAutomaton, loadTables } from '../tables.ts'

/**
 * What is found in words that the reader selected, by the reader's settings, a line of them being a paragraph. This
 * brings the tables of all rules with it: to be imported only where somebody asks.
 */
export async function findIn(text: string, settings: Settings): Promise<ListedFinding[]> {
  const rules = loadTables()
  const own = settings.ownPhrases.length > 0 ? await loadOwnAutomaton() : undefined
  const on = switchesOf(settings, rules.rules)
  const ownOn = own && switchesOf(settings, own.rules)
  const scanLine = (line: string) => {
    const found = scan(line, rules, { on })
    return own && ownOn ? withOwn(found, scan(line, own, { on: ownOn })) : found
  }
  const never = new Set(settings.neverPhrases)
  const found: ListedFinding[] = []
  let from = 0
  for (const line of text.split('\n')) {
    for (const { start, end, ...finding } of scanLine(line)) {
      if (finding.voice === 'quoted' && !settings.quotations) continue
      const words = inSentence(line, start, end)
      if (never.has(asNeverPhrase(words.phrase) ?? '')) continue
      found.push({ ...finding, ...words, id: found.length, place: (from + start) / text.length })
    }
    from += line.length + 1
  }
  return found
}
