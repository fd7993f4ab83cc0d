/**
 * The automaton as it travels: a string of printable ASCII, so that it can lie in a script, in JSON and in the storage of
 * an extension as it is, and is as cheap to parse as any string. Columns of small numbers that are alike compress well,
 * so everything is kept as columns; what stands in order is kept as steps.
 *
 * A number is one character where it is small, two to four where it is not. A column is the number of its characters,
 * then the characters.
 */

/** The first line of what `compile` makes; another version begins with another. */
export const magic = 'HowSure 4'

/** What a package says first: how much there is of what, and the first atom that comes only once. */
export const countNames = [
  'words',
  'letters',
  'abbreviations',
  'exactCapitals',
  'exactSmalls',
  'lists',
  'listed',
  'instructions',
  'phrases',
  'firstSingle',
] as const
export type Count = (typeof countNames)[number]

/**
 * How the instructions of a program are written: what they do, then how far for a split or a jump. `brackets` says that
 * the phrase has some, `key` that the atom behind it is its key. An atom that comes only once is `single`, for the next
 * of those; another one is its number + `atom`.
 */
export const codes = {
  match: 0,
  open: 1,
  close: 2,
  start: 3,
  inside: 4,
  key: 5,
  split: 6,
  jump: 7,
  brackets: 8,
  single: 9,
  atom: 10,
}

const first = 32
const digits = 95
// The first digit of a number says how long it is: one digit below 70, two below 90, three below 94, else four.
const [twoFrom, threeFrom, fourFrom] = [70, 90, 94]
const twoLeast = twoFrom
const threeLeast = twoLeast + (threeFrom - twoFrom) * digits
const fourLeast = threeLeast + (fourFrom - threeFrom) * digits ** 2
const most = fourLeast + digits ** 3 - 1

/**
 * Writes numbers as characters.
 * @throws {RangeError} for a number that is not whole, negative or larger than about 890,000.
 */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(write).join('')
}

function write(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > most) {
    throw new RangeError(`${number} cannot be packed`)
  }
  const codes =
    number < twoLeast
      ? [number]
      : number < threeLeast
        ? [twoFrom, ...places(number - twoLeast, 2)]
        : number < fourLeast
          ? [threeFrom, ...places(number - threeLeast, 3)]
          : [fourFrom, ...places(number - fourLeast, 4)]
  if (codes.length > 1) {
    const [marker = 0, high = 0, ...low] = codes
    return String.fromCharCode(first + marker + high, ...low.map((digit) => first + digit))
  }
  return String.fromCharCode(first + number)
}

function places(number: number, count: number): number[] {
  return count === 0 ? [] : [...places(Math.floor(number / digits), count - 1), number % digits]
}

/** A column, with its length before it. */
export function column(characters: string): string {
  return write(characters.length) + characters
}

/** Reads columns one after the other. */
export class Columns {
  readonly #codes: Uint8Array
  #at = 0

  constructor(codes: Uint8Array) {
    this.#codes = codes
  }

  /** The characters of the next column. */
  codes(): Uint8Array {
    const length = new Numbers(this.#codes.subarray(this.#at, this.#at + 4))
    const size = length.next()
    const start = this.#at + length.at
    this.#at = start + size
    return this.#codes.subarray(start, this.#at)
  }

  /** The numbers of the next column. */
  numbers(): Numbers {
    return new Numbers(this.codes())
  }
}

/** Reads numbers. It does not see the end: what was packed says how many there are. */
export class Numbers {
  at = 0
  readonly #codes: Uint8Array

  constructor(codes: Uint8Array) {
    this.#codes = codes
  }

  next(): number {
    const codes = this.#codes
    const digit = (codes[this.at++] as number) - first
    if (digit < twoFrom) return digit
    const second = (codes[this.at++] as number) - first
    if (digit < threeFrom) return twoLeast + (digit - twoFrom) * digits + second
    const third = (codes[this.at++] as number) - first
    if (digit < fourFrom) return threeLeast + ((digit - threeFrom) * digits + second) * digits + third
    const fourth = (codes[this.at++] as number) - first
    return fourLeast + (((digit - fourFrom) * digits + second) * digits + third) * digits + fourth
  }
}
