/**
 * What the phrases make of a token. A token is of a *variant*: a pause, a question mark, what can be seen of a word that
 * no phrase names (capital, number, endings), or a word of the vocabulary with a small or a capital letter. Of the many
 * variants a page holds few, so they get a *kind* when they are met first: which atoms the token fits, and in which
 * buckets of phrases it can be the first word of a match, its second, or the key that all matches of a bucket need.
 */
import type { Vocabulary } from './vocabulary.ts'

/** Buckets are bits: this many words of 32. More spare walks that lead nowhere, and cost more at every token. */
export const maskWords = 4
export const bucketCount = maskWords * 32

/** A key is one of this many tokens from the start of its match on. */
export const keyReach = 16

/** The atoms that leave the word open, by their numbers; behind them come the endings, then the lists of words. */
export const openKinds = ['any', 'capital', 'small', 'number', 'pause', 'question'] as const
const [any, capital, small, number, pause, question] = [0, 1, 2, 3, 4, 5]
export const firstEnding = openKinds.length

/** The most endings that the phrases of one package may ask for, and of all together: each doubles how words can look. */
export const mostEndings = 8
const mostEndingsOfAll = 12

/** Variants that are not words; then words by what can be seen of them, then those of the vocabulary, two for each. */
export const pauseVariant = 1
export const questionVariant = 2
const firstLook = 3
/** What is no word has the kind with the same number; 0 is no token at all: the end of the sentence. */
export const pauseKind = pauseVariant
export const questionKind = questionVariant

/** In `masks`, by kind: the buckets for which it is a first word, a second word, a key. */
export const secondMask = maskWords
export const keyMask = maskWords * 2
export const maskSize = maskWords * 3

/** What `Kinds` needs to know of the phrases. */
export interface AtomTables {
  readonly vocabulary: Vocabulary
  readonly endings: readonly string[]
  /** Word → the lists that it is in, ascending: `postings` from its start on. */
  readonly postingStarts: Uint32Array
  readonly postings: Uint16Array
  /** Atom → 1 where it is of capitals only, 2 where it is of small letters only. */
  readonly atomCase: Uint8Array
  /** Atom → masks, as in `Kinds`. */
  readonly atomMasks: Int32Array
  /** Buckets in which one word may be a whole match, so that any may follow. */
  readonly shortMask: Int32Array
}

export class Kinds {
  /** Variant → kind; 0 where the variant has not been met. */
  readonly kindOf: Uint16Array
  readonly firstWord: number
  /** Kind → `maskSize` numbers. */
  masks: Int32Array
  /** Kind → the open atoms and endings that it fits, as bits; its word + 1; whether it has a capital. */
  #bits: Int32Array
  #words: Uint16Array
  #capitals: Uint8Array
  #count = 0
  readonly #tables: AtomTables
  /** The endings one after the other, each as length and letters. */
  readonly endings: Uint8Array
  readonly #firstListed: number

  constructor(tables: AtomTables) {
    const { endings, vocabulary } = tables
    if (endings.length > mostEndingsOfAll)
      throw new RangeError(`at most ${mostEndingsOfAll} different endings`)
    this.#tables = tables
    this.firstWord = firstLook + (4 << endings.length)
    if (this.firstWord + vocabulary.count * 2 > 2 ** 16) throw new RangeError('too many words')
    this.kindOf = new Uint16Array(this.firstWord + vocabulary.count * 2)
    this.endings = Uint8Array.from(
      endings.flatMap((ending) => [ending.length, ...new TextEncoder().encode(ending)]),
    )
    this.#firstListed = firstEnding + endings.length
    this.masks = new Int32Array(256 * maskSize)
    this.#bits = new Int32Array(256)
    this.#words = new Uint16Array(256)
    this.#capitals = new Uint8Array(256)
    this.#add(0)
    this.#add(1 << pause)
    this.#add(1 << question)
    this.kindOf[pauseVariant] = pauseKind
    this.kindOf[questionVariant] = questionKind
  }

  /** The variant of a word that no phrase names. @param endings those that it has, as bits. */
  lookOf(endings: number, isNumber: boolean, isCapital: boolean): number {
    return firstLook + ((endings << 2) | (isNumber ? 2 : 0) | (isCapital ? 1 : 0))
  }

  /** The kind of a variant that has not been met: `kindOf` has it from now on. */
  meet(variant: number): number {
    const { vocabulary, endings } = this.#tables
    let look = variant - firstLook
    let word = -1
    if (variant >= this.firstWord) {
      word = (variant - this.firstWord) >> 1
      const letters = vocabulary.wordAt(word)
      look = (variant - this.firstWord) & 1
      if (/^[0-9]/.test(letters)) look |= 2
      for (const [i, ending] of endings.entries()) {
        if (letters.endsWith(ending) && letters.length >= ending.length + 2) look |= 4 << i
      }
    }
    const isCapital = (look & 1) !== 0
    const bits =
      (1 << any) |
      (1 << (isCapital ? capital : small)) |
      ((look & 2) !== 0 ? 1 << number : 0) |
      ((look >> 2) << firstEnding)
    const kind = this.#add(bits, word, isCapital)
    this.kindOf[variant] = kind
    return kind
  }

  /** Whether tokens of this kind fit the atom. */
  fits(kind: number, atom: number): boolean {
    if (atom < this.#firstListed) return (((this.#bits[kind] as number) >>> atom) & 1) !== 0
    const word = this.#words[kind] as number
    if (word === 0) return false
    const { postings, postingStarts, atomCase } = this.#tables
    let low = postingStarts[word - 1] as number
    const end = postingStarts[word] as number
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if ((postings[middle] as number) < atom) low = middle + 1
      else high = middle
    }
    return low < end && postings[low] === atom && this.#isCase(kind, atomCase[atom] as number)
  }

  #isCase(kind: number, wanted: number): boolean {
    return wanted === 0 || (wanted === 1) === (this.#capitals[kind] === 1)
  }

  #add(bits: number, word = -1, isCapital = false): number {
    const kind = this.#count++
    if (kind >= this.#bits.length) this.#grow()
    this.#bits[kind] = bits
    this.#words[kind] = word + 1
    this.#capitals[kind] = isCapital ? 1 : 0
    const { atomCase, postings, postingStarts, shortMask } = this.#tables
    for (let i = 0; i < maskWords; i++) this.masks[kind * maskSize + secondMask + i] = shortMask[i] as number
    for (let atom = 0; atom < this.#firstListed; atom++)
      if (((bits >>> atom) & 1) !== 0) this.#join(kind, atom)
    if (word >= 0) {
      const end = postingStarts[word + 1] as number
      for (let i = postingStarts[word] as number; i < end; i++) {
        const atom = postings[i] as number
        if (this.#isCase(kind, atomCase[atom] as number)) this.#join(kind, atom)
      }
    }
    return kind
  }

  #join(kind: number, atom: number): void {
    const { atomMasks } = this.#tables
    const { masks } = this
    const to = kind * maskSize
    const from = atom * maskSize
    for (let i = 0; i < maskSize; i++)
      masks[to + i] = (masks[to + i] as number) | (atomMasks[from + i] as number)
  }

  #grow(): void {
    const size = this.#bits.length * 2
    this.masks = grown(new Int32Array(size * maskSize), this.masks)
    this.#bits = grown(new Int32Array(size), this.#bits)
    this.#words = grown(new Uint16Array(size), this.#words)
    this.#capitals = grown(new Uint8Array(size), this.#capitals)
  }
}

/** A larger array with what was in a smaller one. */
export function grown<T extends Int32Array | Uint16Array | Uint8Array | Uint32Array>(
  larger: T,
  smaller: T,
): T {
  larger.set(smaller)
  return larger
}
