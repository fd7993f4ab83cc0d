/**
 * `npm run bench:judgement`: how the rules fare on the marked articles, beside the word lists and checkers that can be
 * had ready-made. Prints a table and writes `bench/judgement.json`.
 *
 *     --half written|held   only this half; nothing is written then
 *     --folder DIR          the marked articles of another folder, all of them; likewise
 *     --seed                only the first article; likewise
 *     --set X, --rule X/Y   only rows and cases of these
 *     --default             with the rules that are on by default instead of all
 *     --misses              the agreed marks that nothing found, in their context
 *     --wrong               findings on no mark, and those on a mark of another set
 *     --read FILE           no count: every finding in a plain text, in its context
 *
 * Cases of the held half are not shown: it is there to be counted, and a rule that is mended by reading it would make
 * its count worth nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  type Case,
  type Count,
  type Half,
  halfOf,
  type Judgement,
  readArticles,
  readSeed,
  showCase,
} from './articles.ts'
import { density, figureOf, finderOf, judgeAll } from './figures.ts'

const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    folder: { type: 'string' },
    seed: { type: 'boolean' },
    set: { type: 'string' },
    rule: { type: 'string' },
    default: { type: 'boolean' },
    misses: { type: 'boolean' },
    wrong: { type: 'boolean' },
    read: { type: 'string' },
  },
})

const wanted = (name: string) => name.startsWith(values.rule ?? values.set ?? '')
const find = finderOf(values.default ? 'default' : 'all')

if (values.read) {
  const text = readFileSync(values.read, 'utf8')
  for (const found of find({ slug: '', text, marks: [] })) {
    if (wanted(found.rule)) console.log(showCase({ ...found, slug: '', set: '', text }, 70))
  }
} else if (values.folder) {
  show(judgeAll(readArticles(undefined, values.folder), find))
} else if (values.seed) {
  const seed = readSeed()
  if (seed) show(judgeAll([seed], find))
} else if (values.half) {
  show(judgeAll(readArticles(values.half as Half), find))
} else {
  await measure()
}

/** One row of the table. */
function row(name: string, count: Count): void {
  const { findings, marks, precision, recall, f1, precisionSet, recallSet, f1Set } = figureOf(count)
  const cells = [precision, recall, f1, precisionSet, recallSet, f1Set].map((rate) =>
    rate.toFixed(3).padStart(7),
  )
  console.log(
    `${name.padEnd(40)}${String(findings).padStart(7)}${String(marks).padStart(7)}${cells.join('')}`,
  )
}

/** Cases of the held half are for counting only. */
function mayBeRead({ slug }: Case): boolean {
  return values.folder !== undefined || halfOf(slug) === 'written'
}

function heading(): void {
  console.log(`${' '.repeat(40)}  found  marks      P      R     F1   Pset   Rset  F1set`)
}

function show(judgement: Judgement): void {
  heading()
  row('all', judgement.all)
  for (const [name, count] of [...judgement.bySet].sort()) if (wanted(name)) row(name, count)
  for (const [name, count] of [...judgement.byRule].sort()) if (wanted(name)) row(`  ${name}`, count)
  console.log(`${density(judgement).toFixed(2)} marks per 100 words`)
  if (values.misses) {
    for (const miss of judgement.misses) {
      if (wanted(miss.set) && mayBeRead(miss)) console.log('miss ', showCase(miss))
    }
  }
  if (values.wrong) {
    for (const [label, cases] of [
      ['wrong', judgement.wrong],
      ['set  ', judgement.otherSet],
    ] as const) {
      for (const found of cases) {
        if (wanted(found.rule ?? '') && mayBeRead(found)) console.log(label, showCase(found))
      }
    }
  }
}

async function measure(): Promise<void> {
  const articles = readArticles()
  if (articles.length === 0) return console.log('The marked articles are not here: nothing to count.')
  const halves = { all: articles, written: readArticles('written'), held: readArticles('held') }
  const finders = { all: find, default: finderOf('default') }
  const texts: Record<string, unknown> = {}
  heading()
  for (const [half, some] of Object.entries(halves)) {
    for (const [which, finder] of Object.entries(finders)) {
      const judgement = judgeAll(some, finder)
      row(`${half} articles, ${which} rules`, judgement.all)
      texts[`${half}/${which}`] = { ...figureOf(judgement.all), density: density(judgement) }
    }
  }
  const whole = judgeAll(articles, find)
  const sets = Object.fromEntries([...whole.bySet].sort().map(([id, count]) => [id, figureOf(count)]))
  const rules = Object.fromEntries([...whole.byRule].sort().map(([id, count]) => [id, figureOf(count)]))
  for (const [id, count] of [...whole.bySet].sort()) row(`  ${id}`, count)
  const peers: Record<string, unknown> = {}
  for (const [name, finder] of Object.entries(await peerFinders())) {
    const judgement = judgeAll(articles, finder)
    row(name, judgement.all)
    peers[name] = { ...figureOf(judgement.all), density: density(judgement) }
  }
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    words: whole.words,
    texts,
    sets,
    rules,
    peers,
  }
  writeFileSync(path.resolve('bench', 'judgement.json'), `${JSON.stringify(figures, null, 2)}\n`)
}

async function peerFinders() {
  if (!existsSync(path.resolve('bench', 'node_modules'))) {
    console.log('For the other tools: npm install --prefix bench')
    return {}
  }
  return (await import('./peers.ts')).finders
}
