/** The marked articles: reading them, and counting findings against their marks. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readPlain } from '../src/cli/read.ts'
import { type SetId, setIdOf } from '../src/rules/sets.ts'

/** One mark of a reading. Offsets are UTF-16 units of the article's text. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly set: SetId
  readonly voice: 'writer' | 'attributed' | 'quoted'
  /** Both readings made it. */
  readonly agreed: boolean
}

export interface Article {
  readonly slug: string
  readonly text: string
  /** Where it was taken from: a site, an address, a folder of pages. */
  readonly source?: string
  readonly marks: readonly Mark[]
}

/** A finding, as far as counting needs it. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** `written`: the articles that rules may be written from. `held`: those that nobody reads, opened for the count alone. */
export type Half = 'written' | 'held'

/** Where the marked texts lie; they are no part of the repository. */
export const shared = path.resolve('..', 'shared')

/** Which half an article is in. Settled by its name alone, before anything was written. */
export function halfOf(slug: string): Half {
  return (createHash('sha256').update(slug).digest()[0] ?? 0) % 2 === 0 ? 'written' : 'held'
}

/** The marked articles of one half, or all; empty where they are not there. */
export function readArticles(half?: Half, folder = path.join(shared, 'articles')): Article[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && (!half || halfOf(path.basename(file, '.json')) === half))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
}

/** The article that must be handled first, with its marks. */
export function readSeed(): Article | undefined {
  const file = path.join(shared, 'seed', 'marks.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Paragraphs of a plain text, read as the command line reads them: each is a block to the scanner. */
export function paragraphsOf(text: string): { start: number; text: string }[] {
  return readPlain(text).map((paragraph) => ({ start: paragraph.inFile(0), text: paragraph.text }))
}

/** What is counted, for one set, one rule or all. */
export interface Count {
  /** Findings, and how many of them overlap a mark of either reading; with the mark's set. */
  findings: number
  right: number
  rightSet: number
  /** Agreed marks, and how many of them a finding overlaps; of their set. */
  marks: number
  found: number
  foundSet: number
}

function emptyCount(): Count {
  return { findings: 0, right: 0, rightSet: 0, marks: 0, found: 0, foundSet: 0 }
}

/** A finding or a mark that the other side does not have. */
export interface Case {
  readonly slug: string
  readonly set: string
  readonly rule?: string
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Judgement {
  readonly all: Count
  readonly bySet: Map<string, Count>
  readonly byRule: Map<string, Count>
  /** Agreed marks that no finding overlaps; findings that overlap no mark; findings with a mark, but of another set. */
  readonly misses: Case[]
  readonly wrong: Case[]
  readonly otherSet: Case[]
  words: number
}

export function newJudgement(): Judgement {
  return {
    all: emptyCount(),
    bySet: new Map(),
    byRule: new Map(),
    misses: [],
    wrong: [],
    otherSet: [],
    words: 0,
  }
}

/** Counts the findings in one article into `into`. */
export function judge(article: Article, findings: readonly Found[], into: Judgement): void {
  const { slug, text, marks } = article
  into.words += text.split(/\s+/).filter(Boolean).length
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end
  for (const finding of findings) {
    const set = setIdOf(finding.rule)
    const hits = marks.filter((mark) => overlaps(mark, finding))
    const sameSet = hits.some((mark) => mark.set === set)
    for (const count of [into.all, entry(into.bySet, set), entry(into.byRule, finding.rule)]) {
      count.findings++
      if (hits.length > 0) count.right++
      if (sameSet) count.rightSet++
    }
    const found = { slug, set, rule: finding.rule, start: finding.start, end: finding.end, text }
    if (hits.length === 0) into.wrong.push(found)
    else if (!sameSet)
      into.otherSet.push({ ...found, set: `${set}, marked ${hits.map((mark) => mark.set).join(' and ')}` })
  }
  for (const mark of marks) {
    if (!mark.agreed) continue
    const hits = findings.filter((finding) => overlaps(mark, finding))
    for (const count of [into.all, entry(into.bySet, mark.set)]) {
      count.marks++
      if (hits.length > 0) count.found++
      if (hits.some((finding) => setIdOf(finding.rule) === mark.set)) count.foundSet++
    }
    if (hits.length === 0) into.misses.push({ slug, set: mark.set, start: mark.start, end: mark.end, text })
  }
}

function entry(counts: Map<string, Count>, key: string): Count {
  let count = counts.get(key)
  if (!count) {
    count = emptyCount()
    counts.set(key, count)
  }
  return count
}

/** Precision (any set), recall (any set), their harmonic mean, and the same with the set right; 0 to 1. */
export function rates(count: Count) {
  const ratio = (a: number, b: number) => (b === 0 ? 0 : a / b)
  const mean = (p: number, r: number) => ratio(2 * p * r, p + r)
  const precision = ratio(count.right, count.findings)
  const recall = ratio(count.found, count.marks)
  const precisionSet = ratio(count.rightSet, count.findings)
  const recallSet = ratio(count.foundSet, count.marks)
  return {
    precision,
    recall,
    f1: mean(precision, recall),
    precisionSet,
    recallSet,
    f1Set: mean(precisionSet, recallSet),
  }
}

/** A case on one line: the words in their context, the marked ones between guillemets. */
export function showCase({ slug, set, rule, start, end, text }: Case, room = 60): string {
  const flat = (part: string) => part.replace(/\s+/g, ' ')
  const before = flat(text.slice(Math.max(0, start - room), start))
  const after = flat(text.slice(end, end + room))
  return `${set}${rule ? ` ${rule}` : ''} · ${slug} · ${before}⟪${flat(text.slice(start, end))}⟫${after}`
}
