import { inSentence } from '../match/sentence.ts'
import type { ListedFinding } from '../shared/messages.ts'
import type { Reading } from './reading.ts'

/** The findings as the popup lists them, numbered in reading order. */
export function listFindings({ blocks, findings }: Reading): ListedFinding[] {
  const startsAt: number[] = []
  let length = 0
  for (const block of blocks) {
    startsAt.push(length)
    length += block.text.length
  }
  return findings.map(({ rule, voice, speaker, stance, start, end, block, blockIndex }, id) => ({
    id,
    rule,
    voice,
    ...(speaker !== undefined && { speaker }),
    ...(stance !== undefined && { stance }),
    ...inSentence(block.text, start, end),
    place: length > 0 ? ((startsAt[blockIndex] ?? 0) + start) / length : 0,
  }))
}

/** How many words were read. */
export function countWords({ blocks }: Reading): number {
  return blocks.reduce((sum, block) => sum + (block.text.match(/\S+/g)?.length ?? 0), 0)
}
