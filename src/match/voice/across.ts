/** Quotations that run over several blocks: each paragraph opens it anew, the last one closes it. */

import { kindAt, space } from '../characters.ts'
import type { Finding } from '../scan.ts'
import { reportsIn } from './attribution.ts'
import { type Quotation, quotationsOf } from './quotation.ts'
import { type KnownSpeakers, personIn, speakerOf } from './quoted.ts'
import { type QuotingBlock, quotesOf, reach } from './quoting.ts'
import { sentenceAt } from './sentence.ts'
import { nameOf } from './speaker.ts'
import { Words } from './words.ts'

const words = new Words()

/**
 * The findings of block `index`, with the speaker of a quotation that another block names: the one in which it began,
 * the sentence before it that ends with a colon, or the tag behind its last paragraph. The same array where there is
 * nothing to add.
 */
export function withSpeakers<F extends Finding>(
  findings: readonly F[],
  blocks: readonly QuotingBlock[],
  index: number,
): readonly F[] {
  if (!findings.some(({ voice, speaker }) => voice === 'quoted' && speaker === undefined)) return findings
  const block = blocks[index]
  if (!block) return findings
  const quotations = quotationsIn(block)
  const known: KnownSpeakers = []
  let before: string | undefined | null = null
  let behind: string | undefined | null = null
  return findings.map((finding) => {
    if (finding.voice !== 'quoted' || finding.speaker !== undefined) return finding
    const at = quotations.findIndex(({ end }) => end >= finding.end)
    const quotation = quotations[at]
    if (!quotation) return finding
    let speaker: string | undefined
    if (begins(block, quotations[0])) {
      if (before === null) before = speakerBefore(blocks, index)
      speaker = before
    }
    if (speaker === undefined && goesOn(block, quotation)) {
      if (behind === null) behind = speakerBehind(blocks, index)
      speaker = behind
    }
    return speaker === undefined || speakerOf(block.text, quotations, at, known)
      ? finding
      : { ...finding, speaker }
  })
}

/** Who speaks where a block begins with a quotation: whoever spoke at the end of the block before. */
function speakerBefore(blocks: readonly QuotingBlock[], index: number): string | undefined {
  for (let at = index - 1; at >= 0 && index - at <= reach; at--) {
    const block = blocks[at]
    if (!block) return undefined
    const quotations = quotationsIn(block)
    const last = quotations.at(-1)
    if (!last || !goesOn(block, last)) return speakerAtEnd(block.text, quotations, isWhole(blocks[at + 1]))
    const speaker = speakerOf(block.text, quotations, quotations.length - 1, [])
    if (speaker) return nameOf(block.text, speaker)
    if (!begins(block, last)) return undefined
  }
  return undefined
}

/** Who speaks where a quotation goes on in the next block: whoever a tag behind its last paragraph names. */
function speakerBehind(blocks: readonly QuotingBlock[], index: number): string | undefined {
  for (let at = index + 1; at < blocks.length && at - index <= reach; at++) {
    const block = blocks[at]
    if (!block) return undefined
    const quotations = quotationsIn(block)
    const [first] = quotations
    if (!first || !begins(block, first)) return undefined
    const speaker = speakerOf(block.text, quotations, 0, [])
    if (speaker) return nameOf(block.text, speaker)
    if (!goesOn(block, first)) return undefined
  }
  return undefined
}

/**
 * Who speaks at the end of a block that closes its quotations. "This is what he wrote:" leads into the block that
 * follows; so does any last sentence that reports or quotes, where that block is nothing but a quotation.
 */
function speakerAtEnd(text: string, quotations: readonly Quotation[], isWhole: boolean): string | undefined {
  const end = lastOf(text)
  const leads = text.charAt(end - 1) === ':'
  if (!leads && !isWhole) return undefined
  const sentence = sentenceAt(text, end - 1, { start: 0, end }, quotations)
  // Who asks is not who answers.
  const last = quotations.length - 1
  if (text.slice(Math.min(sentence.start, quotations[last]?.start ?? end), end).includes('?'))
    return undefined
  words.read(text, sentence, quotations)
  const holds = !leads && (quotations[last]?.end ?? 0) > sentence.start
  const speaker = holds
    ? speakerOf(text, quotations, last, [])
    : (reportsIn(words).at(-1)?.speaker ?? personIn(words))
  return speaker && !('standing' in speaker && speaker.standing === 'nobody')
    ? nameOf(text, speaker)
    : undefined
}

/** Whether a block is one quotation and nothing else. */
function isWhole(block: QuotingBlock | undefined): boolean {
  if (!block) return false
  const [first, second] = quotationsIn(block)
  return first !== undefined && !second && begins(block, first) && first.end >= lastOf(block.text)
}

function begins({ text }: QuotingBlock, quotation: Quotation | undefined): boolean {
  if (!quotation) return false
  let at = 0
  while (kindAt(text, at) === space) at++
  return quotation.start <= at
}

/** Whether a quotation goes on behind its block: it is open, or markup quotes all of the block. */
function goesOn({ text, quotes, quoted }: QuotingBlock, { start, end, open }: Quotation): boolean {
  if (open || quoted) return true
  return end >= lastOf(text) && quotes.some((span) => span.start <= start && span.end >= end)
}

function quotationsIn(block: QuotingBlock): Quotation[] {
  return quotationsOf(block.text, quotesOf(block))
}

function lastOf(text: string): number {
  let end = text.length
  while (end > 0 && kindAt(text, end - 1) === space) end--
  return end
}
