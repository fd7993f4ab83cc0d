/** The figures of `bench/judgement.json`: how the rules fare on the marked articles, by half, set and rule. */
import { rulesOn } from '../src/cli/options.ts'
import { load } from '../src/match/automaton.ts'
import { compile } from '../src/match/compile.ts'
import { scan } from '../src/match/scan.ts'
import { rules } from '../src/rules/index.ts'
import { words } from '../src/rules/words.ts'
import {
  type Article,
  type Count,
  type Found,
  type Judgement,
  judge,
  newJudgement,
  paragraphsOf,
  rates,
} from './articles.ts'

/** Finds marks in an article; offsets are the article's. */
export type Finder = (article: Article) => Found[]

/** Our own finder, with every rule on or with those that are on by default. */
export function finderOf(which: 'all' | 'default'): Finder {
  const automaton = load(compile(rules, words))
  const on = rulesOn(which, automaton.rules)
  return ({ text }) =>
    paragraphsOf(text).flatMap((paragraph) =>
      scan(paragraph.text, automaton, { on }).map(({ start, end, rule }) => ({
        start: start + paragraph.start,
        end: end + paragraph.start,
        rule,
      })),
    )
}

/** Judges a finder on articles. */
export function judgeAll(articles: readonly Article[], find: Finder): Judgement {
  const judgement = newJudgement()
  for (const article of articles) judge(article, find(article), judgement)
  return judgement
}

/** Rates from 0 to 1, rounded to thousandths, with what they were counted on. */
export interface Figure {
  readonly findings: number
  readonly marks: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly precisionSet: number
  readonly recallSet: number
  readonly f1Set: number
}

export function figureOf(count: Count): Figure {
  const rounded = Object.entries(rates(count)).map(([name, rate]) => [name, Math.round(rate * 1000) / 1000])
  return { findings: count.findings, marks: count.marks, ...Object.fromEntries(rounded) }
}

/** Marks for every 100 words of the texts. */
export function density({ all, words: count }: Judgement): number {
  return Math.round((all.findings / Math.max(1, count)) * 10_000) / 100
}
