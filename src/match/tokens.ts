/**
 * Text → tokens, a sentence at a time: one loop over the characters that hashes each word as it goes and makes no
 * substrings. A token is a word, a pause or the question mark that ends a sentence; quotation marks are passed over.
 */

import type { Automaton } from './automaton.ts'
import {
  apostrophe,
  ascii,
  beyond,
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
  quote,
  small,
  space,
  wideKind,
} from './characters.ts'
import { capitalHash, hashPrime, mixHash } from './hash.ts'
import { entryShift, isAbbreviation, type Kinds, kindBits, pauseKind, questionKind } from './kinds.ts'
import { isSingleMark, signs } from './voice/signs.ts'

/** The most tokens in a sentence. A longer one (a page without full stops) is cut there, so that work stays linear. */
export const mostTokens = 4096

/** The tokens of one sentence. Filled anew by every `readSentence`; only the first `count` entries are valid. */
export class Sentence {
  count = 0
  /** With room for one behind the last, which stands for the end. */
  readonly kinds = new Uint16Array(mostTokens + 1)
  readonly starts = new Int32Array(mostTokens)
  readonly ends = new Int32Array(mostTokens)
  /** The entry in the lexicon of voices of a word that is letters of ASCII and nothing else; 0 of all others. */
  readonly entries = new Int16Array(mostTokens)
}

/**
 * Reads the tokens of the sentence that begins at `from` into `sentence`, and notes on the way which signs stand in it.
 * @returns where the next sentence begins; `text.length` when this was the last one.
 */
export function readSentence(text: string, from: number, automaton: Automaton, sentence: Sentence): number {
  const known = automaton.kinds
  const hashStart = known.start
  const { kinds, starts, ends, entries } = sentence
  let { words } = known
  let mask = words.length - 2
  const length = text.length
  let count = 0
  let at = from
  // Where the last word stands, if it may be an abbreviation whose stop is still to come; and whether it has had it.
  let lastWord = -1
  let abbreviated = false

  while (at < length) {
    const code = text.charCodeAt(at)
    // Small and capital letters of ASCII differ in one bit: this makes either small, and nothing else a letter.
    let letter = code | 32
    const isLetter = letter >= 0x61 && letter <= 0x7a
    let kind = small
    if (!isLetter) {
      kind = code < 128 ? (ascii[code] as number) : wideKind(code)
      if (kind === space || kind === nothing) {
        at++
        continue
      }
    }
    if (isLetter || isWordKind(kind)) {
      // A word. Nearly all are letters of ASCII and nothing else, and have a loop of their own, which looks nothing up.
      if (count === mostTokens) break
      const start = at
      let hash = hashStart
      let unit = code
      while (letter >= 0x61 && letter <= 0x7a) {
        hash = Math.imul(hash ^ letter, hashPrime)
        // As if a space stood behind the text.
        unit = ++at < length ? text.charCodeAt(at) : 0x20
        letter = unit | 32
      }
      const number = kind === digit
      const big = isLetter ? code < 0x61 : kind === foreign && isCapital(text, start)
      abbreviated = false
      let isPlain = isLetter
      let now = unit === 0x20 ? space : unit < 128 ? (ascii[unit] as number) : wideKind(unit)
      if (now !== space && now !== other) {
        // Whatever else words hold. `piece` counts the letters behind the last joint, `initials` says that it looks like
        // "U.S".
        let piece = at - start
        let initials = false
        while (now !== space) {
          if (now <= digit) {
            // Letters and digits of ASCII.
            hash = Math.imul(hash ^ (now === capital ? unit | 32 : unit), hashPrime)
            piece++
          } else if (now === ligature) {
            for (const part of ligatures[unit - 0xfb00] ?? '') {
              hash = Math.imul(hash ^ part.charCodeAt(0), hashPrime)
            }
            piece++
          } else if (now === foreign) {
            hash = Math.imul(hash, hashPrime)
            piece++
          } else if (now !== nothing) {
            // Something between two parts of a word, or behind its last.
            const follows = nextKind(text, at + 1)
            if (!isWordKind(follows)) {
              if (now === end && unit === 0x2e && initials) abbreviated = true
              break
            }
            let joint = 0
            if (now === apostrophe) joint = 0x27
            else if (now === hyphen) joint = 0x2d
            else if (number && follows === digit && (unit === 0x2e || unit === 0x2c || now === dash))
              joint = 0x2e
            else if (unit === 0x2e && (piece === 1 || follows !== capital)) {
              joint = 0x2e
              initials = piece === 1
            }
            if (joint === 0) break
            if (now === end) signs.addEnd(at)
            else if (isSingleMark(unit)) signs.addMark(at)
            hash = Math.imul(hash ^ joint, hashPrime)
            piece = 0
          }
          at++
          if (at >= length) break
          unit = text.charCodeAt(at)
          now = unit < 128 ? (ascii[unit] as number) : wideKind(unit)
        }
        isPlain = piece === at - start && !number
      }
      // Look the word up.
      let remembered = 0
      const key = big ? hash ^ capitalHash : hash
      let slot = (mixHash(key) << 1) & mask
      for (let entry = words[slot] as number; entry !== 0; entry = words[slot] as number) {
        if (entry === key) {
          remembered = words[slot + 1] as number
          break
        }
        slot = (slot + 2) & mask
      }
      if (remembered === 0) {
        remembered = known.meet(hash, big, letters, spell(text, start, at))
        words = known.words
        mask = words.length - 2
      }
      lastWord = count
      let first = start
      if (abbreviated) signs.addEnd(at++)
      if (number) {
        // The sign belongs to the figure: $5, 50%.
        if (start > 0 && kindAt(text, start - 1) === currency) first--
        if (at < length && kindAt(text, at) === percent) at++
      }
      kinds[count] = remembered & kindBits
      starts[count] = first
      ends[count] = at
      entries[count] = isPlain ? remembered >> entryShift : 0
      count++
      if (unit === 0x20) at++
      continue
    }
    if (kind === end) {
      const first = at
      let asks = false
      while (at < length && kindAt(text, at) === end) {
        if (text.charCodeAt(at) === 0x3f) asks = true
        signs.addEnd(at++)
      }
      const single = at - first === 1 && text.charCodeAt(first) === 0x2e
      if (asks && count > 0 && count < mostTokens) {
        kinds[count] = questionKind
        starts[count] = first
        ends[count] = at
        entries[count] = 0
        count++
      }
      const isOver = endsHere(
        text,
        at,
        single && (abbreviated || isAbbreviated(text, sentence, lastWord, known)),
      )
      abbreviated = false
      lastWord = -1
      if (isOver && count > 0) {
        sentence.count = count
        return at
      }
      if (single) continue
    } else if (kind === quote || kind === apostrophe) {
      // A quotation that begins behind a pause with a capital begins a sentence of its own.
      if (
        count > 0 &&
        kinds[count - 1] === pauseKind &&
        nextKind(text, at + 1) === capital &&
        kindAt(text, at - 1) === space
      ) {
        sentence.count = count
        return at
      }
      if (kind === quote || isSingleMark(code)) signs.addMark(at)
      at++
      continue
    } else {
      at++
      if (kind === currency || kind === percent) continue
    }
    // A pause. Several in a row are one; at the start there is nothing to pause in.
    abbreviated = false
    lastWord = -1
    if (count > 0 && kinds[count - 1] !== pauseKind) {
      if (count === mostTokens) break
      kinds[count] = pauseKind
      starts[count] = at - 1
      ends[count] = at
      entries[count] = 0
      count++
    }
  }
  sentence.count = count
  return Math.min(at, length)
}

/** Whether a full stop belongs to the word before it: a known abbreviation, or a letter that stands for a name. */
function isAbbreviated(text: string, { kinds, starts, ends }: Sentence, word: number, known: Kinds): boolean {
  if (word < 0) return false
  const stops = known.stops[kinds[word] as number] as number
  if (stops !== 0) return (stops & isAbbreviation) !== 0
  const start = starts[word] as number
  return (ends[word] as number) - start === 1 && isCapital(text, start) && text[start] !== 'I'
}

/** The letters of the word that is being met, with 0 for whatever no phrase can have. One buffer for all scans. */
const letters = new Uint8Array(48)

/** Writes the letters of a word down, small. @returns how many there are; not all are written where they are many. */
function spell(text: string, start: number, end: number): number {
  let size = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const kind = unit < 128 ? (ascii[unit] as number) : wideKind(unit)
    if (kind === ligature) {
      for (const part of ligatures[unit - 0xfb00] ?? '') letters[size++] = part.charCodeAt(0)
    } else if (kind <= digit) letters[size++] = kind === capital ? unit | 32 : unit
    else if (kind === apostrophe) letters[size++] = 0x27
    else if (kind === hyphen) letters[size++] = 0x2d
    else if (kind !== nothing) letters[size++] = kind === foreign ? 0 : 0x2e
  }
  return size
}

/** Whether a sentence ends with the full stop (or "!", "?", "…") before `at`. */
function endsHere(text: string, at: number, abbreviated: boolean): boolean {
  let kind = kindAt(text, at)
  while (
    kind === quote ||
    kind === apostrophe ||
    kind === nothing ||
    (kind === other && isCloser(text, at))
  ) {
    kind = kindAt(text, ++at)
  }
  if (kind === beyond) return true
  if (kind !== space) return kind === capital
  while (kind === space || kind === nothing) kind = kindAt(text, ++at)
  if (kind === small) return false
  return kind === beyond || !abbreviated
}

function isCloser(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x29 || code === 0x5d
}

function isCapital(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char !== char.toLowerCase()
}
