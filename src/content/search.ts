import type { InSentence } from '../match/sentence.ts'

/** The words to look for other reports with: what a sentence is about, without the wording that was marked. */

/** A search engine asks for all of the words: with more of them it finds nothing. */
const most = 7
/** So many names tell what the matter is; a sentence with fewer borrows from the page's title. */
const enoughNames = 2

interface Word {
  readonly text: string
  /** How much it says about the matter. */
  readonly weight: number
}

/**
 * @param title the page's heading or title; its words help out where the sentence alone does not say what it is about
 * @returns words with single spaces between, in the order of the text; empty where there is nothing to look for
 */
export function keyWords({ before, after }: InSentence, title: string): string {
  const words = [...weigh(before, true), ...weigh(after, before.trim() === '')]
  const chosen = heaviest(unique(words), most)
  if (chosen.filter(({ weight }) => weight >= name).length < enoughNames) {
    const known = new Set(chosen.map(({ text }) => text.toLowerCase()))
    const more = unique(weigh(title, true)).filter(({ text }) => !known.has(text.toLowerCase()))
    chosen.unshift(...heaviest(more, Math.min(3, most - Math.min(chosen.length, 4))))
  }
  return chosen
    .slice(0, most)
    .map(({ text }) => text)
    .join(' ')
}

const name = 4
const number = 3
const perhapsName = 2

/** @param starts whether the text begins a sentence, where a capital says nothing */
function weigh(text: string, starts: boolean): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[.,’'\-–][\p{L}\p{N}]+)*/gu)) {
    const [whole] = match
    const plain = whole.replace(/[’']s$/i, '')
    if (stopWords.has(plain.toLowerCase().replaceAll('’', "'")) || plain.length < 2) continue
    const first = starts && !/\p{L}/u.test(text.slice(0, match.index))
    words.push({ text: plain, weight: weightOf(plain, first) })
  }
  return words
}

function weightOf(word: string, first: boolean): number {
  if (/^\p{Lu}/u.test(word)) return first ? perhapsName : name
  if (/^\p{N}/u.test(word)) return number
  return Math.min(word.length, 12) / 8
}

function unique(words: readonly Word[]): Word[] {
  const known = new Set<string>()
  return words.filter(({ text }) => {
    const key = text.toLowerCase()
    return !known.has(key) && known.add(key)
  })
}

/** The `count` heaviest, in the order in which they came. */
function heaviest(words: readonly Word[], count: number): Word[] {
  const chosen = new Set([...words].sort((a, b) => b.weight - a.weight).slice(0, count))
  return words.filter((word) => chosen.has(word))
}

/** Words that say nothing about the matter: the commonest of English, and those of reporting. */
const stopWords = new Set(
  `a about above after again against ago all almost along already also although always am among an and another any
  anybody anyone anything are aren't around as at away back be because been before being below between both but by came
  can can't cannot could couldn't day did didn't do does doesn't doing don't done down during each either else enough
  even ever every everybody everyone everything far few first for from further get gets getting give given go goes going
  gone got had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however
  i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll its itself just kind knew know known last later
  least less let let's like likely little long made make makes making many may maybe me might more most mr mrs ms much
  must my myself near need never new next no nobody none nor not nothing now of off often on once one only onto or other
  others our ours ourselves out over own part people perhaps probably put quite rather really reported reportedly reports
  said same saw say saying says see seem seemed seems seen several shall she she'd she'll she's should shouldn't since so
  some somebody someone something sometimes soon still such sure take taken tell tells than that that's the their theirs
  them themselves then there there's these they they'd they'll they're they've thing things think this those though
  thought through thus to today told too took toward towards turn turned turns under until up upon us use used very want wants was wasn't
  way we we'd we'll we're we've well went were weren't what whatever when where whether which while who whole whom whose
  why will with within without won't would wouldn't yes yesterday yet you you'd you'll you're you've your yours yourself`
    .split(/\s+/)
    .filter(Boolean),
)
