/** Who speaks in a quotation: the tag before or behind it, or what the sentences before it say. */
import { kindAt, small, space } from '../characters.ts'
import { reportsIn } from './attribution.ts'
import {
  according,
  adverb,
  and,
  as,
  auxiliary,
  breaks,
  definite,
  people,
  reporting,
  reports,
  speaks,
  takesFor,
  vague,
} from './lexicon.ts'
import type { Quotation, Span } from './quotation.ts'
import { sentenceAt } from './sentence.ts'
import type { Speaker } from './speaker.ts'
import { beginningAt, mainSubject, subjectBefore, textOf } from './subject.ts'
import { capitalised, colon, comma, strong, Words } from './words.ts'

/** How far behind a quotation its tag is looked for, in UTF-16 units and in tokens. */
const tagLength = 260
const tagTokens = 24

/** How many sentences before a quotation without a tag are asked who speaks. */
const sentencesBack = 2

const verbs = reports | speaks | takesFor
const words = new Words()

/** How many quotations without a tag may follow each other and be the same speaker's. */
const mostInTurn = 20

/** What is known of the speakers of a block's quotations: null where there is none. */
export type KnownSpeakers = (Span | undefined | null)[]

/** The speaker of quotation `index` as the block names them; undefined where it does not. */
export function speakerOf(
  text: string,
  quotations: readonly Quotation[],
  index: number,
  known: KnownSpeakers,
  turn = 0,
): Span | undefined {
  const settled = known[index]
  if (settled !== undefined) return settled ?? undefined
  const quotation = quotations[index]
  if (!quotation || turn > mostInTurn) return undefined
  // For quotations that ask for each other's speakers.
  known[index] = null
  const before = isLedIn(text, quotation) ? tagBefore(text, quotations, quotation) : undefined
  const behind = before && isSomebody(before) ? undefined : tagBehind(text, quotations, index)
  const tag = behind ?? before
  // A tag that names nobody ("experts say", "said I") settles it too.
  const found = tag ? (isSomebody(tag) ? tag : undefined) : fromBefore(text, quotations, index, known, turn)
  known[index] = found ?? null
  return found
}

/** Whether the sentence before a quotation leads into it: 'Smith said: "', 'called it "a …'. */
function isLedIn(text: string, { start }: Span): boolean {
  let at = start - 1
  while (at >= 0 && kindAt(text, at) === space) at--
  const char = text.charAt(at)
  return at >= 0 && !/[.!?…]/.test(char)
}

/** 'Smith said: "…"', 'described it as "…"': the last verb of saying in the sentence before the quotation. */
function tagBefore(
  text: string,
  quotations: readonly Quotation[],
  quotation: Quotation,
): Speaker | undefined {
  const sentence = sentenceAt(text, quotation.start, { start: 0, end: quotation.start }, quotations)
  if (sentence.start >= quotation.start) return undefined
  words.read(text, { start: sentence.start, end: quotation.start }, quotations)
  const report = words.all & (verbs | reporting) ? reportsIn(words).at(-1) : undefined
  if (report) return report.speaker
  for (let at = words.count - 1; at >= 0; at--) {
    if (words.classAt(at) & verbs) return isOwn(words, at) ? nobody : undefined
  }
  // 'Smith praised the plan in her letter: "…"'
  return words.shapeAt(words.count - 1) & colon ? personIn(words) : undefined
}

/** Whom the sentence is about, where that is somebody by name or by pronoun. */
export function personIn(sentence: Words): Speaker | undefined {
  const subject = mainSubject(sentence)
  if (subject?.standing !== 'named') return undefined
  const begin = sentence.indexOf(subject.start)
  if (/^(?:he|she)$/i.test(sentence.at(begin))) return subject
  let next = begin
  while (sentence.shapeAt(next) & capitalised && !(sentence.classAt(next) & (definite | people | vague)))
    next++
  // The word behind a name may be its verb: "Smith praised".
  if (/ing$/.test(sentence.at(begin))) return undefined
  const isName = next > begin + 1 || sentence.classAt(next) & adverb || /ed$/.test(sentence.at(next))
  return next > begin && isName ? { ...subject, end: sentence.endOf(next - 1) } : undefined
}

/** '"…," Smith said', '"…," said Smith': the first verb of saying behind the quotation. */
function tagBehind(text: string, quotations: readonly Quotation[], index: number): Speaker | undefined {
  const quotation = quotations[index]
  if (!quotation || quotation.open) return undefined
  const next = quotations[index + 1]?.start ?? text.length
  const bound = Math.min(text.length, next, quotation.end + tagLength)
  const { end } = sentenceAt(text, quotation.end, { start: quotation.end, end: bound }, [])
  if (isClosed(text, quotation)) return undefined
  words.read(text, { start: quotation.end, end }, [])
  if (!(words.all & (verbs | according))) return undefined
  for (let at = 0; at < words.count && at < tagTokens; at++) {
    const kind = words.classAt(at)
    if (words.shapeAt(at) & strong || kind & (breaks | as)) return undefined
    if (kind & and && at === 0) return undefined
    if (kind & according) {
      return beginningAt(words, at + 2)
    }
    if (!(kind & verbs)) continue
    if (isOwn(words, at)) return nobody
    let begin = at - 1
    while (begin >= 0 && (words.classAt(begin) & adverb || words.shapeAt(begin) & comma)) begin--
    const speaker = begin < 0 ? beginningAt(words, at + 1) : subjectBefore(words, at)
    if (speaker) return speaker
  }
  return undefined
}

/** Whether the quotation ends its sentence, so that what follows is another. */
function isClosed(text: string, { start, end }: Quotation): boolean {
  let last = end - 2
  while (last > start && kindAt(text, last) === space) last--
  if (text.charAt(last) !== '.') return false
  let next = end
  while (next < text.length && kindAt(text, next) === space) next++
  return kindAt(text, next) !== small
}

/** A quotation without a tag goes on with what was said before it. */
function fromBefore(
  text: string,
  quotations: readonly Quotation[],
  index: number,
  known: KnownSpeakers,
  turn: number,
): Span | undefined {
  let place = quotations[index]?.start ?? 0
  for (let back = 0; back < sentencesBack && place > 0; back++) {
    while (place > 0 && kindAt(text, place - 1) === space) place--
    const before = quotations[index - 1]
    if (before && before.end >= place) return speakerOf(text, quotations, index - 1, known, turn + 1)
    const sentence = sentenceAt(text, Math.max(0, place - 1), { start: 0, end: place }, quotations)
    if (before && before.start >= sentence.start)
      return speakerOf(text, quotations, index - 1, known, turn + 1)
    words.read(text, sentence, quotations)
    const speaker = reportsIn(words).at(-1)?.speaker
    if (speaker && isSomebody(speaker)) return /^it$/i.test(textOf(words, speaker)) ? undefined : speaker
    place = sentence.start
  }
  const before = quotations[index - 1]
  return before && place <= before.end ? speakerOf(text, quotations, index - 1, known, turn + 1) : undefined
}

/** Stands for the writer who speaks, and for whoever is not named. */
const nobody: Speaker = { start: 0, end: 0, standing: 'nobody' }

/** "said I", "we said" */
function isOwn(sentence: Words, verb: number): boolean {
  const own = /^(?:i|we)$/i
  let before = verb - 1
  while (sentence.classAt(before) & (adverb | auxiliary)) before--
  return own.test(sentence.at(before)) || (verb < 2 && own.test(sentence.at(verb + 1)))
}

/** "Some experts" are nobody; one of them, "an officer", is somebody. */
function isSomebody({ standing }: Speaker): boolean {
  return standing !== 'nobody'
}
