import type { RuleId, Stance, Voice } from '../rules/rule.ts'
import { type Automaton, toTheEnd } from './automaton.ts'
import { readSentence, Sentence } from './tokens.ts'
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

/**
 * Walks the machines from every token of the sentence. Entry lists and signatures are both in order of machines, so the
 * second step, at which nearly all walks end, is taken for all of them in one pass over the two.
 */
function walk(sentence: Sentence, automaton: Automaton, on: Uint8Array | undefined): readonly Candidate[] {
  const { kindEntries, kindFirstEntries, entryStarts, entries } = automaton
  const { kindFeatures, kindSignatures, signatureStarts, signatures, featureGroups, featureCount } = automaton
  const { acceptOf, rowOf, rows } = automaton
  const { count, kinds } = sentence
  let found: Candidate[] | undefined
  for (let from = 0; from < count; from++) {
    const list = (from === 0 ? kindFirstEntries : kindEntries)[kinds[from] as number] as number
    if (list === 0) continue
    const next = from + 1 < count ? (kinds[from + 1] as number) : 0
    const features = kindFeatures[next] as number
    const signature = kindSignatures[next] as number
    const end = entryStarts[list + 1] as number
    const last = signatureStarts[signature + 1] as number
    let named = signatureStarts[signature] as number
    for (let i = entryStarts[list] as number; i < end; i += 2) {
      const machine = entries[i] as number
      let state = entries[i + 1] as number
      const accept = acceptOf[state] as number
      if (accept !== 0) found = addAccepts(accept, from, from + 1, automaton, on, found)
      if (next === 0) continue
      const group = featureGroups[machine * featureCount + features] as number
      while (named < last && (signatures[named] as number) < machine) named += 2
      state =
        named < last && signatures[named] === machine
          ? step(automaton, machine, state, signatures[named + 1] as number, group)
          : (rows[(rowOf[state] as number) + group] as number)
      if (state !== 0) found = walkOn(from, machine, state, sentence, automaton, on, found)
    }
  }
  return found ?? none
}

/** Walks on from the state that the first two tokens led to, and adds what is accepted on the way. */
function walkOn(
  from: number,
  machine: number,
  start: number,
  { count, kinds }: Sentence,
  automaton: Automaton,
  on: Uint8Array | undefined,
  found: Candidate[] | undefined,
): Candidate[] | undefined {
  const { acceptOf, kindFeatures, featureGroups, featureCount, rows, rowOf } = automaton
  let state = start
  for (let to = from + 2; state !== 0; to++) {
    const accept = acceptOf[state] as number
    if (accept !== 0) found = addAccepts(accept, from, to, automaton, on, found)
    if (to === count) break
    const kind = kinds[to] as number
    const group = featureGroups[machine * featureCount + (kindFeatures[kind] as number)] as number
    const name = nameIn(automaton, machine, kind)
    state =
      name === 0
        ? (rows[(rowOf[state] as number) + group] as number)
        : step(automaton, machine, state, name, group)
  }
  return found
}

/** The name that a machine has for this kind of token; 0 where it has none. */
function nameIn(
  { signatures, signatureStarts, kindSignatures }: Automaton,
  machine: number,
  kind: number,
): number {
  const signature = kindSignatures[kind] as number
  const end = signatureStarts[signature + 1] as number
  let i = signatureStarts[signature] as number
  while (i < end && (signatures[i] as number) < machine) i += 2
  return i < end && signatures[i] === machine ? (signatures[i + 1] as number) : 0
}

/** Where a token of this name and group leads from a state of this machine. */
function step(automaton: Automaton, machine: number, state: number, name: number, group: number): number {
  const { edgeFrom, edgeStarts } = automaton
  const first = edgeStarts[state] as number
  let high = edgeStarts[state + 1] as number
  if (first < high) {
    let cls = automaton.nameStarts[(automaton.firstName[machine] as number) + name] as number
    while (automaton.classGroups[cls] !== group) cls++
    cls -= automaton.firstClass[machine] as number
    // The last edge that begins at or before the class.
    let low = first
    while (low < high) {
      const middle = (low + high) >> 1
      if ((edgeFrom[middle] as number) <= cls) low = middle + 1
      else high = middle
    }
    if (low > first && cls <= (automaton.edgeLast[low - 1] as number))
      return automaton.edgeTo[low - 1] as number
  }
  return automaton.rows[(automaton.rowOf[state] as number) + group] as number
}

function addAccepts(
  accept: number,
  from: number,
  to: number,
  { accepts, acceptStarts }: Automaton,
  on: Uint8Array | undefined,
  found: Candidate[] | undefined,
): Candidate[] | undefined {
  const end = acceptStarts[accept + 1] as number
  for (let i = acceptStarts[accept] as number; i < end; i += 3) {
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
