import { scan } from '../../match/scan.ts'
import { inSentence } from '../../match/sentence.ts'
import { withOwn } from '../../match/with-own.ts'
import type { ListedFinding } from '../../shared/messages.ts'
import { type Settings, switchesOf } from '../../shared/settings.ts'
import { wantedFindings } from '../../shared/wanted.ts'
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
  const found = []
  let from = 0
  for (const line of text.split('\n')) {
    const block = { text: line, from }
    for (const finding of scanLine(line)) found.push({ ...finding, block })
    from += line.length + 1
  }
  return wantedFindings(found, settings).map(({ block, start, end, ...finding }, id) => ({
    ...finding,
    ...inSentence(block.text, start, end),
    id,
    place: (block.from + start) / text.length,
  }))
}
