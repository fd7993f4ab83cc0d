/** Reported speech: which parts of a sentence tell what somebody says or thinks, and who that is. */

import { behindHearer, endOfReport, endOfSubordinate, leadsIn } from './clause.ts'
import {
  according,
  adverb,
  and,
  as,
  auxiliary,
  be,
  breaks,
  definite,
  denies,
  first,
  joins,
  loosely,
  negates,
  nounToo,
  preposition,
  pronoun,
  reporting,
  reports,
  speaks,
  takesFor,
  tells,
  that,
  time,
  to,
  vague,
  view,
  who,
} from './lexicon.ts'
import { add, type Report } from './report.ts'
import { byMind, bySource, byView } from './source.ts'
import type { Speaker } from './speaker.ts'
import { beginningAt, endingAt, isPerson, mainSubject, subjectBefore } from './subject.ts'
import { endOfTag, endsTag, isInverted } from './tag.ts'
import { capitalised, comma, possessive, quoted, type Words, word } from './words.ts'

const verbs = reports | reporting | speaks

/** The reports of a sentence, in the order of their verbs. */
export function reportsIn(words: Words): Report[] {
  const found: Report[] = []
  if (!(words.all & (verbs | according | view | takesFor | loosely))) return found
  for (let at = 0; at < words.count; at++) {
    const kind = words.classAt(at)
    if (kind & verbs) byVerb(words, at, found)
    if (kind & according) bySource(words, at, found)
    if (kind & view) byView(words, at, found)
    if (kind & be) byMind(words, at, found)
  }
  return found
}

/** The innermost report by somebody named that holds a range of the text. */
export function reportAt(
  found: readonly Report[],
  words: Words,
  start: number,
  end: number,
): Report | undefined {
  let best: Report | undefined
  for (const report of found) {
    if (report.from >= report.to || report.speaker.standing !== 'named') continue
    if (words.startOf(report.from) > start || words.endOf(report.to - 1) < end) continue
    if (!best || report.to - report.from <= best.to - best.from) best = report
  }
  return best
}

/** "Smith said it was likely", "…, Smith said", "…, said Smith", "as Smith says, …", "was described by Smith as". */
function byVerb(words: Words, verb: number, found: Report[]): void {
  const kind = words.classAt(verb)
  // "the United States": a name.
  if (words.shapeAt(verb) & capitalised && verb > 0 && words.shapeAt(verb - 1) & word) return
  if (kind & nounToo && !isVerb(words, verb)) return
  if (isPassive(words, verb)) {
    byAgent(words, verb, found)
    return
  }
  const before = words.shapeAt(verb - 1)
  if (kind & speaks && before & (comma | quoted) && !(kind & reporting)) {
    const speaker = beginningAt(words, verb + 1)
    if (speaker && isInverted(words, verb, speaker)) {
      addTag(words, verb, verb, found, speaker)
      return
    }
  }
  const speaker = kind & reporting ? participleSubject(words, verb, found) : infinitiveOr(words, verb)
  if (!speaker) return
  const leads = firstOf(words, speaker)
  if (
    words.shapeAt(leads - 1) & (comma | quoted) &&
    !(kind & (reporting | takesFor)) &&
    endsTag(words, verb)
  ) {
    addTag(words, leads, verb, found, speaker)
    return
  }
  if (words.classAt(leads - 1) & as && !(kind & takesFor)) {
    if (!endsTag(words, verb) && !/^puts?$/i.test(words.at(verb))) return
    add(found, leads === 1 ? verb + 1 : 0, words.count, speaker)
    return
  }
  if (kind & takesFor && !takes(words, verb, leads, speaker)) return
  // "denied the accusations": they are somebody else's.
  if (kind & denies && words.classAt(verb + 1) & (definite | vague)) return
  // "did not say that", "may say that": nobody said it. What "suggests" need not speak.
  if ((kind & (speaks | tells) && isNegated(words, verb)) || modals.test(words.at(verb - 1))) return
  if (evidential.test(words.at(verb)) && !isPerson(words, speaker)) return
  if (!reportsClause(words, verb, leads)) {
    // It names who speaks, for a quotation that follows, and reports nothing by itself.
    if (kind & (speaks | tells)) add(found, words.count, words.count, speaker)
    return
  }
  const from = kind & tells ? behindHearer(words, verb + 1) : verb + 1
  const to = isSubordinate(words, leads) ? endOfSubordinate(words, from) : endOfReport(words, from)
  add(found, from, to, speaker)
}

/** Whether a verb reports what follows it. */
function reportsClause(words: Words, verb: number, leads: number): boolean {
  const kind = words.classAt(verb)
  // "what Smith said is"
  if (!(kind & (reports | reporting | takesFor)) || /^what(?:ever)?$/i.test(words.at(leads - 1))) return false
  if (kind & tells) {
    // "told a joke and left"
    const from = behindHearer(words, verb + 1)
    return !(words.classAt(from) & (and | breaks) || words.shapeAt(from) & comma)
  }
  return (kind & (reporting | takesFor)) !== 0 || leadsIn(words, verb)
}

/** "While Smith says", "because Smith says": what she says ends with the clause, at the next pause. */
function isSubordinate(words: Words, leads: number): boolean {
  if (leads > 1 && words.shapeAt(leads - 2) & word) return false
  return /^(?:while|although|though|whereas|because|if|unless|when|as|after|before|since|once)$/i.test(
    words.at(leads - 1),
  )
}

/** A tag reports its sentence; one behind a quotation names only whose that is. */
function addTag(words: Words, leads: number, verb: number, found: Report[], speaker: Speaker): void {
  const before = words.shapeAt(leads - 1) & comma ? leads - 2 : leads - 1
  // The tag itself is the writer's.
  add(found, words.shapeAt(before) & quoted ? leads : 0, leads, speaker)
  if (!(words.shapeAt(before) & quoted)) add(found, verb + 1, endOfTag(words, verb), speaker)
}

function isNegated(words: Words, verb: number): boolean {
  let at = verb - 1
  while (at >= 0 && words.classAt(at) & (adverb | auxiliary)) {
    if (words.classAt(at) & negates) return true
    at--
  }
  return false
}

/** What may be said is not said. */
const modals = /^(?:may|might|can|could|should|must)$/i

/** Verbs of evidence: a thing that "suggests" does not speak. */
const evidential = /^(?:impl|suggest|hint|signal|indicat|show|reveal|prove)/i

/** Whether a verb like "called" has a subject and an object: "the region called Polynesia" has neither. */
function takes(words: Words, verb: number, leads: number, speaker: Speaker): boolean {
  const next = words.classAt(verb + 1)
  if (next & (adverb | time) || /^(?:in|by|on|above|below|under|for|to|with)$/i.test(words.at(verb + 1)))
    return false
  if (isPerson(words, speaker)) return true
  return words.startOf(leads) === speaker.start && !(words.shapeAt(verb + 1) & capitalised)
}

/** Whether a word that can be a noun is a verb here. */
function isVerb(words: Words, at: number): boolean {
  const before = words.classAt(at - 1)
  if (before & (definite | vague | preposition | first | takesFor) || words.shapeAt(at - 1) & possessive)
    return false
  if (at === 0 || !(words.shapeAt(at - 1) & word)) return (words.classAt(at) & speaks) !== 0 && at > 0
  if (before & (pronoun | who)) return true
  const next = words.classAt(at + 1)
  if (next & (that | definite | pronoun | vague) || /^at$/i.test(words.at(at + 1))) return true
  return (words.shapeAt(at - 1) & capitalised) !== 0
}

/** "is believed", "has been described": nobody does it, but for whom "by" names. */
function isPassive(words: Words, verb: number): boolean {
  if (words.classAt(verb) & reporting) return false
  let at = verb - 1
  while (at >= 0 && words.classAt(at) & adverb && !(words.classAt(at) & be)) at--
  return (words.classAt(at) & be) !== 0
}

/** "was described by Smith as": all of the clause is Smith's. */
function byAgent(words: Words, verb: number, found: Report[]): void {
  let at = verb + 1
  while (words.classAt(at) & (adverb | time)) at++
  if (!/^by$/i.test(words.at(at))) return
  const speaker = beginningAt(words, at + 1)
  if (speaker) add(found, 0, endOfReport(words, at + 1), speaker)
}

/** Who says what a participle reports: the noun before it ("with Audi suggesting"), or whoever spoke or acts so far. */
function participleSubject(words: Words, verb: number, found: readonly Report[]): Speaker | undefined {
  const before = words.shapeAt(verb - 1)
  // "was quoted as saying"
  if (words.classAt(verb - 1) & as && words.classAt(verb - 3) & be) return subjectBefore(words, verb - 3)
  // "quoted Smith as saying"
  if (words.classAt(verb - 1) & as) return endingAt(words, verb - 2)
  if (before & word && !(words.classAt(verb - 1) & (preposition | and | adverb))) {
    const progressive = words.classAt(verb - 1) & be
    return progressive ? subjectBefore(words, verb - 1) : subjectBefore(words, verb)
  }
  const speaker = found.at(-1)?.speaker ?? mainSubject(words)
  return speaker && isPerson(words, speaker) ? speaker : undefined
}

/** "to say it was likely" is what whoever the sentence is about says; "some users to argue that", what they say. */
function infinitiveOr(words: Words, verb: number): Speaker | undefined {
  if (!(words.classAt(verb - 1) & to)) return subjectBefore(words, verb) ?? conjoined(words, verb)
  if (!/^(?:say|argue|claim|suggest|warn|insist|deny|announce)$/i.test(words.at(verb))) return undefined
  const object = endingAt(words, verb - 2)
  if (object && object.standing !== 'named') return object
  const subject = mainSubject(words)
  return subject && isPerson(words, subject) ? subject : undefined
}

/** "Smith laughed and said": the subject of the verb before "and". */
function conjoined(words: Words, verb: number): Speaker | undefined {
  let at = verb - 1
  while (at >= 0 && words.classAt(at) & (adverb | auxiliary)) at--
  if (!(words.classAt(at) & and)) return undefined
  const subject = mainSubject(words)
  return subject?.standing === 'named' ? subject : undefined
}

/** The first token of the clause that a subject stands in, articles and adverbs before it included. */
function firstOf(words: Words, { start }: Speaker): number {
  let at = words.indexOf(start)
  while (at > 0) {
    if (!(words.shapeAt(at - 1) & word)) break
    if (words.classAt(at - 1) & (as | that | breaks | joins | who)) break
    at--
  }
  return at
}
