/**
 * `node bench/run.mjs voice`: whose words, counted on the marked articles. Of the agreed marks that a finding overlaps,
 * how many have the mark's voice; of those in quotations, how many are called quoted; by kind of article.
 *
 *     --cases         the wrong ones in their context
 *     --speakers      against `test/match/speakers.json`: how many speakers are right; with --cases, which are not
 *     --time          what the voices cost: scan with them and without, as multiples of a bare word count, in one run
 *
 * Cases of the held half are not shown: it is there to be counted.
 */
import { parseArgs } from 'node:util'
import { rulesOn } from '../src/cli/options.ts'
import { load } from '../src/match/automaton.ts'
import { compile } from '../src/match/compile.ts'
import { scan, spansIn } from '../src/match/scan.ts'
import { rules } from '../src/rules/index.ts'
import { words } from '../src/rules/words.ts'
import { type Article, halfOf, type Mark, readArticles, readSeed, showCase } from './articles.ts'
import { countWords } from './speed/suite.ts'
import { countVoices, judgeSpeakers, kindOf } from './voices.ts'

const { values } = parseArgs({
  options: { cases: { type: 'boolean' }, speakers: { type: 'boolean' }, time: { type: 'boolean' } },
})

const seed = readSeed()
const texts = [...readArticles(), ...(seed ? [{ ...seed, slug: 'seed' }] : [])]
if (texts.length === 0) console.log('The marked articles are not here: nothing to count.')
else if (values.speakers) showSpeakers()
else if (values.time) showTime()
else showVoices()

function showVoices(): void {
  const groups = new Map<string, Article[]>()
  for (const article of texts) {
    const half = article.slug === 'seed' ? 'seed' : halfOf(article.slug)
    for (const name of half === 'seed' ? [half] : [half, `${half}, ${kindOf(article)}`]) {
      groups.set(name, [...(groups.get(name) ?? []), article])
    }
  }
  console.log(`${' '.repeat(20)} found  right  quoted, called quoted   attributed, called so`)
  for (const [name, articles] of [...groups].sort()) {
    const { found, right, quoted, calledQuoted, attributed, calledAttributed } = countVoices(articles)
    console.log(
      `${name.padEnd(20)}${String(found).padStart(6)}  ${rate(right, found)}` +
        `${String(quoted).padStart(8)}  ${rate(calledQuoted, quoted)}` +
        `${String(attributed).padStart(16)}  ${rate(calledAttributed, attributed)}`,
    )
  }
  if (!values.cases) return
  const mayBeRead = texts.filter(({ slug }) => slug === 'seed' || halfOf(slug) === 'written')
  countVoices(mayBeRead, (article, mark, given) => console.log(showWrong(article, mark, given)))
}

function showWrong({ slug, text }: Article, { start, end, voice }: Mark, given: string): string {
  return showCase({ slug, set: `${voice}, called ${given}`, start, end, text }, 150)
}

function rate(part: number, whole: number): string {
  return whole === 0 ? '  –  ' : (part / whole).toFixed(3)
}

function showSpeakers(): void {
  const { places, right, wrong } = judgeSpeakers(texts)
  console.log(`${right} of ${places} speakers right: ${rate(right, places)}`)
  if (!values.cases) return
  for (const { slug, start, end, expected, given, voice, text } of wrong) {
    console.log(
      showCase({ slug, set: `${expected.join('|')} ≠ ${given ?? '–'} (${voice})`, start, end, text }, 220),
    )
  }
}

/** Each way is run in turn, over and over, and its best time is taken: what else the machine does falls on all alike. */
function showTime(): void {
  const automaton = load(compile(rules, words))
  const on = rulesOn('default', automaton.rules)
  const paragraphs = texts.flatMap(({ text }) => text.split(/\n\n+/))
  const ways: [name: string, run: () => number][] = [
    ['word count', () => countWords(paragraphs)],
    ['scan without voices', () => sumOf((text) => spansIn(text, automaton).length)],
    ['scan with voices', () => sumOf((text) => scan(text, automaton).length)],
    ['without, but for quiet rules', () => sumOf((text) => spansIn(text, automaton, on).length)],
    ['with, but for quiet rules', () => sumOf((text) => scan(text, automaton, { on }).length)],
  ]
  function sumOf(count: (text: string) => number): number {
    return paragraphs.reduce((sum, text) => sum + count(text), 0)
  }
  const best = ways.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 30; round++) {
    ways.forEach(([, run], index) => {
      const from = performance.now()
      run()
      best[index] = Math.min(best[index] ?? 0, performance.now() - from)
    })
  }
  const bare = best[0] ?? 1
  ways.forEach(([name], index) => {
    console.log(`${name.padEnd(30)} ${((best[index] ?? 0) / bare).toFixed(2)} × word count`)
  })
  for (const [name, at] of [
    ['all', 1],
    ['default', 3],
  ] as const) {
    console.log(`${name} rules: with voices ${((best[at + 1] ?? 0) / (best[at] ?? 1)).toFixed(2)} × without`)
  }
}
