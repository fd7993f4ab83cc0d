/**
 * `node bench/run.mjs weasel`: how the profile `weasel-2010` fares on the Wikipedia sentences of the CoNLL-2010 shared
 * task, where a sentence is "uncertain" or it is not. The profile was chosen on the first half of the documents
 * (`--choose`), so only the second half says how good it is.
 *
 *     --half first|second   the half that is counted: second, when left out
 *     --misses, --wrong     the uncertain sentences without a finding, the others with one (first half only)
 *     --rules               each rule of the profile by itself
 *     --choose              gives points anew from the first half, and cross-validates that over its documents
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { load } from '../src/match/automaton.ts'
import { compile, type PhraseRule } from '../src/match/compile.ts'
import { firing } from '../src/match/firing.ts'
import { rules } from '../src/rules/index.ts'
import { isEnough, profileRules, weasel2010 } from '../src/rules/profiles.ts'
import type { RuleId } from '../src/rules/rule.ts'
import { setIdOf } from '../src/rules/sets.ts'
import { words } from '../src/rules/words.ts'
import { shared } from './articles.ts'
import { choose, crossValidate, type Sample, tally } from './choose.ts'

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'second' },
    misses: { type: 'boolean' },
    wrong: { type: 'boolean' },
    rules: { type: 'boolean' },
    choose: { type: 'boolean' },
  },
})

interface Sentence {
  readonly doc: string
  readonly text: string
  readonly uncertain: boolean
}

/** The sentences of one half of the documents, in the order of the file. */
function readHalf(half: string): Sentence[] {
  const file = path.join(shared, 'corpora', 'conll2010-wiki-train.jsonl')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const sentences = lines.map((line): Sentence => JSON.parse(line))
  const docs = [...new Set(sentences.map(({ doc }) => doc))]
  const first = new Set(docs.slice(0, Math.ceil(docs.length / 2)))
  return sentences.filter(({ doc }) => first.has(doc) === (half === 'first'))
}

/** For every rule, the sentences in which it finds something. */
function firings(
  sentences: readonly Sentence[],
  candidates: readonly PhraseRule[],
): Map<string, Set<number>> {
  const automaton = load(compile(candidates, words))
  const fires = new Map(candidates.map(({ id }) => [id, new Set<number>()]))
  for (const [i, { text }] of sentences.entries()) {
    for (const { rule } of firing(text, automaton)) fires.get(rule)?.add(i)
  }
  return fires
}

const sentences = readHalf(values.choose ? 'first' : values.half)
if (sentences.length === 0) {
  console.log('The sentences of the task are not here: nothing was counted.')
  process.exit()
}
const sample: Sample = {
  positive: new Set(sentences.flatMap(({ uncertain }, i) => (uncertain ? [i] : []))),
  groups: sentences.map(({ doc }) => doc),
}
/** Sets whose question is not the task's: what they find is doubtful for other reasons than vague words or sources. */
const otherQuestions = ['cause', 'insinuation', 'prediction']
const percent = (rate: number) => rate.toFixed(3)

if (values.choose) {
  const asked = rules.filter(({ id }) => !otherQuestions.includes(setIdOf(id)))
  const fires = firings(sentences, [...asked, ...weasel2010.wording])
  for (const shares of [10, 3]) {
    const tallies = crossValidate(sample, fires, weasel2010.enough, shares)
    const mean = (key: 'precision' | 'recall' | 'f1') =>
      percent(tallies.reduce((sum, tally) => sum + tally[key], 0) / tallies.length)
    const f1s = tallies.map(({ f1 }) => f1)
    console.log(
      `// counted on one of ${shares} shares, chosen on the others: P ${mean('precision')} R ${mean('recall')} F1 ${mean('f1')}`,
      `(${percent(Math.min(...f1s))} to ${percent(Math.max(...f1s))})`,
    )
  }
  const idsOf = new Map<number, string[]>()
  for (const [rule, points] of choose(sample, fires, weasel2010.enough))
    idsOf.set(points, [...(idsOf.get(points) ?? []), rule])
  for (const [points, ids] of [...idsOf].sort(([a], [b]) => b - a))
    console.log(`  [${points}, '${ids.join(' ')}'],`)
} else {
  const fires = firings(sentences, profileRules(weasel2010, rules))
  const rulesOf = (i: number) => [...fires].flatMap(([rule, hits]) => (hits.has(i) ? [rule] : []))
  const found = new Set([...sentences.keys()].filter((i) => isEnough(weasel2010, rulesOf(i))))
  const { precision, recall, f1 } = tally(found, sample.positive)
  console.log(`${sentences.length} sentences, ${sample.positive.size} uncertain, ${found.size} said to be`)
  console.log(`precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`)
  if (values.rules) {
    for (const [rule, hits] of [...fires].sort((a, b) => b[1].size - a[1].size)) {
      const { right, size, precision } = tally(hits, sample.positive)
      const points = weasel2010.points[rule as RuleId] ?? 0
      console.log(rule.padEnd(40), String(points), `${right}/${size}`.padStart(9), percent(precision))
    }
  }
  // The second half stays unread.
  for (const [i, { text, uncertain }] of values.half === 'first' ? sentences.entries() : []) {
    if (values.misses && uncertain && !found.has(i)) console.log('miss ', rulesOf(i).join(' '), '·', text)
    if (values.wrong && !uncertain && found.has(i)) console.log('wrong', rulesOf(i).join(' '), '·', text)
  }
}
