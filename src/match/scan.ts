import type { RuleId, Stance, Voice } from '../rules/rule.ts'
import type { Automaton } from './automaton.ts'
import { mostTokens, readSentence, Sentence } from './tokens.ts'
import { KnownWords } from './voice/known-words.ts'
import type { Span } from './voice/quotation.ts'
import { signs } from './voice/signs.ts'
import { type Voicing, voicesOf } from './voice.ts'
import { matchesIn } from './walk.ts'

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
 * the longest, of those the rule that comes first in `automaton.rules`. What a rule finds only beside others of its set
 * (`Rule.beside`) is dropped last.
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
    const candidates = matchesIn(sentence, automaton, on)
    if (candidates.markCount === 0) continue
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
  return spans.some(({ rule }) => automaton.rules[rule]?.beside) ? borneOut(spans, automaton) : spans
}

/** Without those that count only beside another of their set, where the text has none. */
function borneOut(spans: readonly Found[], { rules }: Automaton): Found[] {
  const setOf = (id = '') => id.slice(0, id.indexOf('/'))
  const sets = new Set<string>()
  for (const { rule } of spans) if (!rules[rule]?.beside) sets.add(setOf(rules[rule]?.id))
  return spans.filter(({ rule }) => !rules[rule]?.beside || sets.has(setOf(rules[rule]?.id)))
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

/** What is left of the matches of a sentence: rule, first token, one past the last. Filled anew for each. */
const kept = new Int32Array(mostTokens * 3)
