/** What is measured, in Node and in a page alike. Everything comes as ratios to a loop that only counts the words. */
import { type Automaton, load } from '../../src/match/automaton.ts'
import { compile } from '../../src/match/compile.ts'
import { scan, spansIn } from '../../src/match/scan.ts'
import { type Ratio, ratios, round, type Work } from './measure.ts'
import { Random } from './random.ts'
import { generatedPhrases, ordinaryText, worstTexts } from './text.ts'

/** Counts words and does nothing else: the least that anything must do that reads a text. */
export function countWords(paragraphs: readonly string[]): number {
  let words = 0
  for (const text of paragraphs) {
    let inside = false
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const letter =
        ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57) || code > 127 || code === 39
      if (letter && !inside) words++
      inside = letter
    }
  }
  return words
}

type Ratios = Readonly<Record<string, Ratio>>

/** Counts with the whole catalogue, with voices and without; and with phrases that were generated. */
export async function hot(automaton: Automaton, rounds: number): Promise<Ratios> {
  const text = ordinaryText(200_000)
  const baseline = () => countWords(text)
  const contenders: Record<string, { work: Work; baseline: Work }> = {
    'all rules': { work: () => scanAll(text, automaton), baseline },
    'all rules, with voices': { work: () => scanWithVoices(text, automaton), baseline },
  }
  for (const count of [100, 1000, 5000, 10_000]) {
    const phrases = generatedPhrases(count)
    const own = load(compile(phrases.map((phrase, i) => ({ id: `made/${i}`, phrases: [phrase] }))))
    contenders[`${count} made phrases`] = { work: () => scanAll(text, own), baseline }
  }
  return ratios(contenders, rounds, new Random(1))
}

/** How many times as long a character takes in longer texts as in one of 100 KB. */
export async function growth(automaton: Automaton, rounds: number): Promise<Ratios> {
  const short = ordinaryText(100_000)
  const whole = ordinaryText(10_000_000)
  const contenders: Record<string, { work: Work; baseline: Work }> = {}
  const lengths: Record<string, number> = {}
  for (const [name, length] of [
    ['10 KB', 10_000],
    ['1 MB', 1_000_000],
    ['10 MB', 10_000_000],
  ] as const) {
    const text = length < 10_000_000 ? ordinaryText(length) : whole
    lengths[name] = sizeOf(text) / sizeOf(short)
    contenders[name] = { work: () => scanAll(text, automaton), baseline: () => scanAll(short, automaton) }
  }
  return perCharacter(await ratios(contenders, rounds, new Random(2)), lengths)
}

/** How many times as long a character takes in texts that are hard as in an ordinary one. */
export async function worst(automaton: Automaton, rounds: number): Promise<Ratios> {
  const ordinary = ordinaryText(50_000)
  const baseline = () => scanAll(ordinary, automaton)
  const contenders: Record<string, { work: Work; baseline: Work }> = {}
  const lengths: Record<string, number> = {}
  for (const [name, text] of Object.entries(worstTexts(50_000))) {
    lengths[name] = sizeOf(text) / sizeOf(ordinary)
    contenders[name] = { work: () => scanAll(text, automaton), baseline }
  }
  return perCharacter(await ratios(contenders, rounds, new Random(3)), lengths)
}

/** The peers and ourselves on one text. @param peersOn from `peers.js`. */
export async function peers(
  automaton: Automaton,
  peersOn: (text: string) => Promise<Record<string, Work | string>>,
  rounds: number,
): Promise<{ ratios: Ratios; missing: Record<string, string> }> {
  const paragraphs = ordinaryText(10_000)
  const baseline = () => countWords(paragraphs)
  const contenders: Record<string, { work: Work; baseline: Work }> = {
    HowSure: { work: () => scanWithVoices(paragraphs, automaton), baseline },
  }
  const missing: Record<string, string> = {}
  for (const [name, work] of Object.entries(await peersOn(paragraphs.join('\n\n')))) {
    if (typeof work === 'string') missing[name] = work
    else contenders[name] = { work, baseline }
  }
  return { ratios: await ratios(contenders, rounds, new Random(4)), missing }
}

/** From nothing to the first article of 1,000 words, in ms; to be called once in a page or process that is new. */
export function cold(article: readonly string[], tables: string): Record<string, number> {
  const start = performance.now()
  const automaton = load(tables)
  const ready = performance.now()
  const findings = scanWithVoices(article, automaton)
  const end = performance.now()
  return { tables: ready - start, article: end - ready, findings }
}

/** The same for the baseline. */
export function coldCount(article: readonly string[]): number {
  const start = performance.now()
  countWords(article)
  return performance.now() - start
}

/** About 1,000 words. */
export const article = () => ordinaryText(5_800, 11)

function scanAll(paragraphs: readonly string[], automaton: Automaton): number {
  let found = 0
  for (const text of paragraphs) found += spansIn(text, automaton).length
  return found
}

function scanWithVoices(paragraphs: readonly string[], automaton: Automaton): number {
  let found = 0
  for (const text of paragraphs) found += scan(text, automaton).length
  return found
}

function sizeOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0)
}

function perCharacter(some: Ratios, lengths: Readonly<Record<string, number>>): Ratios {
  const scaled = (name: string, ratio: number) => round(ratio / (lengths[name] ?? 1))
  return Object.fromEntries(
    Object.entries(some).map(([name, { median, lower, upper }]) => [
      name,
      { median: scaled(name, median), lower: scaled(name, lower), upper: scaled(name, upper) },
    ]),
  )
}

Object.assign(globalThis, {
  speed: { hot, growth, worst, peers, cold, coldCount, article, load, ordinaryText, scanAll },
})
