/** The sentence around a place. Quotations in it are passed over as one. */
import { capital, dash, isWordKind, kindAt, small, space } from '../characters.ts'
import type { Span } from './quotation.ts'
import { isEnd, signsOf } from './signs.ts'

/** How far from a place its sentence is looked for, in UTF-16 units: work stays linear where no full stop comes. */
const farthest = 2000

/** The sentence around a place. `within` bounds it; quotations are jumped over, and may end it. */
export function sentenceAt(text: string, place: number, within: Span, quotations: readonly Span[]): Span {
  const near = firstBehind(quotations, place)
  const bounds = {
    start: Math.max(within.start, place - farthest),
    end: Math.min(within.end, place + farthest),
  }
  return {
    start: startOf(text, place, bounds, quotations, near),
    end: endOf(text, Math.max(place, within.start), bounds, quotations, near),
  }
}

/** @param near the first quotation that ends behind the place. */
function startOf(
  text: string,
  place: number,
  within: Span,
  quotations: readonly Span[],
  near: number,
): number {
  const { ends, endCount } = signsOf(text)
  let start = place
  let last = firstFrom(ends, endCount, place) - 1
  for (let index = near - 1; ; index--) {
    // To the end of the quotation before, or as far as there is text.
    const quotation = index >= 0 ? quotations[index] : undefined
    const stop = quotation ? Math.max(quotation.end, within.start) : within.start
    for (; last >= 0 && (ends[last] as number) >= stop; last--) {
      const end = ends[last] as number
      if (end < start && endsAt(text, end, within.end)) return end + 1
    }
    start = Math.min(start, stop)
    if (!quotation || quotation.end < start || endsSentence(text, quotation, within.end)) return start
    start = quotation.start
    if (start <= within.start) return within.start
  }
}

/** @param near the first quotation that ends behind the place. */
function endOf(text: string, place: number, within: Span, quotations: readonly Span[], near: number): number {
  const { ends, endCount } = signsOf(text)
  let at = place
  let next = firstFrom(ends, endCount, place)
  for (let index = near; ; index++) {
    const quotation = index < quotations.length ? quotations[index] : undefined
    const stop = Math.min(within.end, quotation?.start ?? within.end)
    for (; next < endCount && (ends[next] as number) < stop; next++) {
      let end = ends[next] as number
      if (end < at || !endsAt(text, end, within.end)) continue
      while (end < within.end && isEnd(text.charCodeAt(end))) end++
      return end
    }
    if (!quotation || quotation.start >= within.end) return within.end
    at = quotation.end
    if (at >= within.end) return within.end
    if (endsSentence(text, quotation, within.end)) return at
  }
}

/** The first of so many places, in order, that is not before `place`. */
function firstFrom(places: Int32Array, count: number, place: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The first of the spans, in order and apart, that ends behind a place. */
export function firstBehind(spans: readonly Span[], place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a quotation has the full stop of the sentence that it is in: `"… so." Then` */
function endsSentence(text: string, quotation: Span, limit: number): boolean {
  let last = quotation.end - 2
  while (last > quotation.start && kindAt(text, last) === space) last--
  return isEnd(text.charCodeAt(last)) && !goesOn(text, quotation.end, limit)
}

/** Words whose full stop ends no sentence, besides single letters; each as the number that its letters make. */
const abbreviations = new Set(
  `mr mrs ms dr prof rep sen gov lt col gen sgt capt maj adm rev hon st jr sr vs etc jan feb aug sep sept oct nov dec mt
  ft`
    .split(/\s+/)
    .map((word) => asNumber(word, 0, word.length)),
)
const longestAbbreviation = 4

/** The letters from `start` to `end`, at most six, as one number, whatever their case; -1 where others are among them. */
function asNumber(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) {
    const letter = text.charCodeAt(at) | 32
    if (letter < 0x61 || letter > 0x7a) return -1
    number = (number << 5) | (letter & 31)
  }
  return number
}

/** Whether the full stop at `at` belongs to an abbreviation or to an initial. */
function isAbbreviated(text: string, at: number): boolean {
  let start = at
  while (start > 0 && at - start <= longestAbbreviation && isWordKind(kindAt(text, start - 1))) start--
  const length = at - start
  if (length === 0 || length > longestAbbreviation) return false
  if (length === 1) return kindAt(text, start) === capital || text.charCodeAt(start - 1) === 0x2e
  return abbreviations.has(asNumber(text, start, at))
}

/** Whether the full stop (or "!", "?", "…") at `at` ends a sentence. */
function endsAt(text: string, at: number, limit: number): boolean {
  let next = at + 1
  while (next < limit && isCloser(text.charCodeAt(next))) next++
  // The numbers of notes: "so.[12] Then"
  while (text.charCodeAt(next) === 0x5b && /^\[\w{1,3}\]/.test(text.slice(next, next + 5))) {
    next = text.indexOf(']', next) + 1
  }
  if (next < limit && kindAt(text, next) !== space) return false
  if (goesOn(text, next, limit)) return false
  return text.charCodeAt(at) !== 0x2e || !isAbbreviated(text, at)
}

/** A mark that may stand between a full stop and the space behind it. */
export function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0xbb ||
    (code >= 0x2018 && code <= 0x201f)
  )
}

/** Whether the sentence goes on at `at`: with a small letter or a pause. */
function goesOn(text: string, at: number, limit: number): boolean {
  while (at < limit && kindAt(text, at) === space) at++
  if (at >= limit) return false
  const kind = kindAt(text, at)
  return kind === small || kind === dash || /[,;:-]/.test(text.charAt(at))
}
