/**
 * The words that phrases name, in a hash table with open addressing. The loop that reads a text (`tokens.ts`) hashes each
 * word as it goes and looks it up here itself, letter by letter, so that no word of the text is ever made into a string.
 */

/** FNV-1a, 32 bits, letter by letter over a word's small ASCII letters. */
export const hashSeed = 0x811c9dc5 | 0
export const hashPrime = 0x01000193
/** FNV's low bits are its weak ones: fold the high ones in before a table takes the low. */
export function mixHash(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0
}

/** The least letter code that says how many letters are shared (`packWords`); words themselves have no capitals. */
const sharesNone = 65
const sharesMost = 90

export class Vocabulary {
  /** Word number + 1, or 0. At most half the slots are taken, so that looking in vain ends soon. */
  readonly slots: Uint16Array
  /** Words end to end, and where each begins; one more start than there are words. */
  readonly letters: Uint8Array
  readonly starts: Uint32Array
  /** By word: 1 where a full stop behind it does not end a sentence ("Mr"). */
  readonly abbreviated: Uint8Array
  #count = 0

  /** @param words the most words that will be added, and `letters` their letters. */
  constructor(words: number, letters: number) {
    let size = 4
    while (size < words * 2) size *= 2
    this.slots = new Uint16Array(size)
    this.letters = new Uint8Array(letters)
    this.starts = new Uint32Array(words + 1)
    this.abbreviated = new Uint8Array(words)
  }

  get count(): number {
    return this.#count
  }

  /**
   * Adds words that `packWords` wrote; those that are there already keep their numbers.
   * @returns the number of each.
   */
  add(packed: Uint8Array, count: number): Uint16Array {
    const { letters, starts } = this
    const numbers = new Uint16Array(count)
    let before = 0
    let at = 0
    for (let i = 0; i < count; i++) {
      const start = starts[this.#count] as number
      const shared = (packed[at++] as number) - sharesNone
      let end = start
      let hash = hashSeed
      for (let letter = 0; letter < shared; letter++) {
        const code = letters[before + letter] as number
        letters[end++] = code
        hash = Math.imul(hash ^ code, hashPrime)
      }
      for (; at < packed.length; at++) {
        const code = packed[at] as number
        if (code >= sharesNone && code <= sharesMost) break
        letters[end++] = code
        hash = Math.imul(hash ^ code, hashPrime)
      }
      const number = this.#place(start, end, hash)
      before = starts[number] as number
      numbers[i] = number
    }
    return numbers
  }

  /** The letters of a word, as it stands in phrases. */
  wordAt(number: number): string {
    return String.fromCharCode(...this.letters.subarray(this.starts[number], this.starts[number + 1]))
  }

  /** The number of the word whose letters were just written, which is forgotten again where it is known. */
  #place(start: number, end: number, hash: number): number {
    const { slots, letters, starts } = this
    const mask = slots.length - 1
    let slot = mixHash(hash) & mask
    for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
      const begin = starts[entry - 1] as number
      if ((starts[entry] as number) - begin === end - start) {
        let i = 0
        while (start + i < end && letters[begin + i] === letters[start + i]) i++
        if (start + i === end) return entry - 1
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = ++this.#count
    starts[this.#count] = end
    return this.#count - 1
  }
}
