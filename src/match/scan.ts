import type { RuleId, Stance, Voice } from '../rules/rule.ts'
import type { Automaton } from './automaton.ts'
import { keyMask, keyReach, maskSize, maskWords, secondMask } from './kinds.ts'
import { dead, toTheEnd } from './states.ts'
import { mostTokens, readSentence, Sentence } from './tokens.ts'
import type { Span } from './voice/quotation.ts'
import { voicesOf } from './voice.ts'

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
  /** False leaves out whose words the findings are in, for counting: every voice is the writer's then. */
  readonly voices?: boolean
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
  const spans: { start: number; end: number; rule: number }[] = []
  for (let at = 0; at < text.length; ) {
    at = readSentence(text, at, automaton, sentence)
    const candidates = walk(sentence, automaton, options.on)
    if (candidates.length === 0) continue
    for (const { rule, from, to } of settle(candidates)) {
      spans.push({ start: sentence.starts[from] ?? 0, end: sentence.ends[to - 1] ?? 0, rule })
    }
  }
  const voices = options.voices === false ? [] : voicesOf(text, spans, options.quotes)
  return spans.map(({ start, end, rule }, index) => ({
    start,
    end,
    rule: automaton.rules[rule]?.id as RuleId,
    ...(voices[index] ?? { voice: 'writer' }),
  }))
}

const none: readonly Candidate[] = []

/** One buffer for all scans: they do not rest. */
const sentence = new Sentence()

/** How many tokens the filter looks at together; the key of a match stands in the block where it begins or the next. */
const block = keyReach

/** By block, the buckets of which a key stands in it or the one behind it. */
const alive = new Int32Array((mostTokens / block + 2) * maskWords)

/** Walks the phrases from every token of the sentence where a bucket of them could begin. */
function walk(sentence: Sentence, { kinds: { masks }, states }: Automaton, on: Uint8Array | undefined) {
  const { count, kinds } = sentence
  let found: Candidate[] | undefined
  kinds[count] = 0
  noteKeys(sentence, masks)
  for (let from = 0; from < count; from++) {
    const kind = kinds[from] as number
    const first = kind * maskSize
    const second = (kinds[from + 1] as number) * maskSize + secondMask
    const near = Math.floor(from / block) * maskWords
    for (let word = 0; word < maskWords; word++) {
      let buckets =
        (masks[first + word] as number) & (alive[near + word] as number) & (masks[second + word] as number)
      while (buckets !== 0) {
        const bit = 31 - Math.clz32(buckets)
        buckets ^= 1 << bit
        let state = states.next(states.startOf(word * 32 + bit, from === 0), kind)
        for (let to = from + 1; state !== dead; to++) {
          const accepts = states.acceptsOf[state] as number
          if (accepts !== 0) found = addAccepts(accepts, from, to, states.accepts, on, found)
          if (to === count) break
          state = states.next(state, kinds[to] as number)
        }
      }
    }
  }
  return found ?? none
}

/** Notes which buckets have a key where. */
function noteKeys({ count, kinds }: Sentence, masks: Int32Array): void {
  let at = 0
  for (let start = 0; start < count; start += block, at += maskWords) {
    const end = Math.min(count, start + block)
    for (let word = 0; word < maskWords; word++) {
      let keys = 0
      for (let i = start; i < end; i++)
        keys |= masks[(kinds[i] as number) * maskSize + keyMask + word] as number
      alive[at + word] = keys
      if (at > 0) alive[at + word - maskWords] = (alive[at + word - maskWords] as number) | keys
    }
  }
}

function addAccepts(
  at: number,
  from: number,
  to: number,
  accepts: Int32Array,
  on: Uint8Array | undefined,
  found: Candidate[] | undefined,
): Candidate[] | undefined {
  const end = at + 1 + (accepts[at] as number) * 3
  for (let i = at + 1; i < end; i += 3) {
    const label = accepts[i] as number
    if (on !== undefined && on[label >> 1] !== 1) continue
    const closes = accepts[i + 2] as number
    found ??= []
    found.push({
      rule: label >> 1,
      spares: (label & 1) === 1,
      from: from + (accepts[i + 1] as number),
      to: closes === toTheEnd ? to : from + closes,
    })
  }
  return found
}

/**
 * Settles precedence: drops what an exception of the same rule overlaps, then takes marks from left to right. Marks are
 * short, so every comparison stays within a window and the whole is linear in the number of candidates.
 */
function settle(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.from - b.from || b.to - a.to || a.rule - b.rule)
  const exceptions = sorted.filter((candidate) => candidate.spares)
  const longest = exceptions.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  const settled: Candidate[] = []
  let free = 0
  let first = 0
  for (const candidate of sorted) {
    if (candidate.spares || candidate.from < free) continue
    while ((exceptions[first]?.from ?? Number.POSITIVE_INFINITY) + longest <= candidate.from) first++
    if (isSpared(candidate, exceptions, first)) continue
    settled.push(candidate)
    free = candidate.to
  }
  return settled
}

function isSpared({ rule, from, to }: Candidate, exceptions: readonly Candidate[], first: number): boolean {
  for (let i = first; i < exceptions.length; i++) {
    const exception = exceptions[i]
    if (!exception || exception.from >= to) return false
    if (exception.rule === rule && exception.to > from) return true
  }
  return false
}
