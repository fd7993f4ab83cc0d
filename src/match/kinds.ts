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
import type { Numbers, Section } from './packed.ts'

/** Buckets are bits: this many words of 32. More spare walks that lead nowhere, and cost more at every token. */
export const maskWords = 4
export const bucketCount = maskWords * 32

/** The bits of a kind's masks: a bucket, counted from one of these. */
export const firstRole = 0
export const secondRole = bucketCount
export const keyRole = bucketCount * 2
/** The same in words of 32 bits. */
export const secondMask = maskWords
export const keyMask = maskWords * 2
export const maskSize = maskWords * 3

/** A key is one of this many tokens from the start of its match on. */
export const keyReach = 16

/**
 * Atoms that list no words, by number; behind them come the endings, then the words behind which a stop does not end a
 * sentence, then words in exact case (capital, small), then lists of words. `always` is whatever comes, the end included.
 */
export const openKinds = ['always', 'any', 'capital', 'small', 'number', 'pause', 'question'] as const
const [always, any, capital, small, number, pause, question] = [0, 1, 2, 3, 4, 5, 6]
export const firstEnding = openKinds.length
export const abbreviationAtom = (endings: number) => firstEnding + endings

/** The most endings that phrases may ask for. */
export const mostEndings = 16

/** What is no token at all (the end of a sentence), and what is no word. */
export const noKind = 0
export const pauseKind = 1
export const questionKind = 2

/** What a full stop behind a word of a kind tells: whether its word is known, and then whether it is an abbreviation. */
export const isKnown = 1
export const isAbbreviation = 2

/** FNV-1a, 32 bits, letter by letter over a word's small ASCII letters. */
export const hashPrime = 0x01000193
/** Where the hash of a word begins. */
export const hashStart = (seed: number) => (0x811c9dc5 + seed) | 0
/** FNV's low bits are its weak ones: fold the high ones in before a table takes the low. */
export const mixHash = (hash: number) => (hash ^ (hash >>> 15)) >>> 0
/** The hash of a word as it stands in phrases, without a sign. */
export function hashOf(word: string, seed: number): number {
  let hash = hashStart(seed)
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), hashPrime)
  return hash >>> 0
}
/** A hash in three parts: by the head the tables are looked into, by the others a word is known there. */
export const hashHeads = 2 ** 11
export const hashHead = (hash: number) => hash >>> 21
export const hashMiddle = (hash: number) => (hash >>> 5) & 0xffff
export const hashLow = (hash: number) => hash & 31
/** What tells the hash of a word with a capital from that of the same word without. */
export const capitalHash = 0x5bd1e995

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

  /** The words that were met, in a hash table: hash (with its capital) → kind. */
  keys = new Int32Array(2048)
  kinds = new Uint16Array(2048)
  #remembered = 0

  readonly #tables: Tables
  readonly #endingCount: number
  readonly #firstListed: number
  readonly #firstSmall: number
  readonly #firstAnyCase: number
  /** The atoms from here on are lists that one instruction asks for. */
  readonly firstSingle: number
  /** How many atoms there are: in `wordLists`, from here on lists of them. */
  readonly #atomCount: number
  #count = 0
  /** Kind → the open atoms and endings that it fits, as bits; where the lists that it is in begin and end in `#lists`. */
  #bits = new Int32Array(512)
  #listStarts = new Int32Array(512)
  #listEnds = new Int32Array(512)
  /** The lists of words that were met, ascending for each. A single one is `firstSingle` + its place in the code. */
  #lists = new Uint32Array(4096)
  #listed = 0
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
    this.firstSingle = tables.bitStarts.length - 1
    this.#atomCount = this.firstSingle + tables.singlePlaces.length
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
      ((isLong ? 0 : this.#endingsOf(letters, size)) << firstEnding)
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

  /** Whether tokens of this kind fit the atom. */
  fits(kind: number, atom: number): boolean {
    if (atom < this.#firstListed) return (((this.#bits[kind] as number) >>> atom) & 1) !== 0
    const to = this.#listEnds[kind] as number
    let low = this.#listStarts[kind] as number
    const lists = this.#lists
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lists[middle] as number) < atom) low = middle + 1
      else high = middle
    }
    return low < to && lists[low] === atom && this.#isCase(kind, atom)
  }

  #isCase(kind: number, atom: number): boolean {
    if (atom >= this.#firstAnyCase || atom === this.#firstListed) return true
    return atom < this.#firstSmall === (((this.#bits[kind] as number) >>> capital) & 1) > 0
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

  /** Which of the endings a word has, as bits. */
  #endingsOf(letters: Uint8Array, size: number): number {
    const { endings } = this.#tables
    let bits = 0
    for (let i = 0, bit = 1; i < endings.length; bit <<= 1) {
      const ending = endings[i++] as number
      if (size >= ending + 2) {
        let k = 1
        while (k <= ending && letters[size - k] === endings[i + ending - k]) k++
        if (k > ending) bits |= bit
      }
      i += ending
    }
    return bits
  }

  /** The kind of words that no list has, of whatever else fits these atoms. */
  #ofLook(bits: number): number {
    let kind = this.#kindOfLook.get(bits)
    if (kind === undefined) {
      kind = this.#add(bits)
      this.#kindOfLook.set(bits, kind)
      this.#join(kind, always)
      for (let atom = 1, left = bits >>> 1; left !== 0; atom++, left >>>= 1) {
        if ((left & 1) !== 0) this.#join(kind, atom)
      }
    }
    return kind
  }

  /** The kind of a word of the tables: what its look makes it, and its lists. */
  #ofWord(word: number, look: number): number {
    const { wordLists, lists, singleStarts, singlePlaces, codeStarts } = this.#tables
    const kind = this.#add(this.#bits[look] as number)
    this.masks.copyWithin(kind * maskSize, look * maskSize, (look + 1) * maskSize)
    const named = wordLists[word] as number
    const start = named - this.#atomCount
    let at = start
    const read = () => {
      const byte = lists[at++] as number
      return byte < 128 ? byte : ((byte & 127) << 8) | (lists[at++] as number)
    }
    const size = start < 0 ? 1 : read()
    this.#listStarts[kind] = this.#listed
    while (this.#listed + size > this.#lists.length) {
      this.#lists = grown(new Uint32Array(this.#lists.length * 2), this.#lists)
    }
    let atom = 0
    let bucket = 0
    for (let i = 0; i < size; i++) {
      atom += start < 0 ? named : read()
      let own = atom
      if (atom >= this.firstSingle) {
        const single = atom - this.firstSingle
        while (single >= (singleStarts[bucket + 1] as number)) bucket++
        own = this.firstSingle + (codeStarts[bucket] as number) + (singlePlaces[single] as number)
      }
      this.#lists[this.#listed++] = own
    }
    this.#listEnds[kind] = this.#listed
    this.#joinLists(kind)
    this.stops[kind] = isKnown | (this.fits(kind, abbreviationAtom(this.#endingCount)) ? isAbbreviation : 0)
    return kind
  }

  #add(bits: number): number {
    const kind = this.#count++
    if (kind >= this.#bits.length) this.#grow()
    this.#bits[kind] = bits
    return kind
  }

  /** Adds to a kind's masks what an atom says. */
  #join(kind: number, atom: number): void {
    const { bitStarts, atomBits } = this.#tables
    const { masks } = this
    const base = kind * maskSize
    const end = bitStarts[atom + 1] as number
    for (let i = bitStarts[atom] as number; i < end; i++) {
      const bit = atomBits[i] as number
      const at = base + (bit >> 5)
      masks[at] = (masks[at] as number) | (1 << (bit & 31))
    }
  }

  /** The same for the lists that a word is in. The commonest are in hundreds: a loop of its own, with nothing called. */
  #joinLists(kind: number): void {
    const { bitStarts, atomBits, code, codeStarts } = this.#tables
    const { masks, firstSingle } = this
    const lists = this.#lists
    const to = this.#listEnds[kind] as number
    const base = kind * maskSize
    const firstAnyCase = this.#firstAnyCase
    let i = this.#listStarts[kind] as number
    for (; i < to && (lists[i] as number) < firstSingle; i++) {
      const atom = lists[i] as number
      if (atom < firstAnyCase && !this.#isCase(kind, atom)) continue
      const end = bitStarts[atom + 1] as number
      for (let k = bitStarts[atom] as number; k < end; k++) {
        const bit = atomBits[k] as number
        const at = base + (bit >> 5)
        masks[at] = (masks[at] as number) | (1 << (bit & 31))
      }
    }
    for (let bucket = 0; i < to; i++) {
      const place = (lists[i] as number) - firstSingle
      while (place >= (codeStarts[bucket + 1] as number)) bucket++
      const flags = ((code[place] as number) - single) >> 1
      const bit = 1 << (bucket & 31)
      const at = base + (bucket >> 5)
      if ((flags & isFirst) !== 0) masks[at] = (masks[at] as number) | bit
      if ((flags & isSecond) !== 0) masks[at + secondMask] = (masks[at + secondMask] as number) | bit
      if ((flags & isKey) !== 0) masks[at + keyMask] = (masks[at + keyMask] as number) | bit
    }
  }

  #remember(key: number, kind: number): void {
    if (key === 0) return
    if (this.#remembered * 2 >= this.keys.length) {
      if (this.#remembered >= mostRemembered) {
        this.#remembered = 0
        this.keys.fill(0)
      } else this.#growTable()
    }
    this.#remembered++
    this.#put(key, kind)
  }

  #put(key: number, kind: number): void {
    const mask = this.keys.length - 1
    let slot = mixHash(key) & mask
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask
    this.keys[slot] = key
    this.kinds[slot] = kind
  }

  #growTable(): void {
    const { keys, kinds } = this
    this.keys = new Int32Array(keys.length * 2)
    this.kinds = new Uint16Array(keys.length * 2)
    for (let slot = 0; slot < keys.length; slot++) {
      const key = keys[slot] as number
      if (key !== 0) this.#put(key, kinds[slot] as number)
    }
  }

  #grow(): void {
    const size = this.#bits.length * 2
    this.masks = grown(new Int32Array(size * maskSize), this.masks)
    this.stops = grown(new Uint8Array(size), this.stops)
    this.#bits = grown(new Int32Array(size), this.#bits)
    this.#listStarts = grown(new Int32Array(size), this.#listStarts)
    this.#listEnds = grown(new Int32Array(size), this.#listEnds)
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
