/** Whose words: for places in a text, whether they are the writer's, whose else, and how they are put. */
import type { Stance, Voice } from '../rules/rule.ts'
import { reportAt, reportsIn } from './voice/attribution.ts'
import type { KnownWords } from './voice/known-words.ts'
import { type Quotation, quotationsOf, type Span } from './voice/quotation.ts'
import { type KnownSpeakers, speakerOf } from './voice/quoted.ts'
import type { Report } from './voice/report.ts'
import { sentenceAt } from './voice/sentence.ts'
import { nameOf } from './voice/speaker.ts'
import { stanceOf } from './voice/stance.ts'
import { Words } from './voice/words.ts'

/** Whose words a place is in, and how its sentence puts it. */
export interface Voicing {
  readonly voice: Voice
  /** Who speaks, as the text names or describes them. Only where the voice is not the writer's. */
  readonly speaker?: string
  readonly stance?: Stance
}

/** One buffer for all texts: reading a sentence does not rest. */
const words = new Words()

/**
 * Tells the voices of places in a block of text (UTF-16 units). The work is done for the sentences that the places are
 * in: a text without any costs nothing.
 * @param places in order and apart.
 * @param marked parts of the text, in order and apart, that are quoted though no mark says so (`<q>`, `<blockquote>`).
 * @param known words of the text that need not be read again.
 */
export function voicesOf(
  text: string,
  places: readonly Span[],
  marked: readonly Span[] = [],
  known?: KnownWords,
): Voicing[] {
  if (places.length === 0) return []
  const quotations = quotationsOf(text, marked)
  const speakers: KnownSpeakers = []
  const none: readonly Span[] = []
  let sentence: Span = { start: 0, end: 0 }
  let reports: readonly Report[] | undefined
  let inside = -1
  let next = 0
  return places.map((place) => {
    while (next < quotations.length && (quotations[next] as Quotation).end < place.end) next++
    const quotation = quotations[next]
    const isQuoted = quotation !== undefined && quotation.start <= place.start
    const level = isQuoted ? next : -1
    if (level !== inside || place.start < sentence.start || place.start >= sentence.end) {
      inside = level
      const within = isQuoted ? insideOf(text, quotation) : { start: 0, end: text.length }
      sentence = sentenceAt(
        text,
        Math.min(Math.max(place.start, within.start), within.end),
        within,
        isQuoted ? none : quotations,
      )
      words.read(text, sentence, isQuoted ? none : quotations, known)
      reports = undefined
    }
    const stance = stanceOf(words, place, sentence)
    if (isQuoted) {
      const speaker = speakerOf(text, quotations, next, speakers)
      return voicing('quoted', speaker && nameOf(text, speaker), stance)
    }
    reports ??= reportsIn(words)
    const report = reportAt(reports, words, place.start, place.end)
    if (report?.speaker.standing !== 'named') return voicing('writer', undefined, stance)
    return voicing('attributed', nameOf(text, report.speaker), stance)
  })
}

function voicing(voice: Voice, speaker: string | undefined, stance: Stance | undefined): Voicing {
  if (speaker === undefined) return stance === undefined ? { voice } : { voice, stance }
  return stance === undefined ? { voice, speaker } : { voice, speaker, stance }
}

/** What stands between a quotation's marks. */
function insideOf(text: string, { start, end, open }: Quotation): Span {
  const isMarked = !/["'“”„‟‘’‚‛«»‹›]/.test(text.charAt(start))
  return isMarked ? { start, end } : { start: start + 1, end: open ? end : end - 1 }
}
