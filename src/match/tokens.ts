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
  end,
  foreign,
  isCapital,
  isWordKind,
  kindAt,
  nextKind,
  nothing,
  percent,
  quote,
  small,
  space,
  wideKind,
} from './characters.ts'
import { capitalHash, hashPrime, mixHash } from './hash.ts'
import { entryShift, type Kinds, kindBits, pauseKind, questionKind } from './kinds.ts'
import { goesOn, letters, MixedWord, spell } from './mixed-word.ts'
import { endsBefore, isAbbreviated } from './sentence-end.ts'
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
  /** The entry in the lexicon of voices of a word that is letters and nothing else; 0 of all others. */
  readonly entries = new Int16Array(mostTokens)
}

/** In place of the token that a full stop would belong to: there is none, or it has had its full stop. */
const noWord = -1
const hadStop = -2

/**
 * Reads the tokens of the sentence that begins at `from` into `sentence`, and notes on the way which signs stand in it.
 * Half of a scan is spent here, nearly all of that on words of ASCII, which are read, looked up and put down without a
 * call; what is rarer has functions of its own.
 * @returns where the next sentence begins; `text.length` when this was the last one.
 */
export function readSentence(text: string, from: number, automaton: Automaton, sentence: Sentence): number {
  const known = automaton.kinds
  const hashStart = known.start
  const { kinds, starts, ends, entries } = sentence
  let { words } = known
  let mask = words.length - 2
  const { length } = text
  let count = 0
  let at = from
  // The word before, to which a full stop would belong.
  let last = noWord

  while (at < length) {
    const code = text.charCodeAt(at)
    // Small and capital letters of ASCII differ in one bit: this makes either small, and nothing else a letter. Whether
    // it is one is asked with a single comparison: what is less than "a" becomes very large.
    let letter = code | 32
    const isLetter = (letter - 0x61) >>> 0 < 26
    let kind = small
    if (!isLetter) {
      kind = code < 128 ? (ascii[code] as number) : wideKind(code)
      if (kind === space || kind === nothing) {
        at++
        continue
      }
    }
    if (isLetter || isWordKind(kind)) {
      if (count === mostTokens) break
      const start = at
      let hash = hashStart
      let unit = code
      while ((letter - 0x61) >>> 0 < 26) {
        hash = Math.imul(hash ^ letter, hashPrime)
        // As if a space stood behind the text.
        unit = ++at < length ? text.charCodeAt(at) : 0x20
        letter = unit | 32
      }
      // Nearly all words end with a space or a comma.
      const isMixed = !isLetter || (unit !== 0x20 && unit !== 0x2c && goesOn(text, at, unit))
      if (isMixed) {
        mixed.read(text, start, at, hash)
        hash = mixed.hash
        at = mixed.end
      }
      // Look the word up. In a function of its own this makes reading take 1.015 times as long.
      const isBig = isLetter ? code < 0x61 : kind === foreign && isCapital(text, start)
      const key = isBig ? hash ^ capitalHash : hash
      let remembered = 0
      let slot = (mixHash(key) << 1) & mask
      for (let entry = words[slot] as number; entry !== 0; entry = words[slot] as number) {
        if (entry === key) {
          remembered = words[slot + 1] as number
          break
        }
        slot = (slot + 2) & mask
      }
      if (remembered === 0) {
        remembered = known.meet(hash, isBig, letters, spell(text, start, at))
        words = known.words
        mask = words.length - 2
      }
      last = count
      kinds[count] = remembered & kindBits
      starts[count] = start
      ends[count] = at
      entries[count] = remembered >> entryShift
      if (isMixed) {
        starts[count] = mixed.tokenStart
        at = mixed.tokenEnd
        ends[count] = at
        if (!mixed.isPlain) entries[count] = 0
        if (mixed.hasStop) last = hadStop
      } else if (unit === 0x20) at++
      count++
      continue
    }
    sentence.count = count
    if (kind === end) {
      const first = at
      at = readEnds(text, first, sentence)
      count = sentence.count
      const isStop = at - first === 1 && code === 0x2e
      if (endsBefore(text, at, isStop && ownsStop(text, sentence, last, known)) && count > 0) return at
      last = noWord
      if (isStop) continue
    } else if (kind === quote || kind === apostrophe) {
      if (beginsSentence(text, at, sentence)) return at
      if (kind === quote || isSingleMark(code)) signs.addMark(at)
      at++
      continue
    } else {
      at++
      if (kind === currency || kind === percent) continue
    }
    // A pause. Several in a row are one; at the start there is nothing to pause in.
    last = noWord
    if (count > 0 && kinds[count - 1] !== pauseKind) {
      if (count === mostTokens) break
      count = addSign(sentence, pauseKind, at - 1, at)
    }
  }
  sentence.count = count
  return Math.min(at, length)
}

/** The word that is being read, where it is more than letters. One buffer for all scans. */
const mixed = new MixedWord()

/** Adds a token that is no word. @returns how many there are with it. */
function addSign(sentence: Sentence, kind: number, start: number, end: number): number {
  const at = sentence.count++
  sentence.kinds[at] = kind
  sentence.starts[at] = start
  sentence.ends[at] = end
  sentence.entries[at] = 0
  return sentence.count
}

/** Reads the run of full stops, "!", "?" and "…" at `from`; a question mark among them is a token. @returns its end. */
function readEnds(text: string, from: number, sentence: Sentence): number {
  let at = from
  let asks = false
  while (at < text.length && kindAt(text, at) === end) {
    if (text.charCodeAt(at) === 0x3f) asks = true
    signs.addEnd(at++)
  }
  if (asks && sentence.count > 0 && sentence.count < mostTokens) addSign(sentence, questionKind, from, at)
  return at
}

/** Whether the full stop that was read belongs to the word before it, a token or what stands for there being none. */
function ownsStop(text: string, { kinds, starts, ends }: Sentence, word: number, known: Kinds): boolean {
  if (word < 0) return word === hadStop
  const stops = known.stops[kinds[word] as number] as number
  return isAbbreviated(text, starts[word] as number, ends[word] as number, stops)
}

/** Whether the mark at `at` begins a sentence: a quotation that begins behind a pause with a capital. */
function beginsSentence(text: string, at: number, { count, kinds }: Sentence): boolean {
  return (
    count > 0 &&
    kinds[count - 1] === pauseKind &&
    nextKind(text, at + 1) === capital &&
    kindAt(text, at - 1) === space
  )
}
