/**
 * Where in a sentence phrases could begin, and what they match when they are walked from there. Nearly all work of a scan
 * but reading the words is done here, so what would be a call elsewhere is written out, and numbers are kept in buffers.
 */
import type { Automaton } from './automaton.ts'
import { Candidates } from './candidates.ts'
import { noKind } from './kinds.ts'
import {
  exceptionWord,
  keyBlock,
  keyMask,
  keyReach,
  markWord,
  maskSize,
  secondMask,
  startWord,
} from './masks.ts'
import { spread } from './places.ts'
import { dead, kindShift, type States, startOf, toTheEnd } from './states.ts'
import { mostTokens, type Sentence } from './tokens.ts'

/** The matches of the sentence that is being read. Filled anew for each. */
const candidates = new Candidates()

/** Where walks are to be begun: a token and a word of buckets in one number, and the buckets of it. Filled anew, too. */
const begun = new Int32Array(mostTokens * 4 + 4)
const wordBits = 3

/** The buckets that hold exceptions of the rules whose marks were found in the sentence, of either word. */
let nearExceptions = 0
let farExceptions = 0

/**
 * Finds the matches of a sentence, by rules that are on.
 * @returns them in a buffer that is filled anew for every sentence. Exceptions are among them only if something is excepted
 * from.
 */
export function matchesIn(sentence: Sentence, automaton: Automaton, on: Uint8Array | undefined): Candidates {
  candidates.clear()
  const { states, exceptions } = automaton
  const { masks } = automaton.kinds
  const { count, kinds } = sentence
  // Nothing stands behind the last token.
  kinds[count] = noKind
  const marks = beginAtStart(count, kinds, masks, begin(markWord, -1, -1, count, kinds, masks))
  if (marks === 0) return candidates
  const { buckets } = exceptions
  nearExceptions = 0
  farExceptions = 0
  walkBegun(marks, count, kinds, states, buckets, on)
  // Most sentences hold nothing that there could be an exception to.
  if ((nearExceptions | farExceptions) === 0) return candidates
  const excepted = begin(exceptionWord, nearExceptions, farExceptions, count, kinds, masks)
  walkBegun(excepted, count, kinds, states, buckets, undefined)
  return candidates
}

/**
 * Notes from which tokens of the sentence phrases could begin, and of which buckets, in a word and the one behind it. This
 * is run for every token, and goes backwards, so that what is asked of the tokens behind is known when a token comes:
 * whether they can be second, and which keys they are.
 * @param askedNear the buckets of the first word that are asked for at all; `askedFar` of the second.
 * @returns how many numbers were noted in `begun`.
 */
function begin(
  word: number,
  askedNear: number,
  askedFar: number,
  count: number,
  kinds: Uint16Array,
  masks: Int32Array,
): number {
  let size = 0
  let nearSecond = masks[noKind * maskSize + word + secondMask] as number
  let farSecond = masks[noKind * maskSize + word + secondMask + 1] as number
  // The keys of the four tokens behind this one, of buckets where they stand near.
  let near1 = 0
  let near2 = 0
  let near3 = 0
  let near4 = 0
  // The others, of this token's block and of the block behind it.
  let here = 0
  let behind = 0
  for (let from = count - 1; from >= 0; from--) {
    const at = (kinds[from] as number) * maskSize + word
    here |= masks[at + keyMask + 1] as number
    const near = (masks[at] as number) & nearSecond & (near1 | near2 | near3 | near4) & askedNear
    const far = (masks[at + 1] as number) & farSecond & (here | behind) & askedFar
    // Written down whatever they are, and kept where they are not 0: a branch here would be foreseen wrongly too often.
    const place = (from << wordBits) | word
    begun[size] = place
    begun[size + 1] = near
    size += ((near | -near) >>> 31) << 1
    begun[size] = place + 1
    begun[size + 1] = far
    size += ((far | -far) >>> 31) << 1
    nearSecond = masks[at + secondMask] as number
    farSecond = masks[at + secondMask + 1] as number
    near4 = near3
    near3 = near2
    near2 = near1
    near1 = masks[at + keyMask] as number
    if ((from & (keyBlock - 1)) === 0) {
      behind = here
      here = 0
    }
  }
  return size
}

/** The same for the phrases that stand at the start of a sentence only. @param size how many numbers are noted already. */
function beginAtStart(count: number, kinds: Uint16Array, masks: Int32Array, size: number): number {
  const first = masks[(kinds[0] as number) * maskSize + startWord] as number
  const buckets = first & (masks[(kinds[1] as number) * maskSize + secondMask + startWord] as number)
  if (buckets === 0) return size
  let keys = 0
  for (let at = Math.min(count, keyReach) - 1; at >= 0; at--) {
    keys |= masks[(kinds[at] as number) * maskSize + keyMask + startWord] as number
  }
  if ((buckets & keys) === 0) return size
  begun[size] = startWord
  begun[size + 1] = buckets & keys
  return size + 2
}

/**
 * Walks the phrases that `begun` holds, and notes what they match. What is asked of `states` at every step is written out
 * here: its table of transitions is searched without a call.
 */
function walkBegun(
  size: number,
  count: number,
  kinds: Uint16Array,
  states: States,
  exceptions: Int32Array,
  on: Uint8Array | undefined,
): void {
  let { table, slotShift, acceptsOf } = states
  let steps = 0
  for (let i = 0; i < size; i += 2) {
    const from = (begun[i] as number) >> wordBits
    const firstBucket = ((begun[i] as number) & ((1 << wordBits) - 1)) << 5
    for (let left = begun[i + 1] as number; left !== 0; left &= left - 1) {
      const bucket = firstBucket + 31 - Math.clz32(left & -left)
      let state = startOf(bucket, from === 0)
      for (let to = from; to < count; ) {
        steps++
        const key = (state << kindShift) | (kinds[to++] as number)
        let slot = (Math.imul(key, spread) >>> slotShift) & -2
        let known = table[slot] as number
        while (known !== key && known !== 0) {
          slot = (slot + 2) & (table.length - 1)
          known = table[slot] as number
        }
        if (known === key) state = table[slot + 1] as number
        else {
          state = states.make(key)
          ;({ table, slotShift, acceptsOf } = states)
        }
        if (state === dead) break
        const accepts = acceptsOf[state] as number
        if (accepts !== 0) addAccepts(accepts, from, to, states.accepts, exceptions, on)
      }
    }
  }
  states.steps += steps
}

/** Notes what a state accepts, and in which buckets the exceptions of it are. */
function addAccepts(
  at: number,
  from: number,
  to: number,
  accepts: Int32Array,
  exceptions: Int32Array,
  on: Uint8Array | undefined,
): void {
  const end = at + 1 + (accepts[at] as number) * 3
  for (let i = at + 1; i < end; i += 3) {
    const label = accepts[i] as number
    if (on !== undefined && on[label >> 1] !== 1) continue
    if ((label & 1) === 0) {
      nearExceptions |= exceptions[label] as number
      farExceptions |= exceptions[label + 1] as number
    }
    const closes = accepts[i + 2] as number
    candidates.add(label, from + (accepts[i + 1] as number), closes === toTheEnd ? to : from + closes)
  }
}
