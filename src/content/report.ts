import { type InSentence, inSentence } from '../match/sentence.ts'
import type { Block } from '../page/blocks.ts'
import type { ListedFinding } from '../shared/messages.ts'
import type { PageFinding, Reading } from './reading.ts'

/** What was worked out before: a report is made at each change, and most of the page stays as it was. */
const sentences = new WeakMap<PageFinding, InSentence>()
const words = new WeakMap<Block, number>()

/** The findings as the popup lists them, numbered in reading order. */
export function listFindings(blocks: readonly Block[], findings: readonly PageFinding[]): ListedFinding[] {
  const startsAt = new Map<Block, number>()
  let length = 0
  for (const block of blocks) {
    startsAt.set(block, length)
    length += block.text.length
  }
  return findings.map((finding, id) => {
    const { rule, voice, speaker, stance, start, block } = finding
    return {
      id,
      rule,
      voice,
      ...(speaker !== undefined && { speaker }),
      ...(stance !== undefined && { stance }),
      ...sentenceOf(finding),
      place: length > 0 ? ((startsAt.get(block) ?? 0) + start) / length : 0,
    }
  })
}

/** How many words were read. */
export function countWords({ blocks }: Reading): number {
  let sum = 0
  for (const block of blocks) {
    const count = words.get(block) ?? block.text.match(/\S+/g)?.length ?? 0
    words.set(block, count)
    sum += count
  }
  return sum
}

function sentenceOf(finding: PageFinding): InSentence {
  const known = sentences.get(finding)
  if (known) return known
  const sentence = inSentence(finding.block.text, finding.start, finding.end)
  sentences.set(finding, sentence)
  return sentence
}
