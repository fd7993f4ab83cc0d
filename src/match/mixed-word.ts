/** Words that are more than letters of ASCII: "don't", "twenty-one", "U.S.", "$5,000", "50%", "naïve". */
import {
  apostrophe,
  ascii,
  capital,
  currency,
  dash,
  digit,
  end,
  foreign,
  hyphen,
  isWordKind,
  kindAt,
  ligature,
  ligatures,
  nextKind,
  nothing,
  other,
  percent,
  space,
  wideKind,
} from './characters.ts'
import { hashPrime } from './hash.ts'
import { isSingleMark, signs } from './voice/signs.ts'

/** Whether a word of letters goes on at `at`, where `code` stands, which is none. */
export function goesOn(text: string, at: number, code: number): boolean {
  const kind = code < 128 ? (ascii[code] as number) : wideKind(code)
  if (kind === space || kind === other) return false
  // Something between two parts of a word, or behind its last.
  return isWordKind(kind) || kind === nothing || isWordKind(nextKind(text, at + 1))
}

/** What stands between two parts of a word in the hash of it: an apostrophe, a hyphen, a full stop. */
const apostropheJoint = 0x27
const hyphenJoint = 0x2d
const stopJoint = 0x2e
const noJoint = 0

/** Such a word. Filled anew by every `read`. */
export class MixedWord {
  /** Where it ends, and its hash. */
  end = 0
  hash = 0
  /** Where its token begins and ends: with the sign of a figure, or the full stop of initials. */
  tokenStart = 0
  tokenEnd = 0
  /** Whether it is letters and digits without a joint, and no figure. */
  isPlain = false
  /** Whether it is initials, and its token has their last full stop: "U.S." */
  hasStop = false

  /** Reads the rest of the word that begins at `start`, from `from` on. @param hash of the letters before that. */
  read(text: string, start: number, from: number, hash: number): void {
    const isNumber = kindAt(text, start) === digit
    this.hash = hash
    this.hasStop = false
    // The letters behind the last joint; and whether the word looks like "U.S".
    let piece = from - start
    let isInitials = false
    let at = from
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const kind = code < 128 ? (ascii[code] as number) : wideKind(code)
      if (kind === space) break
      if (isWordKind(kind)) {
        this.#add(code, kind)
        piece++
        continue
      }
      if (kind === nothing) continue
      const follows = nextKind(text, at + 1)
      if (!isWordKind(follows)) {
        this.hasStop = code === 0x2e && isInitials
        break
      }
      const joint = jointOf(code, kind, piece, isNumber, follows)
      if (joint === noJoint) break
      if (joint === stopJoint && !(isNumber && follows === digit)) isInitials = piece === 1
      if (kind === end) signs.addEnd(at)
      else if (isSingleMark(code)) signs.addMark(at)
      this.hash = Math.imul(this.hash ^ joint, hashPrime)
      piece = 0
    }
    this.end = at
    this.isPlain = piece === at - start && !isNumber
    this.tokenStart = start
    this.tokenEnd = at
    if (this.hasStop) signs.addEnd(this.tokenEnd++)
    if (isNumber) this.#takeSign(text)
  }

  /** Takes a letter or digit into the hash. */
  #add(code: number, kind: number): void {
    if (kind === ligature) {
      for (const part of ligatures[code - 0xfb00] ?? '') {
        this.hash = Math.imul(this.hash ^ part.charCodeAt(0), hashPrime)
      }
    } else if (kind === foreign) this.hash = Math.imul(this.hash, hashPrime)
    else this.hash = Math.imul(this.hash ^ (kind === capital ? code | 32 : code), hashPrime)
  }

  /** The sign belongs to the figure: $5, 50%. */
  #takeSign(text: string): void {
    if (this.tokenStart > 0 && kindAt(text, this.tokenStart - 1) === currency) this.tokenStart--
    if (this.tokenEnd < text.length && kindAt(text, this.tokenEnd) === percent) this.tokenEnd++
  }
}

/** Which joint a character is behind `piece` letters, where part of a word follows it; `noJoint` where it parts words. */
function jointOf(code: number, kind: number, piece: number, isNumber: boolean, follows: number): number {
  if (kind === apostrophe) return apostropheJoint
  if (kind === hyphen) return hyphenJoint
  const isStop = code === 0x2e
  if (isNumber && follows === digit && (isStop || code === 0x2c || kind === dash)) return stopJoint
  return isStop && (piece === 1 || follows !== capital) ? stopJoint : noJoint
}

/** The letters of the word that was spelt last, with 0 for whatever no phrase can have. One buffer for all scans. */
export const letters = new Uint8Array(48)

/** Writes the letters of a word into `letters`, small. @returns how many there are; of a long word not all are written. */
export function spell(text: string, start: number, end: number): number {
  let size = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? (ascii[code] as number) : wideKind(code)
    if (kind === ligature) {
      for (const part of ligatures[code - 0xfb00] ?? '') letters[size++] = part.charCodeAt(0)
    } else if (kind <= digit) letters[size++] = kind === capital ? code | 32 : code
    else if (kind === apostrophe) letters[size++] = 0x27
    else if (kind === hyphen) letters[size++] = 0x2d
    else if (kind !== nothing) letters[size++] = kind === foreign ? 0 : 0x2e
  }
  return size
}
