/**
 * Text → tokens, a sentence at a time: one loop over the characters that hashes each word as it goes and makes no
 * substrings. A token is a word, a pause or the question mark that ends a sentence; quotation marks are passed over.
 */

import type { Automaton } from './automaton.ts'
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
  quote,
  small,
  space,
  wideKind,
} from './characters.ts'
import { capitalHash, hashPrime, isAbbreviation, mixHash, pauseKind, questionKind } from './kinds.ts'

/** The most tokens in a sentence. A longer one (a page without full stops) is cut there, so that work stays linear. */
export const mostTokens = 4096

/** The tokens of one sentence. Filled anew by every `readSentence`; only the first `count` entries are valid. */
export class Sentence {
  count = 0
  readonly kinds = new Uint16Array(mostTokens + 1)
  readonly starts = new Int32Array(mostTokens)
  readonly ends = new Int32Array(mostTokens)
}

// The word being read: its lower-case letters, with 0 for whatever no phrase can have. One buffer for all scans.
const longest = 48
const letters = new Uint8Array(longest)

/**
 * Reads the tokens of the sentence that begins at `from` into `sentence`.
 * @returns where the next sentence begins; `text.length` when this was the last one.
 */
export function readSentence(text: string, from: number, automaton: Automaton, sentence: Sentence): number {
  const { kinds: known } = automaton
  const length = text.length
  let count = 0
  let at = from
  let abbreviated = false

  while (at < length) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? (ascii[code] as number) : wideKind(code)
    if (kind === space || kind === nothing) {
      at++
      continue
    }
    if (isWordKind(kind)) {
      // A word. `size` counts its letters, `hash` runs over them, `initials` says that it looks like "U.S".
      if (count === mostTokens) break
      const start = at
      const number = kind === digit
      const big = kind === capital || (kind === foreign && isCapital(text, at))
      let size = 0
      let hash = known.start
      let piece = 0
      let initials = false
      abbreviated = false
      let now = kind
      let unit = code
      while (true) {
        if (now <= digit) {
          // Letters and digits of ASCII.
          if (now === capital) unit |= 32
          hash = Math.imul(hash ^ unit, hashPrime)
          if (size < longest) letters[size] = unit
          size++
          piece++
        } else if (now === ligature) {
          for (const part of ligatures[unit - 0xfb00] ?? '') {
            const letter = part.charCodeAt(0)
            hash = Math.imul(hash ^ letter, hashPrime)
            if (size < longest) letters[size] = letter
            size++
          }
          piece++
        } else if (now === foreign) {
          hash = Math.imul(hash, hashPrime)
          if (size < longest) letters[size] = 0
          size++
          piece++
        } else if (now !== nothing) {
          // Something between two parts of a word, or behind its last.
          const follows = nextKind(text, at + 1)
          if (!isWordKind(follows)) {
            if (now === end && unit === 0x2e && initials) {
              at++
              abbreviated = true
            }
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
          hash = Math.imul(hash ^ joint, hashPrime)
          if (size < longest) letters[size] = joint
          size++
          piece = 0
        }
        at++
        if (at >= length) break
        unit = text.charCodeAt(at)
        now = unit < 128 ? (ascii[unit] as number) : wideKind(unit)
        if (now === space) break
      }
      // Look the word up.
      let wordKind = 0
      const key = big ? hash ^ capitalHash : hash
      const { keys } = known
      const mask = keys.length - 1
      let slot = mixHash(key) & mask
      for (let entry = keys[slot] as number; entry !== 0; entry = keys[slot] as number) {
        if (entry === key) {
          wordKind = known.kinds[slot] as number
          break
        }
        slot = (slot + 1) & mask
      }
      if (wordKind === 0 || size > longest) wordKind = known.meet(hash, big, letters, size)
      if (!abbreviated) {
        const stops = known.stops[wordKind] as number
        abbreviated = stops !== 0 ? (stops & isAbbreviation) !== 0 : size === 1 && big && letters[0] !== 0x69
      }
      let first = start
      if (number) {
        // The sign belongs to the figure: $5, 50%.
        if (start > 0 && kindAt(text, start - 1) === currency) first--
        if (at < length && kindAt(text, at) === percent) at++
      }
      sentence.kinds[count] = wordKind
      sentence.starts[count] = first
      sentence.ends[count] = at
      count++
      continue
    }
    if (kind === end) {
      const first = at
      let asks = false
      while (at < length && kindAt(text, at) === end) {
        if (text.charCodeAt(at) === 0x3f) asks = true
        at++
      }
      const single = at - first === 1 && text.charCodeAt(first) === 0x2e
      if (asks && count > 0 && count < mostTokens) {
        sentence.kinds[count] = questionKind
        sentence.starts[count] = first
        sentence.ends[count] = at
        count++
      }
      const ends = endsHere(text, at, single && abbreviated)
      abbreviated = false
      if (ends && count > 0) {
        sentence.count = count
        return at
      }
      if (single) continue
    } else if (kind === quote || kind === apostrophe) {
      // A quotation that begins behind a pause with a capital begins a sentence of its own.
      if (
        count > 0 &&
        sentence.kinds[count - 1] === pauseKind &&
        nextKind(text, at + 1) === capital &&
        kindAt(text, at - 1) === space
      ) {
        sentence.count = count
        return at
      }
      at++
      continue
    } else {
      at++
      if (kind === currency || kind === percent) continue
    }
    // A pause. Several in a row are one; at the start there is nothing to pause in.
    abbreviated = false
    if (count > 0 && sentence.kinds[count - 1] !== pauseKind) {
      if (count === mostTokens) break
      sentence.kinds[count] = pauseKind
      sentence.starts[count] = at - 1
      sentence.ends[count] = at
      count++
    }
  }
  sentence.count = count
  return at
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
  if (kind === -1) return true
  if (kind !== space) return kind === capital
  while (kind === space || kind === nothing) kind = kindAt(text, ++at)
  if (kind === small) return false
  return kind === -1 || !abbreviated
}

function isCloser(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x29 || code === 0x5d
}

function isCapital(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char !== char.toLowerCase()
}
