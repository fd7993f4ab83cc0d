/** The sentence around a place, and its words. Quotations in it are passed over as one: their words are not its own. */
import {
  apostrophe,
  ascii,
  capital,
  dash,
  digit,
  foreign,
  hyphen,
  isWordKind,
  kindAt,
  small,
  space,
  wideKind,
} from '../characters.ts'
import { adverb, auxiliary, classOf, hashSeed, mix, negates } from './lexicon.ts'
import type { Span } from './quotation.ts'

// What a token looks like, as bits.
export const word = 1
export const capitalised = 2
export const possessive = 4
export const figure = 8
export const comma = 16
/** Parts the sentence like a full stop: a semicolon. */
export const strong = 32
export const colon = 64
export const bracket = 128
export const quoted = 256
export const dashed = 512

/** The most tokens of a sentence that are looked at. */
const mostTokens = 400

/** The words and pauses of one sentence. Filled anew by every `read`; only the first `count` entries are valid. */
export class Words {
  count = 0
  /** All classes that some word of the sentence has. */
  all = 0
  text = ''
  readonly starts = new Int32Array(mostTokens)
  readonly ends = new Int32Array(mostTokens)
  readonly shapes = new Uint16Array(mostTokens)
  readonly classes = new Int32Array(mostTokens)

  /** What the token is, as bits of `lexicon.ts`; 0 beyond the sentence. */
  classAt(index: number): number {
    return index >= 0 && index < this.count ? (this.classes[index] as number) : 0
  }

  /** What the token looks like, as bits; 0 beyond the sentence. */
  shapeAt(index: number): number {
    return index >= 0 && index < this.count ? (this.shapes[index] as number) : 0
  }

  startOf(index: number): number {
    return this.starts[index] as number
  }

  endOf(index: number): number {
    return this.ends[index] as number
  }

  /** The token as it is written. */
  at(index: number): string {
    return index >= 0 && index < this.count ? this.text.slice(this.startOf(index), this.endOf(index)) : ''
  }

  /** The first token that ends behind `place`. */
  indexOf(place: number): number {
    let index = 0
    while (index < this.count && this.endOf(index) <= place) index++
    return index
  }

  private push(start: number, stop: number, shape: number, kind: number): void {
    if (this.count === mostTokens) return
    this.starts[this.count] = start
    this.ends[this.count] = stop
    this.shapes[this.count] = shape
    this.classes[this.count] = kind
    this.count++
    this.all |= kind
  }

  /** Reads the words of a part of a text. */
  read(text: string, { start, end: stop }: Span, quotations: readonly Span[]): void {
    this.text = text
    this.count = 0
    this.all = 0
    let next = firstBehind(quotations, start)
    let quotation = next < quotations.length ? quotations[next] : undefined
    let bound = Math.min(stop, quotation?.start ?? stop)
    for (let at = start; at < stop; ) {
      if (quotation && at >= bound) {
        this.push(quotation.start, quotation.end, quoted, 0)
        at = quotation.end
        quotation = ++next < quotations.length ? quotations[next] : undefined
        bound = Math.min(stop, quotation?.start ?? stop)
        continue
      }
      const code = text.charCodeAt(at)
      const kind = code < 128 ? (ascii[code] as number) : wideKind(code)
      if (kind === space) at++
      else if (isWordKind(kind)) at = this.readWord(at, bound)
      else {
        if (code === 0x2c) this.push(at, at + 1, comma, 0)
        else if (code === 0x3b) this.push(at, at + 1, strong, 0)
        else if (code === 0x3a) this.push(at, at + 1, colon, 0)
        else if (kind === dash || (code === 0x2d && kindAt(text, at + 1) === hyphen)) {
          this.push(at, at + 1, dashed, 0)
          if (code === 0x2d) at++
        } else if (code === 0x2d && kindAt(text, at - 1) === space) this.push(at, at + 1, dashed, 0)
        else if (code === 0x28 || code === 0x29) this.push(at, at + 1, bracket, 0)
        at++
      }
    }
  }

  /** Reads the word at `start`. The hash that it is looked up by is that of its letters before an apostrophe. */
  private readWord(start: number, stop: number): number {
    const { text } = this
    let at = start
    let hash = hashSeed
    let length = 0
    let stem = true
    let shape = word
    let negated = false
    const firstKind = kindAt(text, start)
    if (firstKind === capital) shape |= capitalised
    else if (firstKind === digit) shape |= figure
    else if (firstKind === foreign && text.charAt(start) !== text.charAt(start).toLowerCase())
      shape |= capitalised
    while (at < stop) {
      const code = text.charCodeAt(at)
      const letter = code | 32
      if (stem && letter >= 0x61 && letter <= 0x7a && code < 128) {
        // Nearly all there is.
        hash = mix(hash, letter)
        length++
        at++
        continue
      }
      const kind = code < 128 ? (ascii[code] as number) : wideKind(code)
      if (kind <= digit) {
        if (stem) {
          hash = mix(hash, code | 32)
          length++
        }
      } else if (kind === apostrophe) {
        if (stem && (text.charCodeAt(at - 1) | 32) === 0x73) shape |= possessive
        if (!isWordKind(kindAt(text, at + 1)) || at + 1 >= stop) break
        if (stem) {
          const after = text.charCodeAt(at + 1) | 32
          const last = !isWordKind(kindAt(text, at + 2))
          if (after === 0x73 && last) shape |= possessive
          if (after === 0x74 && last && (text.charCodeAt(at - 1) | 32) === 0x6e) negated = true
        }
        stem = false
      } else if (kind === hyphen || code === 0x2e) {
        if (!isWordKind(kindAt(text, at + 1))) break
        if (stem) hash = 0
        length = 0
        stem = false
      } else if (isWordKind(kind)) {
        hash = 0
        length = 0
        stem = false
      } else break
      at++
    }
    let kind = length > 0 ? classOf(hash, text, start, length) : 0
    if (negated) kind = negates | auxiliary
    else if (kind === 0 && stem && shape === word && length > 4 && text.startsWith('ly', at - 2))
      kind = adverb
    this.push(start, at, shape, kind)
    return at
  }
}

/** The sentence around a place. `within` bounds it; quotations are jumped over, and may end it. */
export function sentenceAt(text: string, place: number, within: Span, quotations: readonly Span[]): Span {
  const near = firstBehind(quotations, place)
  return {
    start: startOf(text, place, within, quotations, near),
    end: endOf(text, Math.max(place, within.start), within, quotations, near),
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
  let start = place
  for (let index = near - 1; ; index--) {
    // To the end of the quotation before, or as far as there is text.
    const quotation = index >= 0 ? quotations[index] : undefined
    const stop = quotation ? Math.max(quotation.end, within.start) : within.start
    while (start > stop) {
      if (isEnd(text.charCodeAt(start - 1)) && endsAt(text, start - 1, within.end)) return start
      start--
    }
    if (!quotation || quotation.end < start || endsSentence(text, quotation, within.end)) return start
    start = quotation.start
    if (start <= within.start) return within.start
  }
}

/** @param near the first quotation that ends behind the place. */
function endOf(text: string, place: number, within: Span, quotations: readonly Span[], near: number): number {
  let at = place
  for (let index = near; ; index++) {
    const quotation = index < quotations.length ? quotations[index] : undefined
    const stop = Math.min(within.end, quotation?.start ?? within.end)
    while (at < stop) {
      if (isEnd(text.charCodeAt(at)) && endsAt(text, at, within.end)) {
        while (at < within.end && isEnd(text.charCodeAt(at))) at++
        return at
      }
      at++
    }
    if (!quotation || quotation.start >= within.end) return Math.min(at, within.end)
    at = quotation.end
    if (at >= within.end) return within.end
    if (endsSentence(text, quotation, within.end)) return at
  }
}

/** The first of the spans, in order and apart, that ends behind a place. */
function firstBehind(spans: readonly Span[], place: number): number {
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

/** Words whose full stop ends no sentence, besides single letters. */
const abbreviations = new Set(
  `mr mrs ms dr prof rep sen gov lt col gen sgt capt maj adm rev hon st jr sr vs etc jan feb aug sep sept oct nov dec mt
  ft`.split(/\s+/),
)
const longestAbbreviation = 4

/** Whether the full stop at `at` belongs to an abbreviation or to an initial. */
function isAbbreviated(text: string, at: number): boolean {
  let start = at
  while (start > 0 && at - start <= longestAbbreviation && isWordKind(kindAt(text, start - 1))) start--
  const length = at - start
  if (length === 0 || length > longestAbbreviation) return false
  if (length === 1) return kindAt(text, start) === capital || text.charCodeAt(start - 1) === 0x2e
  return abbreviations.has(text.slice(start, at).toLowerCase())
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
function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0xbb ||
    (code >= 0x2018 && code <= 0x201f)
  )
}

/** Whether a character ends sentences: as `kindAt` says, for the loops that ask about every one. */
function isEnd(code: number): boolean {
  return code < 0x40 ? code === 0x2e || code === 0x3f || code === 0x21 : code === 0x2026 || code === 0x3002
}

/** Whether the sentence goes on at `at`: with a small letter or a pause. */
function goesOn(text: string, at: number, limit: number): boolean {
  while (at < limit && kindAt(text, at) === space) at++
  if (at >= limit) return false
  const kind = kindAt(text, at)
  return kind === small || kind === dash || /[,;:-]/.test(text.charAt(at))
}
