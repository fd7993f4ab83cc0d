/**
 * Numbers as printable text, the form in which tables travel: a digit is one of 92 characters of ASCII, from "#" on. As
 * text they stand in a program as they are; bytes in base64 would hide from gzip what is alike in them, since three of
 * them become four characters.
 *
 * A number is one digit where it is small; larger ones say by their first digit that more follow, highest first.
 */

/** The character of the digit 0. */
export const zero = 35
/** How many digits there are. */
export const base = 92

/** The first digit of a number of two digits, of three, of four. */
export const ofTwo = 30
const ofThree = 90
const ofFour = 91
/** The smallest number that takes three digits, four, and the first that cannot be written. */
const withThree = ofTwo + (ofThree - ofTwo) * base
const withFour = withThree + (ofFour - ofThree) * base ** 2
const beyond = withFour + base ** 3

/** A number as text. @throws {RangeError} for one that is too large. */
export function written(number: number): string {
  if (number < ofTwo) return digits(number, 1)
  if (number < withThree) return digits(number - ofTwo + ofTwo * base, 2)
  if (number < withFour) return digits(number - withThree + ofThree * base ** 2, 3)
  if (number < beyond) return digits(number - withFour + ofFour * base ** 3, 4)
  throw new RangeError('a number is too large for the tables')
}

/** A number as this many digits. @throws {RangeError} for one that is too large for them. */
export function digits(number: number, count: number): string {
  if (number >= base ** count) throw new RangeError('a number is too large for the tables')
  let text = ''
  for (let left = number; text.length < count; left = Math.floor(left / base)) {
    text = String.fromCharCode(zero + (left % base)) + text
  }
  return text
}

/** The number whose first digit, from `ofTwo` on, was read; the others begin at `at`. */
export function longer(first: number, bytes: Uint8Array, at: number): number {
  const second = (bytes[at] as number) - zero
  if (first < ofThree) return ofTwo + (first - ofTwo) * base + second
  const third = (bytes[at + 1] as number) - zero
  if (first < ofFour) return withThree + ((first - ofThree) * base + second) * base + third
  return withFour + (second * base + third) * base + (bytes[at + 2] as number) - zero
}

/** How many digits follow the first in a number from `ofTwo` on. */
export function following(number: number): number {
  return number < withThree ? 1 : number < withFour ? 2 : 3
}

/** All numbers of a text, summed up: the first 0, then what each adds to those before it. @param count how many there are. */
export function sums(bytes: Uint8Array, count: number): Uint32Array {
  const result = new Uint32Array(count + 1)
  const firstOfTwo = zero + ofTwo
  let sum = 0
  for (let i = 1, at = 0; i <= count; i++) {
    const digit = bytes[at++] as number
    if (digit < firstOfTwo) sum += digit - zero
    else {
      const number = longer(digit - zero, bytes, at)
      at += following(number)
      sum += number
    }
    result[i] = sum
  }
  return result
}
