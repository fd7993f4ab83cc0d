import { abbreviation, featuresOf, firstFeature, mostEndings } from '../automaton.ts'
import type { Atom } from '../phrase.ts'

/** Words behind which a full stop seldom ends a sentence: titles before a name, months before a day. */
const abbreviations =
  'mr mrs ms dr prof sen rep gov gen lt col sgt capt cpl maj cmdr adm rev hon st mt messrs supt vs jan feb mar apr jun jul aug sep sept oct nov dec fig al approx cf'.split(
    ' ',
  )

/** A token as the tables number it: a word in small letters or with a capital, or what can be seen of another one. */
export type Variant = number

/** All words that phrases name, and the endings that they ask for. */
export class Vocabulary {
  readonly words: readonly string[]
  readonly endings: readonly string[]
  /** Variants before the first word's: none, pause, question, and the features of words that no phrase names. */
  readonly firstWord: Variant
  readonly #numbers: ReadonlyMap<string, number>

  constructor(atoms: readonly Atom[]) {
    const words = new Set(abbreviations)
    const endings = new Set<string>()
    for (const atom of atoms) {
      if (atom.kind === 'words') for (const word of atom.words) words.add(word)
      if (atom.kind === 'exact') words.add(atom.word.toLowerCase())
      if (atom.kind === 'ending') endings.add(atom.ending)
    }
    if (endings.size > mostEndings) throw new RangeError(`at most ${mostEndings} different endings`)
    this.words = [...words].sort()
    this.endings = [...endings].sort()
    this.firstWord = firstFeature + (4 << endings.size)
    this.#numbers = new Map(this.words.map((word, i) => [word, i]))
  }

  /** The variants of a word: small, capital. */
  variantsOf(word: string): [Variant, Variant] {
    const number = this.#numbers.get(word)
    if (number === undefined) throw new RangeError(`"${word}" is not in the vocabulary`)
    return [this.firstWord + number * 2, this.firstWord + number * 2 + 1]
  }

  get variantCount(): number {
    return this.firstWord + this.words.length * 2
  }

  isSmallWord(variant: Variant): boolean {
    return variant >= this.firstWord && (variant - this.firstWord) % 2 === 0
  }

  /** The variant that a word would have if no phrase named it; others are what they are. */
  lookOf(variant: Variant): Variant {
    const word = this.words[(variant - this.firstWord) >> 1]
    if (variant < this.firstWord || word === undefined) return variant
    return firstFeature + this.featuresOf(word, !this.isSmallWord(variant))
  }

  /** What can be seen of a word: which endings it has, whether it is a number, whether it has a capital. */
  featuresOf(word: string, capital: boolean): number {
    const has = this.endings.map((ending) => word.endsWith(ending) && word.length >= ending.length + 2)
    const bits = has.reduce((sum, yes, i) => sum + (yes ? 1 << i : 0), 0)
    return featuresOf(bits, /^[0-9]/.test(word), capital)
  }

  tables() {
    const shared = this.words.map((word, i) => sharedLength(word, this.words[i - 1] ?? ''))
    return {
      wordShared: shared,
      wordMore: this.words.map((word, i) => word.length - (shared[i] ?? 0)),
      letters: this.words.flatMap((word, i) => codes(word.slice(shared[i]))),
      wordFlags: this.words.map((word) => (abbreviations.includes(word) ? abbreviation : 0)),
      endings: this.endings.flatMap((ending) => [ending.length, ...codes(ending)]),
    }
  }
}

function codes(word: string): number[] {
  return [...word].map((letter) => letter.charCodeAt(0))
}

/** How many letters two words begin with alike. */
function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
