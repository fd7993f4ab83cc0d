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
import { endingsOf } from './endings.ts'
import { grown } from './grown.ts'
import { capitalHash, hashHead, hashLow, hashMiddle, hashStart, mixHash } from './hash.ts'
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
import type { Numbers, Section } from './packed.ts'

/** What is no token at all (the end of a sentence), and what is no word. */
export const noKind = 0
export const pauseKind = 1
export const questionKind = 2

/** What a full stop behind a word of a kind tells: whether its word is known, and then whether it is an abbreviation. */
export const isKnown = 1
export const isAbbreviation = 2

/** The most words of pages that are remembered by their hashes. */
const mostRemembered = 2 ** 15

type Tables = Readonly<Record<Section, Numbers>>

export class Kinds {
  /** Where the hash of a word begins. */
  readonly start: number
  /** Kind → `maskSize` numbers. */
  masks = new Int32Array(512 * maskSize)
  /** Kind → `isKnown`, `isAbbreviation`, as bits. */
  stops = new Uint8Array(512)

  /** The words that were met, in a hash table: hash (with its capital) and kind, side by side. */
  words = new Int32Array(4096)
  #remembered = 0

  readonly #tables: Tables
  readonly #endingCount: number
  readonly #firstListed: number
  readonly #firstSmall: number
  readonly #firstAnyCase: number
  /** The atoms from here on are lists that one instruction asks for. */
  readonly #firstSingle: number
  /** How many atoms there are: in `wordLists`, from here on lists of them. */
  readonly #atomCount: number
  #count = 0
  /** Kind → the atoms that it fits, but for single lists, as bits in `#width` numbers; open atoms and endings in the first. */
  readonly #width: number
  #fitting: Int32Array
  /** Kind → where its single lists begin and end in `#singles`: there, their places in the code, ascending for each. */
  #singleStarts = new Int32Array(512)
  #singleEnds = new Int32Array(512)
  #singles = new Uint32Array(4096)
  #singleCount = 0
  readonly #kindOfWord: Uint16Array
  readonly #kindOfLook = new Map<number, number>()

  constructor(tables: Tables) {
    this.#tables = tables
    this.start = hashStart(tables.seed[0] as number)
    let endings = 0
    for (let i = 0; i < tables.endings.length; i += 1 + (tables.endings[i] as number)) endings++
    this.#endingCount = endings
    this.#firstListed = firstEnding + endings
    this.#firstSmall = abbreviationAtom(endings) + 1 + (tables.exact[0] as number)
    this.#firstAnyCase = this.#firstSmall + (tables.exact[1] as number)
    this.#firstSingle = tables.bitStarts.length - 1
    this.#atomCount = this.#firstSingle + tables.singlePlaces.length
    this.#width = (this.#firstSingle + 31) >> 5
    this.#fitting = new Int32Array(512 * this.#width)
    this.#kindOfWord = new Uint16Array(tables.hashMiddle.length * 2)
    this.#ofLook(0)
    this.#ofLook(1 << pause)
    this.#ofLook(1 << question)
  }

  /**
   * The kind of a word that is not remembered.
   * @param letters its letters, in a buffer that is longer; `size` how many they are, more than it holds for a long word.
   */
  meet(hash: number, isCapital: boolean, letters: Uint8Array, size: number): number {
    const isLong = size > letters.length
    const word = isLong ? -1 : this.#find(hash >>> 0)
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
      kind = this.#kindOfWord[at] as number
      if (kind === noKind) {
        kind = this.#ofWord(word, look)
        this.#kindOfWord[at] = kind
      }
    }
    this.#remember(isCapital ? hash ^ capitalHash : hash, kind)
    return kind
  }

  /** Whether tokens of this kind fit an atom that is no single list. */
  fits(kind: number, atom: number): boolean {
    return (((this.#fitting[kind * this.#width + (atom >> 5)] as number) >>> (atom & 31)) & 1) !== 0
  }

  /** Whether they fit the single list at this place of the code. */
  fitsSingle(kind: number, place: number): boolean {
    const singles = this.#singles
    const to = this.#singleEnds[kind] as number
    let low = this.#singleStarts[kind] as number
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if ((singles[middle] as number) < place) low = middle + 1
      else high = middle
    }
    return low < to && singles[low] === place
  }

  #isCase(kind: number, atom: number): boolean {
    if (atom >= this.#firstAnyCase || atom === this.#firstListed) return true
    return atom < this.#firstSmall === this.fits(kind, capital)
  }

  /** The number of a word in the tables, -1 where it is not there. */
  #find(hash: number): number {
    const { hashStarts, hashMiddle: middles, hashLow: lows } = this.#tables
    const head = hashHead(hash)
    const end = hashStarts[head + 1] as number
    for (let word = hashStarts[head] as number; word < end; word++) {
      if (middles[word] === hashMiddle(hash) && lows[word] === hashLow(hash)) return word
    }
    return -1
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

  /**
   * The kind of a word of the tables: what its look makes it, and its lists. The commonest words are in hundreds, nearly
   * all of them single: a loop of its own, with nothing called for these.
   */
  #ofWord(word: number, look: number): number {
    const { wordLists, lists, singleStarts, singlePlaces, codeStarts, code } = this.#tables
    const kind = this.#add()
    const { masks } = this
    const base = kind * maskSize
    masks.copyWithin(base, look * maskSize, (look + 1) * maskSize)
    this.#fitting[kind * this.#width] = this.#fitting[look * this.#width] as number
    // Where the lists begin in `lists`, or the one that the word is in.
    let atom = wordLists[word] as number
    let at = atom - this.#atomCount
    const isListed = at >= 0
    let left = 1
    if (isListed) {
      atom = 0
      left = lists[at++] as number
      if (left >= 128) left = ((left & 127) << 8) | (lists[at++] as number)
    }
    while (this.#singleCount + left > this.#singles.length) {
      this.#singles = grown(new Uint32Array(this.#singles.length * 2), this.#singles)
    }
    const singles = this.#singles
    let count = this.#singleCount
    this.#singleStarts[kind] = count
    for (let bucket = 0; left > 0; left--) {
      if (isListed) {
        const step = lists[at++] as number
        atom += step < 128 ? step : ((step & 127) << 8) | (lists[at++] as number)
      }
      const index = atom - this.#firstSingle
      if (index < 0) {
        if (atom >= this.#firstAnyCase || this.#isCase(kind, atom)) this.#join(kind, atom)
        continue
      }
      while (index >= (singleStarts[bucket + 1] as number)) bucket++
      const place = (codeStarts[bucket] as number) + (singlePlaces[index] as number)
      singles[count++] = place
      const flags = ((code[place] as number) - single) >> 1
      const bit = 1 << (bucket & 31)
      const mask = base + (bucket >> 5)
      if ((flags & isFirst) !== 0) masks[mask] = (masks[mask] as number) | bit
      if ((flags & isSecond) !== 0) masks[mask + secondMask] = (masks[mask + secondMask] as number) | bit
      if ((flags & isKey) !== 0) masks[mask + keyMask] = (masks[mask + keyMask] as number) | bit
    }
    this.#singleCount = count
    this.#singleEnds[kind] = count
    this.stops[kind] = isKnown | (this.fits(kind, abbreviationAtom(this.#endingCount)) ? isAbbreviation : 0)
    return kind
  }

  #add(): number {
    const kind = this.#count++
    if (kind >= this.#singleStarts.length) this.#grow()
    return kind
  }

  /** Adds to a kind's masks what an atom says. */
  #join(kind: number, atom: number): void {
    const { bitStarts, atomBits } = this.#tables
    const { masks } = this
    const base = kind * maskSize
    const at = kind * this.#width + (atom >> 5)
    this.#fitting[at] = (this.#fitting[at] as number) | (1 << (atom & 31))
    const end = bitStarts[atom + 1] as number
    for (let i = bitStarts[atom] as number; i < end; i++) {
      const bit = atomBits[i] as number
      const at = base + (bit >> 5)
      masks[at] = (masks[at] as number) | (1 << (bit & 31))
    }
  }

  #remember(key: number, kind: number): void {
    if (key === 0) return
    if (this.#remembered * 4 >= this.words.length) {
      if (this.#remembered >= mostRemembered) {
        this.#remembered = 0
        this.words.fill(0)
      } else this.#growTable()
    }
    this.#remembered++
    this.#put(key, kind)
  }

  #put(key: number, kind: number): void {
    const { words } = this
    const mask = words.length - 2
    let slot = (mixHash(key) << 1) & mask
    while (words[slot] !== 0) slot = (slot + 2) & mask
    words[slot] = key
    words[slot + 1] = kind
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
    const size = this.#singleStarts.length * 2
    this.masks = grown(new Int32Array(size * maskSize), this.masks)
    this.stops = grown(new Uint8Array(size), this.stops)
    this.#fitting = grown(new Int32Array(size * this.#width), this.#fitting)
    this.#singleStarts = grown(new Int32Array(size), this.#singleStarts)
    this.#singleEnds = grown(new Int32Array(size), this.#singleEnds)
  }
}
