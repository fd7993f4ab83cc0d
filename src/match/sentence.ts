import type { Span } from './voice/quotation.ts'
import { isCloser, sentenceAt } from './voice/sentence.ts'

/** A phrase and what stands around it in its sentence, for the list of findings. */
export interface InSentence {
  readonly before: string
  readonly phrase: string
  readonly after: string
}

/** The most that is shown on either side, in UTF-16 units. */
const most = 120

/** So much of the block is looked at on either side: more than can be shown, however long the block is. */
const reach = 4 * most

/** What is said within a quotation is a sentence too. */
const none: readonly Span[] = []

/**
 * The words from `start` to `end` of a block's text with the rest of their sentence, white space as a reader sees
 * it: runs of it are one space, soft hyphens are gone. A long rest is cut between words, with an ellipsis.
 *
 * Not by `Intl.Segmenter`: it takes 20 ms to be made, which a reader who opens the popup would wait for on every page, and
 * parts sentences behind "Mr."
 */
export function inSentence(text: string, start: number, end: number): InSentence {
  const base = Math.max(0, start - reach)
  const near = text.slice(base, end + reach)
  const all = { start: 0, end: near.length }
  let from = base + sentenceAt(near, start - base, all, none).start
  let to = base + sentenceAt(near, Math.max(start, end - 1) - base, all, none).end
  // The mark that closes a quotation belongs to the sentence that it closes.
  while (from > base && from < start && isCloser(text.charCodeAt(from))) from++
  while (to < text.length && isCloser(text.charCodeAt(to))) to++
  return {
    before: cutStart(collapse(text.slice(from, start)).trimStart()),
    phrase: collapse(text.slice(start, end)).trim(),
    after: cutEnd(collapse(text.slice(end, to)).trimEnd()),
  }
}

function collapse(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ')
}

function cutStart(text: string): string {
  if (text.length <= most) return text
  const cut = text.slice(-most)
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}

function cutEnd(text: string): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${space > 0 ? cut.slice(0, space) : cut} …`
}
