/** The words of a sentence, and what they are. Quotations in it are passed over as one: their words are not its own. */
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
  space,
  wideKind,
} from '../characters.ts'
import type { KnownWords } from './known-words.ts'
import { adverb, auxiliary, classAt, classOf, hashSeed, mix, negates } from './lexicon.ts'
import type { Span } from './quotation.ts'
import { firstBehind } from './sentence.ts'

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

  /** Where a token begins in the text, in UTF-16 units. */
  startOf(index: number): number {
    return this.starts[index] as number
  }

  /** One past its last unit. */
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

  /** Reads the words of a part of a text. @param known words that were read before; they save time and change nothing. */
  read(text: string, { start, end: stop }: Span, quotations: readonly Span[], known?: KnownWords): void {
    this.text = text
    this.count = 0
    this.all = 0
    let near = known ? known.firstFrom(start) : 0
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
      else if (isWordKind(kind)) {
        if (known) {
          while (near < known.count && (known.starts[near] as number) < at) near++
          const end = near < known.count && known.starts[near] === at ? (known.ends[near] as number) : stop
          const behind = end < bound ? text.charCodeAt(end) : 0
          // Anything but these may belong to the word.
          if (behind === 0x20 || behind === 0x2c) {
            const shape = kind === capital ? word | capitalised : word
            this.push(at, end, shape, classAt(known.entries[near] as number))
            at = behind === 0x20 ? end + 1 : end
            continue
          }
        }
        at = this.readWord(at, bound, kind)
      } else {
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

  /**
   * Reads the word at `start`, which begins with a character of kind `first`. The hash that it is looked up by is that of
   * its letters before an apostrophe.
   */
  private readWord(start: number, stop: number, first: number): number {
    const { text } = this
    let at = start
    let hash = hashSeed
    // Nearly all there is: letters of ASCII.
    while (at < stop) {
      const letter = text.charCodeAt(at) | 32
      if (letter < 0x61 || letter > 0x7a) break
      hash = mix(hash, letter)
      at++
    }
    let length = at - start
    let stem = true
    let shape = word
    let negated = false
    if (first === capital) shape |= capitalised
    else if (first === digit) shape |= figure
    else if (first === foreign && text.charAt(start) !== text.charAt(start).toLowerCase())
      shape |= capitalised
    while (at < stop) {
      const code = text.charCodeAt(at)
      const kind = code < 128 ? (ascii[code] as number) : wideKind(code)
      if (kind === space) break
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
    if (negated) this.push(start, at, shape, negates | auxiliary)
    else if (stem && length > 0) this.pushPlain(start, at, shape, hash)
    else this.push(start, at, shape, length > 0 ? classOf(hash) : 0)
    return at
  }

  /** Adds a word that is known by its hash, or by its ending. */
  private pushPlain(start: number, end: number, shape: number, hash: number): void {
    const kind = classOf(hash)
    const isAdverb = kind === 0 && shape === word && end - start > 4 && endsInLy(this.text, end)
    this.push(start, end, shape, isAdverb ? adverb : kind)
  }
}

function endsInLy(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x79 && text.charCodeAt(end - 2) === 0x6c
}
