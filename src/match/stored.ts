import { base, following, longer, ofTwo, sums, zero } from './digits.ts'
import { hashHead, hashHeads, hashRest } from './hash.ts'
import { bucketCount, firstEnding } from './masks.ts'
import type { Tables } from './packed.ts'

/**
 * What the tables hold of words and atoms, and where in its section each begins. All this is summed up when the first word
 * is looked for: where the tables are only opened it would take longer than everything else.
 */
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
  groupStarts: Uint32Array = new Uint32Array()
  roleStarts: Uint32Array
  /** Single list, + 1 → its place in the code. */
  singlePlaces: Uint32Array = new Uint32Array()
  /** Single list → its bucket. */
  singleBuckets = new Uint8Array()
  /** Head of hashes → its words; one more. */
  #headStarts: Uint32Array | undefined
  readonly #singles: number
  readonly #tables: Tables

  constructor(tables: Tables) {
    const numbers = sums(tables.numbers, 6)
    const numberAt = (at: number) => (numbers[at + 1] as number) - (numbers[at] as number)
    this.seed = numberAt(0)
    this.firstSingle = numberAt(3)
    this.firstSmall = this.firstSingle - numberAt(2)
    this.firstCapital = this.firstSmall - numberAt(1)
    this.#singles = numberAt(4)
    this.groupCount = numberAt(5)
    let endings = 0
    for (let i = 0; i < tables.endings.length; i += 1 + (tables.endings[i] as number) - zero) endings++
    this.endingCount = endings
    // Of the atoms that stand for no words; the others have to wait.
    this.roleStarts = sums(tables.roleSizes, firstEnding)
    this.#tables = tables
  }

  #sumUp(): Uint32Array {
    const { groupSizes, roleSizes, singleSteps, singleCounts, headSizes } = this.#tables
    this.groupStarts = sums(groupSizes, this.groupCount)
    this.roleStarts = sums(roleSizes, this.firstSingle)
    this.singlePlaces = sums(singleSteps, this.#singles)
    this.singleBuckets = new Uint8Array(this.#singles)
    const starts = sums(singleCounts, bucketCount)
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      this.singleBuckets.fill(bucket, starts[bucket], starts[bucket + 1])
    }
    this.#headStarts = sums(headSizes, hashHeads)
    return this.#headStarts
  }

  /** Where in `words` the lists of a word begin, with their size; -1 where it is not there. */
  find(hash: number): number {
    const starts = this.#headStarts ?? this.#sumUp()
    const { words } = this.#tables
    const rest = hashRest(hash)
    const head = hashHead(hash)
    const end = starts[head + 1] as number
    let at = starts[head] as number
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
