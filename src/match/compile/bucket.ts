import {
  bucketCount,
  exceptionWord,
  firstNear,
  keyReach,
  lastNear,
  markWord,
  startBuckets,
  startWord,
} from '../masks.ts'
import type { Atom, Tree } from '../phrase.ts'
import { openWeights, wordsOf } from './commonness.ts'
import { isNear } from './keys.ts'
import { atomsAt, type Beginnings, type Instruction } from './program.ts'

/** A phrase whose bucket is to be found. */
export interface Candidate {
  /** Rule × 2, and 1 more for an exception. */
  readonly label: number
  /** Whether it begins sentences alone. */
  readonly atStart: boolean
  readonly program: readonly Instruction[]
  readonly beginnings: Beginnings
  readonly keys: ReadonlySet<Tree>
}

/** Buckets whose phrases have their key near, buckets whose phrases begin sentences, and all others. */
export type Sort = 'near' | 'far' | 'start'

/** The sort of a bucket. */
export function sortAt(bucket: number): Sort {
  const word = bucket >> 5
  return word === startWord ? 'start' : word === markWord || word === exceptionWord ? 'near' : 'far'
}

/** The buckets that a phrase may be in. Where its key is near, or it begins sentences, it may be with the others too. */
export function bucketsFor(phrase: Candidate): number[] {
  const isException = phrase.label % 2 === 1
  const far = (isException ? exceptionWord : markWord) + 1
  const sort = sortOf(phrase)
  const words = sort === 'near' ? [far - 1, far] : sort === 'start' ? [startWord, far] : [far]
  return Array.from({ length: bucketCount }, (_, bucket) => bucket).filter((bucket) => {
    const word = bucket >> 5
    return words.includes(word) && (word !== startWord || (bucket & 31) < startBuckets)
  })
}

/** The sort of bucket that is made for a phrase. */
function sortOf(phrase: Candidate): Sort {
  if (phrase.atStart && phrase.label % 2 === 0) return 'start'
  return isNear(phrase.program, phrase.keys) ? 'near' : 'far'
}

/** In how many tokens the key of a bucket is looked for: where it is near, and elsewhere about (`scan.ts`). */
const nearReach = lastNear - firstNear + 1
const farReach = keyReach * 1.5
/** Of so many tokens about one begins a sentence. */
const sentenceLength = 20

/** How common the words of a bucket are: those that may be first, second, the key; first and key; second and key. */
type Sums = [first: number, second: number, key: number, firstKey: number, secondKey: number]

/** By chance, words would stand together less often than those do that phrases put together: so much, about. */
const chance = 0.6

const share = (weight: number) => Math.min(1, weight / (openWeights.any * chance))

/** How often a bucket is walked: how often two words fit and a key is one of them or stands near enough. */
function costIn(sort: Sort, sums: Readonly<Sums>): number {
  const first = share(sums[0])
  const second = share(sums[1])
  const key = share(sums[2])
  const firstKey = share(sums[3])
  const secondKey = share(sums[4])
  const reach = sort === 'near' ? nearReach : farReach
  const behind = secondKey + (second - secondKey) * (1 - (1 - key) ** reach)
  if (sort === 'near') return first * behind
  const walks = firstKey * second + (first - firstKey) * behind
  return sort === 'start' ? walks / sentenceLength : walks
}

/** What phrases ask of a text, as numbers of words: which may be first, which second, which the key. */
export type Wants = readonly [
  firsts: readonly number[],
  seconds: readonly number[],
  keys: ReadonlySet<number>,
]

/** Numbers for words, and how common each is. */
export class Vocabulary {
  readonly weights: number[] = []
  readonly #numbers = new Map<string, number>()

  numbersOf(atoms: readonly Atom[]): number[] {
    return [...wordsOf(atoms)].map(([word, weight]) => {
      let number = this.#numbers.get(word)
      if (number === undefined) {
        number = this.weights.push(weight) - 1
        this.#numbers.set(word, number)
      }
      return number
    })
  }
}

export function wantsOf({ program, beginnings, keys }: Candidate, vocabulary: Vocabulary): Wants {
  const { firsts, seconds, short } = beginnings
  return [
    vocabulary.numbersOf(atomsAt(program, firsts)),
    vocabulary.numbersOf(short ? [{ kind: 'any' }] : atomsAt(program, seconds)),
    new Set(vocabulary.numbersOf([...keys].flatMap((part) => (part.kind === 'atom' ? [part.atom] : [])))),
  ]
}

/** How often a phrase would be tried that had a bucket to itself, of all tokens. */
export function triedAlone(phrase: Candidate): number {
  const vocabulary = new Vocabulary()
  const wants = wantsOf(phrase, vocabulary)
  return new Bucket(sortOf(phrase), vocabulary.weights).costOf(wants)
}

/** A bucket while phrases are put in and taken out. */
export class Bucket {
  /** How many instructions it holds. */
  size = 0
  cost = 0
  readonly sort: Sort
  readonly #weights: readonly number[]
  #sums: Sums = [0, 0, 0, 0, 0]
  /** Word → how many of the phrases ask for it as first, second, key. */
  readonly #firsts: Uint16Array
  readonly #seconds: Uint16Array
  readonly #keys: Uint16Array

  constructor(sort: Sort, weights: readonly number[]) {
    this.sort = sort
    this.#weights = weights
    this.#firsts = new Uint16Array(weights.length)
    this.#seconds = new Uint16Array(weights.length)
    this.#keys = new Uint16Array(weights.length)
  }

  /** What it would cost more with a phrase in it. */
  costOf(wants: Wants): number {
    return costIn(this.sort, this.#sumsWith(wants)) - this.cost
  }

  add(wants: Wants, size: number): void {
    this.#sums = this.#sumsWith(wants)
    this.#count(wants, 1)
    this.size += size
    this.cost = costIn(this.sort, this.#sums)
  }

  remove(wants: Wants, size: number): void {
    this.#count(wants, -1)
    // What the phrase would add by now is what it takes away.
    const more = this.#sumsWith(wants)
    this.#sums = this.#sums.map((sum, i) => sum - ((more[i] as number) - sum)) as Sums
    this.size -= size
    this.cost = costIn(this.sort, this.#sums)
  }

  #count([firsts, seconds, keys]: Wants, by: 1 | -1): void {
    for (const word of firsts) this.#firsts[word] = (this.#firsts[word] as number) + by
    for (const word of seconds) this.#seconds[word] = (this.#seconds[word] as number) + by
    for (const word of keys) this.#keys[word] = (this.#keys[word] as number) + by
  }

  #sumsWith([firsts, seconds, keys]: Wants): Sums {
    let [first, second, key, firstKey, secondKey] = this.#sums
    for (const word of firsts) {
      if (this.#firsts[word] !== 0) continue
      const weight = this.#weights[word] as number
      first += weight
      if (this.#keys[word] !== 0 || keys.has(word)) firstKey += weight
    }
    for (const word of seconds) {
      if (this.#seconds[word] !== 0) continue
      const weight = this.#weights[word] as number
      second += weight
      if (this.#keys[word] !== 0 || keys.has(word)) secondKey += weight
    }
    for (const word of keys) {
      if (this.#keys[word] !== 0) continue
      const weight = this.#weights[word] as number
      key += weight
      if (this.#firsts[word] !== 0) firstKey += weight
      if (this.#seconds[word] !== 0) secondKey += weight
    }
    return [first, second, key, firstKey, secondKey]
  }
}
