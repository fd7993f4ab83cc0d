/**
 * `node bench/run.mjs voice`: whose words, counted on the marked articles. Of the agreed marks that a finding overlaps,
 * how many have the mark's voice; of those in quotations, how many are called quoted; by kind of article.
 *
 *     --cases         the wrong ones in their context
 *     --speakers      against `test/match/speakers.json`: how many speakers are right; with --cases, which are not
 *     --time          what the voices cost: a scan with them as multiples of one without, in turn; medians, quartiles
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
import { ratios, type Work } from './speed/measure.ts'
import { Random } from './speed/random.ts'
import { countWords } from './speed/suite.ts'
import { countVoices, judgeSpeakers, kindOf } from './voices.ts'

const { values } = parseArgs({
  options: { cases: { type: 'boolean' }, speakers: { type: 'boolean' }, time: { type: 'boolean' } },
})

const seed = readSeed()
const texts = [...readArticles(), ...(seed ? [{ ...seed, slug: 'seed' }] : [])]
if (texts.length === 0) console.log('The marked articles are not here: nothing to count.')
else if (values.speakers) showSpeakers()
else if (values.time) await showTime()
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

/** What the voices cost: a scan with them between two without, and either as a multiple of a bare word count. */
async function showTime(): Promise<void> {
  const automaton = load(compile(rules, words))
  const on = rulesOn('default', automaton.rules)
  const paragraphs = texts.flatMap(({ text }) => text.split(/\n\n+/))
  const counting = () => countWords(paragraphs)
  const contenders: Record<string, { work: Work; baseline: Work }> = {}
  for (const [name, options] of [
    ['all', {}],
    ['default', { on }],
  ] as const) {
    const without = () => {
      for (const text of paragraphs) spansIn(text, automaton, 'on' in options ? options.on : undefined)
    }
    const withVoices = () => {
      for (const text of paragraphs) scan(text, automaton, options)
    }
    contenders[`${name} rules, without voices × word count`] = { work: without, baseline: counting }
    contenders[`${name} rules, with voices × word count`] = { work: withVoices, baseline: counting }
    contenders[`${name} rules, with voices × without`] = { work: withVoices, baseline: without }
  }
  for (const [name, { median, lower, upper }] of Object.entries(
    await ratios(contenders, 60, new Random(1)),
  )) {
    console.log(`${name.padEnd(42)} ${median.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)})`)
  }
}
