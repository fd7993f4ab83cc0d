import type { RuleId, Stance, Voice } from '../rules/rule.ts'
import type { Automaton } from './automaton.ts'
import { noKind } from './kinds.ts'
import { keyMask, keyReach, maskSize, maskWords, secondMask } from './masks.ts'
import { dead, type States, toTheEnd } from './states.ts'
import { mostTokens, readSentence, Sentence } from './tokens.ts'
import { KnownWords } from './voice/known-words.ts'
import type { Span } from './voice/quotation.ts'
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

export interface ScanOptions {
  /** 1 for each rule that is on, indexed like `automaton.rules`. Left out, every rule is on. */
  readonly on?: Uint8Array
  /** Parts of the text, in order and apart, that are quoted though no mark says so (`<q>`, `<blockquote>`). */
  readonly quotes?: readonly Span[]
}

/** A match before precedence is settled; positions are tokens of the sentence. */
interface Candidate {
  readonly rule: number
  readonly spares: boolean
  readonly from: number
  readonly to: number
}

/**
 * Finds the wording of all rules that are on. The text is one block (a paragraph): a match never crosses the end of a
 * sentence. Findings are in order and do not overlap: of matches that do, the one that begins first is kept, of those
 * the longest, of those the rule that comes first in `automaton.rules`.
 */
export function scan(text: string, automaton: Automaton, options: ScanOptions = {}): Finding[] {
  const spans = spansIn(text, automaton, options.on)
  return spans.length === 0 ? [] : findingsOf(spans, text, automaton, options)
}

/** A finding before anybody asked whose words it is. */
export interface Found extends Span {
  /** Index in `automaton.rules`. */
  readonly rule: number
}

/** The work of `scan` without the voices. */
export function spansIn(text: string, automaton: Automaton, on?: Uint8Array): Found[] {
  const spans: Found[] = []
  known.count = 0
  for (let at = 0; at < text.length; ) {
    at = readSentence(text, at, automaton, sentence)
    walk(sentence, automaton, on)
    const settled = settle(found)
    if (settled.length === 0) continue
    known.add(sentence, automaton.kinds.start)
    for (const { rule, from, to } of settled) {
      spans.push({ start: sentence.starts[from] ?? 0, end: sentence.ends[to - 1] ?? 0, rule })
    }
  }
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

/** One buffer for all scans: they do not rest. */
const sentence = new Sentence()

/** What the voices need not read again of the block that is being scanned. */
const known = new KnownWords()

/** How many tokens the filter looks at together; the key of a match stands in the block where it begins or the next. */
const block = keyReach

/** By block, the buckets of which a key stands in it or the one behind it. */
const alive = new Int32Array((mostTokens / block + 2) * maskWords)

/** The matches of the sentence that is being read. Filled anew for each; one list for all scans. */
const found: Candidate[] = []

/**
 * Walks the phrases from every token of the sentence where a bucket of them could begin. This and `noteKeys` are run for
 * every token, so what is said of `maskWords` words elsewhere is written out here.
 */
function walk(sentence: Sentence, { kinds: { masks }, states }: Automaton, on: Uint8Array | undefined): void {
  const { count, kinds } = sentence
  kinds[count] = noKind
  noteKeys(sentence, masks)
  found.length = 0
  for (let start = 0, near = 0; start < count; start += block, near += maskWords) {
    const end = Math.min(count, start + block)
    const alive0 = alive[near] as number
    const alive1 = alive[near + 1] as number
    const alive2 = alive[near + 2] as number
    const alive3 = alive[near + 3] as number
    if ((alive0 | alive1 | alive2 | alive3) === 0) continue
    let first = (kinds[start] as number) * maskSize
    for (let from = start; from < end; from++) {
      const next = (kinds[from + 1] as number) * maskSize
      const second = next + secondMask
      const buckets0 = (masks[first] as number) & alive0 & (masks[second] as number)
      const buckets1 = (masks[first + 1] as number) & alive1 & (masks[second + 1] as number)
      const buckets2 = (masks[first + 2] as number) & alive2 & (masks[second + 2] as number)
      const buckets3 = (masks[first + 3] as number) & alive3 & (masks[second + 3] as number)
      if (buckets0 !== 0) walkFrom(from, 0, buckets0, sentence, states, on)
      if (buckets1 !== 0) walkFrom(from, 32, buckets1, sentence, states, on)
      if (buckets2 !== 0) walkFrom(from, 64, buckets2, sentence, states, on)
      if (buckets3 !== 0) walkFrom(from, 96, buckets3, sentence, states, on)
      first = next
    }
  }
}

/** Walks the phrases of some buckets from one token, and notes what they match. */
function walkFrom(
  from: number,
  firstBucket: number,
  buckets: number,
  { count, kinds }: Sentence,
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

/** Notes which buckets have a key where. */
function noteKeys({ count, kinds }: Sentence, masks: Int32Array): void {
  for (let start = 0, near = 0; start < count; start += block, near += maskWords) {
    const end = Math.min(count, start + block)
    let keys0 = 0
    let keys1 = 0
    let keys2 = 0
    let keys3 = 0
    for (let i = start; i < end; i++) {
      const keys = (kinds[i] as number) * maskSize + keyMask
      keys0 |= masks[keys] as number
      keys1 |= masks[keys + 1] as number
      keys2 |= masks[keys + 2] as number
      keys3 |= masks[keys + 3] as number
    }
    alive[near] = keys0
    alive[near + 1] = keys1
    alive[near + 2] = keys2
    alive[near + 3] = keys3
    if (near === 0) continue
    alive[near - 4] = (alive[near - 4] as number) | keys0
    alive[near - 3] = (alive[near - 3] as number) | keys1
    alive[near - 2] = (alive[near - 2] as number) | keys2
    alive[near - 1] = (alive[near - 1] as number) | keys3
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
    found.push({
      rule: label >> 1,
      spares: (label & 1) === 1,
      from: from + (accepts[i + 1] as number),
      to: closes === toTheEnd ? to : from + closes,
    })
  }
}

const none: readonly Candidate[] = []

/**
 * Settles precedence: drops what an exception of the same rule overlaps, then takes marks from left to right. Marks are
 * short, so every comparison stays within a window and the whole is linear in the number of candidates.
 */
function settle(candidates: Candidate[]): readonly Candidate[] {
  const [only] = candidates
  if (only === undefined) return none
  if (candidates.length === 1) return only.spares ? none : candidates
  candidates.sort(byPrecedence)
  let exceptions = none
  let longest = 0
  for (const { spares, from, to } of candidates) if (spares) longest = Math.max(longest, to - from)
  if (longest > 0) exceptions = candidates.filter((candidate) => candidate.spares)
  const settled: Candidate[] = []
  let free = 0
  let first = 0
  for (const candidate of candidates) {
    if (candidate.spares || candidate.from < free) continue
    while ((exceptions[first]?.from ?? Number.POSITIVE_INFINITY) + longest <= candidate.from) first++
    if (isSpared(candidate, exceptions, first)) continue
    settled.push(candidate)
    free = candidate.to
  }
  return settled
}

function byPrecedence(a: Candidate, b: Candidate): number {
  return a.from - b.from || b.to - a.to || a.rule - b.rule
}

function isSpared({ rule, from, to }: Candidate, exceptions: readonly Candidate[], first: number): boolean {
  for (let i = first; i < exceptions.length; i++) {
    const exception = exceptions[i]
    if (!exception || exception.from >= to) return false
    if (exception.rule === rule && exception.to > from) return true
  }
  return false
}
