/**
 * Whose words: where a text quotes. Quotation marks are told from apostrophes, inches and decades by what stands on
 * either side of them.
 */

/** A run of the text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Opening mark → the marks that close it. The straight ones close themselves. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '"': '"',
  "'": "'",
}

/** Words set in quotation marks to keep a distance from them, not to say whose they are. */
const mostScareWords = 3

/**
 * The quotations in a block of text, outermost only, in order. One that is not closed goes on to the end of the block:
 * where a quotation runs over several paragraphs, only the last one closes it.
 */
export function quotationsOf(text: string): Span[] {
  const spans: Span[] = []
  const marks = /[“”„«»‘’"']/g
  // A mark that closes nothing from here on closes nothing later either: each is looked for in vain only once.
  const missing = new Set<string>()
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const start = found.index
    const closing = closers[found[0]]
    if (closing === undefined || missing.has(closing) || !opens(text, start)) continue
    const end = closingMark(text, start + 1, closing)
    if (end < 0) {
      missing.add(closing)
      // Only the marks that cannot be anything else are taken for a quotation that the next paragraph goes on with.
      if (found[0] === '“' || found[0] === '«') spans.push({ start, end: text.length })
      if (found[0] === '“' || found[0] === '«') break
      continue
    }
    if (!isScare(text.slice(start + 1, end))) spans.push({ start, end: end + 1 })
    marks.lastIndex = end + 1
  }
  return spans
}

/** An opening mark has no part of a word before it and, but for guillemets, no space behind it. */
function opens(text: string, at: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return false
  return /[«»„]/.test(text.charAt(at)) || /\S/.test(text.charAt(at + 1))
}

/** How far behind a mark that may be an apostrophe a better one is looked for, in UTF-16 units. */
const patience = 400

/** Where a quotation that began before `from` is closed, or -1. Single marks are closed behind punctuation first. */
function closingMark(text: string, from: number, closing: string): number {
  let fallback = -1
  for (let at = from; at < text.length; at++) {
    if (fallback >= 0 && at > fallback + patience) return fallback
    const char = text.charAt(at)
    if (!closing.includes(char)) continue
    if (char !== '’' && char !== "'") return at
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue
    if (/[.,!?…]/.test(text.charAt(at - 1))) return at
    if (fallback < 0) fallback = at
  }
  return fallback
}

function isScare(inside: string): boolean {
  return inside.trim().split(/\s+/).length <= mostScareWords && !/[.!?,]$/.test(inside.trim())
}
