import { inSentence } from '../../match/sentence.ts'
import { askBackground } from '../../shared/ask-background.ts'
import type { ListedFinding, Scanned } from '../../shared/messages.ts'
import type { Settings } from '../../shared/settings.ts'
import { wantedFindings } from '../../shared/wanted.ts'

/**
 * What is found in words that the reader selected, by the reader's settings, a line of them being a paragraph. Undefined
 * where there is no answer.
 */
export async function findIn(text: string, settings: Settings): Promise<ListedFinding[] | undefined> {
  const { sets, rules } = settings
  const lines = text.split('\n')
  const texts = lines.map((line) => ({ text: line, quotes: [] }))
  const answer = await askBackground({ type: 'scan', texts, switches: { sets, rules } })
  if (!answer) return undefined
  const scanned = answer as Scanned
  const found = []
  let from = 0
  for (const [at, line] of lines.entries()) {
    const block = { text: line, from }
    for (const finding of scanned[at] ?? []) found.push({ ...finding, block })
    from += line.length + 1
  }
  return wantedFindings(found, settings).map(({ block, start, end, ...finding }, id) => ({
    ...finding,
    ...inSentence(block.text, start, end),
    id,
    place: (block.from + start) / text.length,
  }))
}
