import type { RuleId, Stance, Voice } from '../rules/rule.ts'
import type { Automaton } from './automaton.ts'
import { Candidates } from './candidates.ts'
import { noKind } from './kinds.ts'
import { firstStartBucket, keyMask, keyReach, maskSize, secondMask } from './masks.ts'
import { dead, type States, toTheEnd } from './states.ts'
import { mostTokens, readSentence, Sentence } from './tokens.ts'
import { KnownWords } from './voice/known-words.ts'
import type { Span } from './voice/quotation.ts'
import { signs } from './voice/signs.ts'
import { type Voicing, voicesOf } from './voice.ts'

/** A piece of wording found in a text. */
export interface Finding {
  /** First UTF-16 unit of the mark in the text as given. */
  readonly start: number
  /** One past its last unit. */
  readonly end: number
  readonly rule: RuleId
  readonly voice: Voice
  /** Who speaks, as the text names or describes them. Only where the voice is not the writer's. */
  readonly speaker?: string
  readonly stance?: Stance
}

/** What a scan looks for, and what it is told of the text. */
export interface ScanOptions {
  /** 1 for each rule that is on, indexed like `automaton.rules`. Left out, every rule is on. */
  readonly on?: Uint8Array
  /** Parts of the text, in order and apart, that are quoted though no mark says so (`<q>`, `<blockquote>`). */
  readonly quotes?: readonly Span[]
}

/**
 * Finds the wording of all rules that are on. The text is one block (a paragraph): a match never crosses the end of a
 * sentence. Findings are in order and do not overlap: of matches that do, the one that begins first is kept, of those
 * the longest, of those the rule that comes first in `automaton.rules`.
 */
export function scan(text: string, automaton: Automaton, options: ScanOptions = {}): Finding[] {
  known.count = 0
  const spans = spansIn(text, automaton, options.on, known)
  return spans.length === 0 ? [] : findingsOf(spans, text, automaton, options)
}

/** A finding before anybody asked whose words it is. */
export interface Found extends Span {
  /** Index in `automaton.rules`. */
  readonly rule: number
}

/** The work of `scan` without the voices. @param known takes the words that these need not read again. */
export function spansIn(text: string, automaton: Automaton, on?: Uint8Array, known?: KnownWords): Found[] {
  const spans: Found[] = []
  signs.clear()
  for (let at = 0; at < text.length; ) {
    at = readSentence(text, at, automaton, sentence)
    walk(sentence, automaton, on)
    if (candidates.count === 0) continue
    const size = candidates.settle(kept)
    if (size === 0) continue
    known?.add(sentence)
    const { starts, ends } = sentence
    for (let i = 0; i < size; i += 3) {
      const start = starts[kept[i + 1] as number] as number
      const end = ends[(kept[i + 2] as number) - 1] as number
      spans.push({ start, end, rule: kept[i] as number })
    }
  }
  signs.text = text
  return spans
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Spans with whose words they are in. */
function findingsOf(
  spans: readonly Found[],
  text: string,
  automaton: Automaton,
  { quotes }: ScanOptions,
): Finding[] {
  const voices = voicesOf(text, spans, quotes, known)
  return spans.map(({ start, end, rule }, index) => {
    const { voice, speaker, stance } = voices[index] as Voicing
    const id = automaton.rules[rule]?.id as RuleId
    // Said key by key, since spreading objects takes several times as long.
    const finding: Writable<Finding> = { start, end, rule: id, voice }
    if (speaker !== undefined) finding.speaker = speaker
    if (stance !== undefined) finding.stance = stance
    return finding
  })
}

/** The buckets of the third word whose phrases may begin within a sentence. */
const insideMask = (1 << (firstStartBucket - 64)) - 1

/** One buffer for all scans: they do not rest. */
const sentence = new Sentence()

/** What the voices need not read again of the block that is being scanned. */
const known = new KnownWords()

/** The matches of the sentence that is being read, and what is left of them. Filled anew for each. */
const candidates = new Candidates()
const kept = new Int32Array(mostTokens * 3)

/**
 * Walks the phrases from every token of the sentence where a bucket of them could begin. This is run for every token, so
 * what is said of `maskWords` words elsewhere is written out here. It goes backwards, so that what is asked of the tokens
 * behind is known when a token comes: whether they can be second (`second0` …), and which keys they are.
 */
function walk(
  { count, kinds }: Sentence,
  { kinds: { masks }, states }: Automaton,
  on: Uint8Array | undefined,
): void {
  candidates.count = 0
  // Nothing stands behind the last token.
  let second0 = masks[noKind * maskSize + secondMask] as number
  let second1 = masks[noKind * maskSize + secondMask + 1] as number
  let second2 = masks[noKind * maskSize + secondMask + 2] as number
  // The keys of the four tokens behind this one, of buckets where they stand near.
  let near1 = 0
  let near2 = 0
  let near3 = 0
  let near4 = 0
  // The others, of this token's block of `keyReach` and of the block behind it.
  let here1 = 0
  let here2 = 0
  let behind1 = 0
  let behind2 = 0
  for (let from = count - 1; from >= 0; from--) {
    const at = (kinds[from] as number) * maskSize
    here1 |= masks[at + keyMask + 1] as number
    here2 |= masks[at + keyMask + 2] as number
    const buckets0 = (masks[at] as number) & second0 & (near1 | near2 | near3 | near4)
    const buckets1 = (masks[at + 1] as number) & second1 & (here1 | behind1)
    const buckets2 = (masks[at + 2] as number) & second2 & (here2 | behind2) & (from === 0 ? -1 : insideMask)
    if ((buckets0 | buckets1 | buckets2) !== 0) {
      if (buckets0 !== 0) walkFrom(from, 0, buckets0, count, kinds, states, on)
      if (buckets1 !== 0) walkFrom(from, 32, buckets1, count, kinds, states, on)
      if (buckets2 !== 0) walkFrom(from, 64, buckets2, count, kinds, states, on)
    }
    second0 = masks[at + secondMask] as number
    second1 = masks[at + secondMask + 1] as number
    second2 = masks[at + secondMask + 2] as number
    near4 = near3
    near3 = near2
    near2 = near1
    near1 = masks[at + keyMask] as number
    if (from % keyReach === 0) {
      behind1 = here1
      behind2 = here2
      here1 = 0
      here2 = 0
    }
  }
}

/** Walks the phrases of some buckets from one token, and notes what they match. */
function walkFrom(
  from: number,
  firstBucket: number,
  buckets: number,
  count: number,
  kinds: Uint16Array,
  states: States,
  on: Uint8Array | undefined,
): void {
  for (let left = buckets; left !== 0; left &= left - 1) {
    const bucket = firstBucket + 31 - Math.clz32(left & -left)
    let state = states.next(states.startOf(bucket, from === 0), kinds[from] as number)
    for (let to = from + 1; state !== dead; to++) {
      const accepts = states.acceptsOf[state] as number
      if (accepts !== 0) addAccepts(accepts, from, to, states.accepts, on)
      if (to === count) break
      state = states.next(state, kinds[to] as number)
    }
  }
}

function addAccepts(
  at: number,
  from: number,
  to: number,
  accepts: Int32Array,
  on: Uint8Array | undefined,
): void {
  const end = at + 1 + (accepts[at] as number) * 3
  for (let i = at + 1; i < end; i += 3) {
    const label = accepts[i] as number
    if (on !== undefined && on[label >> 1] !== 1) continue
    const closes = accepts[i + 2] as number
    candidates.add(label, from + (accepts[i + 1] as number), closes === toTheEnd ? to : from + closes)
  }
}
