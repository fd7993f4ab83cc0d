/**
 * `node bench/run.mjs weasel`: how the profile `weasel-2010` fares on the Wikipedia sentences of the CoNLL-2010 shared
 * task, where a sentence is "uncertain" or it is not. The profile was chosen on the first half of the documents
 * (`--choose`), so only the second half says how good it is.
 *
 *     --half first|second   the half that is counted: second, when left out
 *     --misses, --wrong     the uncertain sentences without a finding, the others with one (first half only)
 *     --rules               each rule of the profile by itself
 *     --choose              picks the rules anew from the first half, with cross-validation over its documents
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { load } from '../src/match/automaton.ts'
import { compile, type PhraseRule } from '../src/match/compile.ts'
import { scan } from '../src/match/scan.ts'
import { rules } from '../src/rules/index.ts'
import { profileRules, weasel2010 } from '../src/rules/profiles.ts'
import { words } from '../src/rules/words.ts'
import { shared } from './articles.ts'
import { type Choice, choose, crossValidate, f1, type Sample, tally, union } from './choose.ts'

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

/** For every rule, the sentences in which it finds something when it is on alone. */
function firings(
  sentences: readonly Sentence[],
  candidates: readonly PhraseRule[],
): Map<string, Set<number>> {
  const automaton = load(compile(candidates, words))
  const fires = new Map<string, Set<number>>()
  for (const [rule, { id }] of candidates.entries()) {
    const on = Uint8Array.from(candidates, (_, i) => (i === rule ? 1 : 0))
    const hits = new Set<number>()
    for (const [i, { text }] of sentences.entries()) if (scan(text, automaton, { on }).length > 0) hits.add(i)
    fires.set(id, hits)
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
const percent = (rate: number) => rate.toFixed(3).padStart(7)

if (values.choose) {
  const candidates = [...rules, ...weasel2010.wording]
  const fires = firings(sentences, candidates)
  const out = crossValidate(sample, fires)
  console.log(
    `chosen on nine tenths, counted on the tenth: F1 ${out.f1.toFixed(3)}, P ${out.precision.toFixed(3)}, R ${out.recall.toFixed(3)}`,
  )
  const picked: Choice[] = choose(sample, fires)
  for (const { rule, right, added, score } of picked) {
    const folds = out.chosen.get(rule) ?? 0
    console.log(`'${rule}',`.padEnd(44), `+${right}/${added}`.padEnd(10), score.toFixed(3), `${folds}/10`)
  }
} else {
  const fires = firings(sentences, profileRules(weasel2010, rules))
  const found = union(fires.values())
  const { precision, recall } = tally(found, sample.positive)
  console.log(
    `${sentences.length} sentences, ${sample.positive.size} uncertain, ${found.size} with a finding`,
  )
  console.log(`P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1(found, sample.positive))}`)
  if (values.rules) {
    for (const [rule, hits] of [...fires].sort((a, b) => b[1].size - a[1].size)) {
      const alone = [...hits].filter((i) => [...fires].every(([other, set]) => other === rule || !set.has(i)))
      const show = (some: Iterable<number>) => {
        const { right, size } = tally(new Set(some), sample.positive)
        return `${right}/${size}`.padStart(9)
      }
      console.log(
        rule.padEnd(44),
        show(hits),
        'alone',
        show(alone),
        percent(tally(hits, sample.positive).precision),
      )
    }
  }
  // The second half stays unread.
  if (values.half === 'first') {
    for (const [i, { text, uncertain }] of sentences.entries()) {
      if (values.misses && uncertain && !found.has(i)) console.log('miss ', text)
      if (values.wrong && !uncertain && found.has(i)) {
        console.log(
          'wrong',
          [...fires].flatMap(([rule, set]) => (set.has(i) ? [rule] : [])).join(' '),
          '·',
          text,
        )
      }
    }
  }
}
