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

/** Made when first needed: it takes longer to make than the rest of the content script to start. */
let segmenter: Intl.Segmenter | undefined

/**
 * The words from `start` to `end` of a block's text with the rest of their sentence, white space as a reader sees
 * it: runs of it are one space, soft hyphens are gone. A long rest is cut between words, with an ellipsis.
 */
export function inSentence(text: string, start: number, end: number): InSentence {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  const base = Math.max(0, start - reach)
  // A line break in the source is a space to the reader, but would be the end of a sentence to the segmenter.
  const near = text.slice(base, end + reach).replace(/\s/g, ' ')
  const segments = segmenter.segment(near)
  const first = segments.containing(start - base)
  const last = segments.containing(Math.max(start, end - 1) - base)
  const from = base + (first?.index ?? 0)
  const to = base + (last ? last.index + last.segment.length : near.length)
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
