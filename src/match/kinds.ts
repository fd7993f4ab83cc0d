/**
 * What the phrases make of a token. Of all that they name a page holds little, so nothing is prepared: when a word is met
 * first it gets a *kind*, which says which atoms it fits, and in which buckets of phrases it can be the first word of a
 * match, its second, or the key that all matches of the bucket need. Words of which the phrases make the same by their
 * looks (capital, number, endings) are of one kind.
 *
 * Words are known by a hash of 32 bits, in a page and in the tables: no word of the tables shares its hash with another of
 * them, and that one of a page does so by chance is less likely than one in 500,000.
 */

import { isFirst, isKey, isSecond, single } from './code.ts'
import { following, longer, ofTwo, zero } from './digits.ts'
import { endingsOf } from './endings.ts'
import { Fitting } from './fitting.ts'
import { grown } from './grown.ts'
import { capitalHash, hashStart, mixHash } from './hash.ts'
import {
  abbreviationAtom,
  always,
  any,
  capital,
  firstEnding,
  keyMask,
  maskSize,
  number,
  pause,
  question,
  secondMask,
  small,
} from './masks.ts'
import type { Tables } from './packed.ts'
import { Stored } from './stored.ts'
import { entryOf, hashSeed } from './voice/lexicon.ts'

/** What is no token at all (the end of a sentence), and what is no word. */
export const noKind = 0
export const pauseKind = 1
export const questionKind = 2

/** What a full stop behind a word of a kind tells: whether its word is known, and then whether it is an abbreviation. */
const isKnown = 1
export const isAbbreviation = 2

/** What is remembered of a word: its kind, and above that its entry in the lexicon of voices; 0 where that is not known. */
export const entryShift = 16
export const kindBits = (1 << entryShift) - 1

/** The most words of pages that are remembered by their hashes. */
const mostRemembered = 2 ** 15

/** The words that were met, and what the phrases make of them. */
export class Kinds {
  /** Where the hash of a word begins. */
  readonly start: number
  /** Kind → `maskSize` numbers. */
  masks = new Int32Array(512 * maskSize)
  /** Kind → `isKnown`, `isAbbreviation`, as bits. */
  stops = new Uint8Array(512)

  /** The words that were met, in a hash table: hash (with its capital), and kind and entry, side by side. */
  words = new Int32Array(4096)
  #remembered = 0

  /** Which atoms tokens of each kind fit. */
  readonly fitting: Fitting
  readonly #stored: Stored
  readonly #tables: Tables
  #count = 0
  /** Where a word's lists begin, × 2, + 1 for a capital → its kind. */
  readonly #kindOfWord = new Map<number, number>()
  readonly #kindOfLook = new Map<number, number>()

  constructor(tables: Tables) {
    this.#tables = tables
    this.#stored = new Stored(tables)
    this.start = hashStart(this.#stored.seed)
    this.fitting = new Fitting(this.#stored.firstSingle)
    this.#ofLook(0)
    this.#ofLook(1 << pause)
    this.#ofLook(1 << question)
  }

  /**
   * Works out what a word is that is not remembered.
   * @returns what is remembered of it now: `kindBits`, `entryShift`.
   * @param letters its letters, in a buffer that is longer; `size` how many they are, more than it holds for a long word.
   */
  meet(hash: number, isCapital: boolean, letters: Uint8Array, size: number): number {
    const isLong = size > letters.length
    const word = isLong ? -1 : this.#stored.find(hash)
    const first = letters[0] as number
    const isNumber = first >= 0x30 && first <= 0x39
    const bits =
      (1 << any) |
      (1 << (isCapital ? capital : small)) |
      (isNumber ? 1 << number : 0) |
      ((isLong ? 0 : endingsOf(letters, size, this.#tables.endings)) << firstEnding)
    let kind = this.#ofLook(bits)
    if (word >= 0) {
      const at = word * 2 + (isCapital ? 1 : 0)
      const look = kind
      kind = this.#kindOfWord.get(at) ?? noKind
      if (kind === noKind) {
        kind = this.#ofWord(word, look)
        this.#kindOfWord.set(at, kind)
      }
    }
    // Of another seed, a hash says nothing to the lexicon.
    const isTold = this.start === hashSeed && !isLong
    const entry = isTold ? entryOf(hash, !isCapital && endsInLy(letters, size)) : 0
    const remembered = kind | (entry << entryShift)
    this.#remember(isCapital ? hash ^ capitalHash : hash, remembered)
    return remembered
  }

  /** The kind of words that no list has, of whatever else fits these atoms. */
  #ofLook(bits: number): number {
    let kind = this.#kindOfLook.get(bits)
    if (kind === undefined) {
      kind = this.#add()
      this.#kindOfLook.set(bits, kind)
      this.#join(kind, always)
      for (let atom = 1, left = bits >>> 1; left !== 0; atom++, left >>>= 1) {
        if ((left & 1) !== 0) this.#join(kind, atom)
      }
    }
    return kind
  }

  /** The kind of a word of the tables: what its look makes it, and its lists. @param word where these begin. */
  #ofWord(word: number, look: number): number {
    const { words, groups } = this.#tables
    const { groupCount, groupStarts } = this.#stored
    const kind = this.#add()
    const base = kind * maskSize
    this.masks.copyWithin(base, look * maskSize, (look + 1) * maskSize)
    this.fitting.copy(look, kind)
    let at = word
    let size = (words[at++] as number) - zero
    if (size >= ofTwo) {
      size = longer(size, words, at)
      at += following(size)
    }
    const end = at + size
    // The groups come first.
    let list = 0
    let hasGroup = false
    while (at < end) {
      let step = (words[at] as number) - zero
      let next = at + 1
      if (step >= ofTwo) {
        step = longer(step, words, next)
        next += following(step)
      }
      if (list + step >= groupCount) break
      at = next
      list += step
      hasGroup = true
      this.#joinAll(kind, groups, groupStarts[list] as number, groupStarts[list + 1] as number, 0)
    }
    this.#joinAll(kind, words, at, end, list - groupCount)
    // Each of these brought its single lists in order.
    if (hasGroup) this.fitting.sortSingles(kind)
    this.stops[kind] =
      isKnown | (this.fitting.fits(kind, abbreviationAtom(this.#stored.endingCount)) ? isAbbreviation : 0)
    return kind
  }

  /**
   * Adds to a kind the atoms from `at` to `end`, each written as its distance from the one before. The commonest words are
   * in hundreds, nearly all of them single: a loop of its own, with nothing called for these.
   */
  #joinAll(kind: number, bytes: Uint8Array, from: number, end: number, before: number): void {
    const { code } = this.#tables
    const { masks } = this
    const base = kind * maskSize
    const { fitting } = this
    const singles = fitting.withRoom(end - from)
    let count = fitting.singleCount
    const { singlePlaces, singleBuckets, firstSingle, firstCapital, firstSmall } = this.#stored
    let atom = before
    for (let at = from; at < end; ) {
      let step = (bytes[at++] as number) - zero
      if (step >= ofTwo) {
        step = longer(step, bytes, at)
        at += following(step)
      }
      atom += step
      const index = atom - firstSingle
      if (index < 0) {
        if (atom < firstCapital || atom < firstSmall === fitting.fits(kind, capital)) this.#join(kind, atom)
        continue
      }
      const place = singlePlaces[index + 1] as number
      singles[count++] = place
      const roles = (code[place] as number) - single
      if (roles === 0) continue
      const bucket = singleBuckets[index] as number
      const bit = 1 << (bucket & 31)
      const mask = base + (bucket >> 5)
      if ((roles & isFirst) !== 0) masks[mask] = (masks[mask] as number) | bit
      if ((roles & isSecond) !== 0) masks[mask + secondMask] = (masks[mask + secondMask] as number) | bit
      if ((roles & isKey) !== 0) masks[mask + keyMask] = (masks[mask + keyMask] as number) | bit
    }
    fitting.endSingles(kind, count)
  }

  #add(): number {
    const kind = this.#count++
    if (kind * maskSize === this.masks.length) this.#grow()
    this.fitting.begin(kind)
    return kind
  }

  /** Adds to a kind that it fits an atom, and the roles of that. */
  #join(kind: number, atom: number): void {
    const { roles } = this.#tables
    const { roleStarts } = this.#stored
    const { masks } = this
    const base = kind * maskSize
    this.fitting.add(kind, atom)
    const end = roleStarts[atom + 1] as number
    let bucket = 0
    for (let at = roleStarts[atom] as number; at < end; ) {
      let step = (roles[at++] as number) - zero
      if (step >= ofTwo) {
        step = longer(step, roles, at)
        at += following(step)
      }
      bucket += step >> 3
      const bit = 1 << (bucket & 31)
      const mask = base + (bucket >> 5)
      if ((step & isFirst) !== 0) masks[mask] = (masks[mask] as number) | bit
      if ((step & isSecond) !== 0) masks[mask + secondMask] = (masks[mask + secondMask] as number) | bit
      if ((step & isKey) !== 0) masks[mask + keyMask] = (masks[mask + keyMask] as number) | bit
    }
  }

  #remember(key: number, word: number): void {
    if (key === 0) return
    if (this.#remembered * 4 >= this.words.length) {
      if (this.#remembered >= mostRemembered) {
        this.#remembered = 0
        this.words.fill(0)
      } else this.#growTable()
    }
    this.#remembered++
    this.#put(key, word)
  }

  #put(key: number, word: number): void {
    const { words } = this
    const mask = words.length - 2
    let slot = (mixHash(key) << 1) & mask
    while (words[slot] !== 0) slot = (slot + 2) & mask
    words[slot] = key
    words[slot + 1] = word
  }

  #growTable(): void {
    const { words } = this
    this.words = new Int32Array(words.length * 2)
    for (let slot = 0; slot < words.length; slot += 2) {
      const key = words[slot] as number
      if (key !== 0) this.#put(key, words[slot + 1] as number)
    }
  }

  #grow(): void {
    this.masks = grown(new Int32Array(this.masks.length * 2), this.masks)
    this.stops = grown(new Uint8Array(this.stops.length * 2), this.stops)
  }
}

/** Whether a word that is no other may be an adverb by its ending. */
function endsInLy(letters: Uint8Array, size: number): boolean {
  return size > 4 && letters[size - 1] === 0x79 && letters[size - 2] === 0x6c
}
