import { base, following, longer, ofTwo, sums, zero } from './digits.ts'
import { hashHead, hashHeads, hashRest } from './hash.ts'
import { bucketCount } from './masks.ts'
import type { Tables } from './packed.ts'

/** What the tables hold of words and atoms, and where in its section each begins. */
export class Stored {
  readonly seed: number
  readonly endingCount: number
  /** The atoms in exact case begin here: with a capital, and small. */
  readonly firstCapital: number
  readonly firstSmall: number
  /** The atoms from here on are lists that one instruction asks for. */
  readonly firstSingle: number
  /** What is below this in a list of lists is a group. */
  readonly groupCount: number
  /** Group → its atoms, atom → its roles; one more each. */
  readonly groupStarts: Uint32Array
  readonly roleStarts: Uint32Array
  /** Single list, + 1 → its place in the code. */
  readonly singlePlaces: Uint32Array
  /** Single list → its bucket. */
  readonly singleBuckets: Uint8Array
  /** Head of hashes → its words; one more. */
  readonly #headStarts: Uint32Array
  readonly #words: Uint8Array

  constructor(tables: Tables) {
    const numbers = sums(tables.numbers, 6)
    const numberAt = (at: number) => (numbers[at + 1] as number) - (numbers[at] as number)
    const singles = numberAt(4)
    this.seed = numberAt(0)
    this.firstSingle = numberAt(3)
    this.firstSmall = this.firstSingle - numberAt(2)
    this.firstCapital = this.firstSmall - numberAt(1)
    this.groupCount = numberAt(5)
    let endings = 0
    for (let i = 0; i < tables.endings.length; i += 1 + (tables.endings[i] as number) - zero) endings++
    this.endingCount = endings
    this.groupStarts = sums(tables.groupSizes, this.groupCount)
    this.roleStarts = sums(tables.roleSizes, this.firstSingle)
    this.singlePlaces = sums(tables.singleSteps, singles)
    this.singleBuckets = new Uint8Array(singles)
    const starts = sums(tables.singleCounts, bucketCount)
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      this.singleBuckets.fill(bucket, starts[bucket], starts[bucket + 1])
    }
    this.#headStarts = sums(tables.headSizes, hashHeads)
    this.#words = tables.words
  }

  /** Where in `words` the lists of a word begin, with their size; -1 where it is not there. */
  find(hash: number): number {
    const words = this.#words
    const rest = hashRest(hash)
    const head = hashHead(hash)
    const end = this.#headStarts[head + 1] as number
    let at = this.#headStarts[head] as number
    while (at < end) {
      const high = ((words[at] as number) - zero) * base + (words[at + 1] as number) - zero
      const found = high * base + (words[at + 2] as number) - zero
      at += 3
      if (found === rest) return at
      let size = (words[at++] as number) - zero
      if (size >= ofTwo) {
        size = longer(size, words, at)
        at += following(size)
      }
      at += size
    }
    return -1
  }
}
