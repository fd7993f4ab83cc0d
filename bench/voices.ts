/** Whose words the findings of an article are in, and how that compares with what was written down before. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { load } from '../src/match/automaton.ts'
import { compile } from '../src/match/compile.ts'
import { type Finding, scan } from '../src/match/scan.ts'
import { withSpeakers } from '../src/match/voice/across.ts'
import { type Voicing, voicesOf } from '../src/match/voice.ts'
import { rules } from '../src/rules/index.ts'
import { words } from '../src/rules/words.ts'
import { type Article, type Mark, paragraphsOf } from './articles.ts'

const automaton = load(compile(rules, words))

/** All findings of an article, by all rules; offsets are the article's. */
function voicedFindings({ text }: Article): Finding[] {
  const paragraphs = paragraphsOf(text)
  const blocks = paragraphs.map((paragraph) => ({ text: paragraph.text, quotes: [] }))
  return paragraphs.flatMap((paragraph, index) =>
    withSpeakers(scan(paragraph.text, automaton), blocks, index).map((finding) => ({
      ...finding,
      start: finding.start + paragraph.start,
      end: finding.end + paragraph.start,
    })),
  )
}

/** What is counted of agreed marks: those found, with the right voice; the quoted and attributed, called so. */
export interface Tally {
  found: number
  right: number
  quoted: number
  calledQuoted: number
  attributed: number
  calledAttributed: number
}

/** Counts the voices of the agreed marks that a finding overlaps; `wrong` hears of each whose voice is another. */
export function countVoices(
  articles: readonly Article[],
  wrong: (article: Article, mark: Mark, given: string) => void = () => {},
): Tally {
  const tally = { found: 0, right: 0, quoted: 0, calledQuoted: 0, attributed: 0, calledAttributed: 0 }
  for (const article of articles) {
    const findings = voicedFindings(article)
    for (const mark of article.marks) {
      if (!mark.agreed) continue
      const finding = findings.find((one) => one.start < mark.end && mark.start < one.end)
      if (!finding) continue
      const isRight = finding.voice === mark.voice ? 1 : 0
      tally.found++
      tally.right += isRight
      if (mark.voice === 'quoted') {
        tally.quoted++
        tally.calledQuoted += isRight
      }
      if (mark.voice === 'attributed') {
        tally.attributed++
        tally.calledAttributed += isRight
      }
      if (!isRight) wrong(article, mark, finding.voice)
    }
  }
  return tally
}

/** What sort of text an article is. */
export function kindOf({ slug, source }: Article): string {
  if (slug === 'seed') return 'seed'
  if (slug.startsWith('opinion-')) return 'opinion'
  return source?.startsWith('pages/') ? 'magazine' : 'news'
}

/** Places whose speaker was written down by reading: article → first unit, one past the last, who it may be. */
type Speakers = Readonly<Record<string, readonly (readonly [number, number, ...string[]])[]>>

/** A place whose speaker is not the one that was written down. */
export interface WrongSpeaker {
  readonly slug: string
  readonly start: number
  readonly end: number
  readonly expected: readonly string[]
  readonly given: string | undefined
  readonly voice: string
  readonly text: string
}

/** Counts the speakers of `test/match/speakers.json`, whatever the rules find: its places stand for themselves. */
export function judgeSpeakers(articles: readonly Article[]) {
  const truth: Speakers = JSON.parse(readFileSync(path.resolve('test', 'match', 'speakers.json'), 'utf8'))
  const wrong: WrongSpeaker[] = []
  let places = 0
  for (const { slug, text } of articles) {
    for (const [start, end, ...expected] of truth[slug] ?? []) {
      places++
      const { voice, speaker: given } = voicingAt(text, start, end)
      if (voice === 'writer' || !given || !expected.some((name) => isSame(given, name))) {
        wrong.push({ slug, start, end, expected, given, voice, text })
      }
    }
  }
  return { places, right: places - wrong.length, wrong }
}

function voicingAt(text: string, start: number, end: number): Voicing {
  const paragraphs = paragraphsOf(text)
  const blocks = paragraphs.map((paragraph) => ({ text: paragraph.text, quotes: [] }))
  const index = paragraphs.findIndex((one) => one.start <= start && end <= one.start + one.text.length)
  const paragraph = paragraphs[index]
  if (!paragraph) return { voice: 'writer' }
  const place = { start: start - paragraph.start, end: end - paragraph.start }
  const [voicing] = voicesOf(paragraph.text, [place])
  if (!voicing) return { voice: 'writer' }
  return withSpeakers([{ ...place, ...voicing, rule: 'likelihood/none' }], blocks, index)[0] ?? voicing
}

/** Whether the speaker given is the one expected: the name, with at most a title or a description to it. */
function isSame(given: string, name: string): boolean {
  const flat = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  if (/^(?:he|she|they|who|it)$/.test(name)) return flat(given) === flat(name)
  return flat(given).includes(flat(name)) && given.split(/\s+/).length <= name.split(/\s+/).length + 5
}
