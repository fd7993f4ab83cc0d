/** Reported speech: which parts of a sentence tell what somebody says or thinks, and who that is. */
import {
  according,
  adverb,
  and,
  as,
  auxiliary,
  be,
  breaks,
  conditional,
  definite,
  denies,
  first,
  joins,
  loosely,
  negates,
  nounToo,
  office,
  people,
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
  whether,
  who,
} from './lexicon.ts'
import {
  capitalised,
  colon,
  comma,
  dashed,
  figure,
  possessive,
  quoted,
  strong,
  type Words,
  word,
} from './sentence.ts'
import { beginningAt, endingAt, type Speaker, subjectBefore } from './speaker.ts'

/** A part of a sentence that reports, and whose words it reports. */
export interface Report {
  /** Its first token and one past its last. */
  readonly from: number
  readonly to: number
  readonly speaker: Speaker
}

const verbs = reports | reporting | speaks

/** The reports of a sentence, in the order of their verbs. */
export function reportsIn(words: Words): Report[] {
  const found: Report[] = []
  if (!(words.all & (verbs | according | view | takesFor))) return found
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
  let from = verb + 1
  // "He laughed: …" names who speaks, but reports nothing by itself.
  if (!(kind & (reports | reporting | takesFor))) from = words.count
  // "denied the accusations": they are somebody else's.
  if (kind & denies && words.classAt(from) & (definite | vague)) return
  if (!(kind & (reporting | takesFor | tells)) && !leadsIn(words, verb)) {
    if (!(kind & speaks)) return
    from = words.count
  }
  // "the ideas described in this chapter"
  if (kind & takesFor && !takes(words, verb, leads, speaker)) return
  // "did not say that": nobody said it.
  if (kind & (speaks | tells) && isNegated(words, verb)) return
  if (modals.test(words.at(verb - 1))) return
  if (evidential.test(words.at(verb)) && !isPerson(words, speaker)) return
  if (kind & tells) {
    from = behindHearer(words, from)
    // "told a joke and left"
    if (words.classAt(from) & (and | breaks) || words.shapeAt(from) & comma) from = words.count
  }
  add(found, from, endOfReport(words, from), speaker)
}

function add(found: Report[], from: number, to: number, speaker: Speaker): void {
  found.push({ from, to, speaker })
}

/** What may be said is not said. */
const modals = /^(?:may|might|can|could|should|must)$/i

/** Verbs that a clause hangs on, whatever it begins with. */
const plain = /^(?:says?|said|thinks?|thought|believe[sd]?)$/i

/** Others that may stand behind what they report. */
const mental = /^(?:suspect|fear|hope|worr|reckon|claim|estimat|note|contend|maintain|allege|assert)/i

/** Verbs of evidence: a thing that "suggests" does not speak. */
const evidential = /^(?:impl|suggest|hint|signal|indicat|show|reveal|prove)/i

/** Whether what follows a verb is what it reports: a clause, and not just a thing ("confirmed the visit"). */
function leadsIn(words: Words, verb: number): boolean {
  const next = verb + 1
  if (words.shapeAt(next) & (colon | quoted) || plain.test(words.at(verb))) return true
  if (/^puts?$/i.test(words.at(verb)) && /^it$/i.test(words.at(next))) return true
  const isLoose = words.classAt(verb) & loosely
  for (let at = next; at < words.count && at < next + 14; at++) {
    const kind = words.classAt(at)
    if (isThat(words, at) || kind & whether) return true
    if (words.shapeAt(at) & strong) return false
    if (isLoose && !(kind & (adverb | preposition | time) || words.shapeAt(at) & figure)) return false
    if (kind & (be | auxiliary)) return true
  }
  return false
}

/** Whether a verb like "called" has a subject and an object: "the region called Polynesia" has neither. */
function takes(words: Words, verb: number, leads: number, speaker: Speaker): boolean {
  const next = words.classAt(verb + 1)
  if (next & (adverb | time) || /^(?:in|by|on|above|below|under|for|to|with)$/i.test(words.at(verb + 1)))
    return false
  return isPerson(words, speaker) || words.startOf(leads) === speaker.start
}

/** "that" before a clause, and not that of "that summer". */
function isThat(words: Words, at: number): boolean {
  return (words.classAt(at) & that) !== 0 && !(words.classAt(at + 1) & time)
}

/** A tag reports its sentence; one behind a quotation names only whose that is. */
function addTag(words: Words, leads: number, verb: number, found: Report[], speaker: Speaker): void {
  const before = words.shapeAt(leads - 1) & comma ? leads - 2 : leads - 1
  if (words.shapeAt(before) & quoted) add(found, leads, leads, speaker)
  else add(found, 0, endOfTag(words, verb), speaker)
}

function isNegated(words: Words, verb: number): boolean {
  let at = verb - 1
  while (at >= 0 && words.classAt(at) & (adverb | auxiliary)) {
    if (words.classAt(at) & negates) return true
    at--
  }
  return false
}

/** Whether a word that can be a noun is a verb here. */
function isVerb(words: Words, at: number): boolean {
  const before = words.classAt(at - 1)
  if (before & (definite | vague | preposition | first | takesFor) || words.shapeAt(at - 1) & possessive)
    return false
  if (at === 0 || !(words.shapeAt(at - 1) & word)) return (words.classAt(at) & speaks) !== 0 && at > 0
  if (before & (pronoun | who)) return true
  const next = words.classAt(at + 1)
  return (
    (next & (that | definite | pronoun | be | vague)) !== 0 || (words.shapeAt(at - 1) & capitalised) !== 0
  )
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

/** ", said Smith": no verb follows, or what follows the verb would be reported. */
function isInverted(words: Words, verb: number, { start, end }: Speaker): boolean {
  const next = words.classAt(verb + 1)
  if (next & (that | to | preposition | time)) return false
  let at = words.indexOf(start)
  if (at > verb + 4) return false
  while (at < words.count && words.startOf(at) < end) at++
  if (at >= words.count || !(words.shapeAt(at) & word)) return true
  return (words.classAt(at) & (who | preposition | time | as | and | to)) !== 0
}

/** Who says what a participle reports: the noun before it ("with Audi suggesting"), or whoever spoke or acts so far. */
function participleSubject(words: Words, verb: number, found: readonly Report[]): Speaker | undefined {
  const before = words.shapeAt(verb - 1)
  // "was quoted as saying"
  if (words.classAt(verb - 1) & as && words.classAt(verb - 3) & be) return subjectBefore(words, verb - 3)
  if (before & word && !(words.classAt(verb - 1) & (preposition | and | adverb))) {
    const progressive = words.classAt(verb - 1) & be
    return progressive ? subjectBefore(words, verb - 1) : subjectBefore(words, verb)
  }
  const speaker = found.at(-1)?.speaker ?? mainSubject(words)
  return speaker && isPerson(words, speaker) ? speaker : undefined
}

/** Whether a subject is more than a thing: it is a pronoun, or there is a name in it. */
function isPerson(words: Words, { start, end, standing }: Speaker): boolean {
  if (standing !== 'named') return true
  for (let at = words.indexOf(start); at < words.count && words.startOf(at) < end; at++) {
    if (words.classAt(at) & (pronoun | office | people)) return !/^it$/i.test(words.at(at))
    if (words.shapeAt(at) & capitalised && !(words.classAt(at) & definite)) return true
  }
  return false
}

/** "to say it was likely" is what whoever the sentence is about says; "some users to argue that", what they say. */
function infinitiveOr(words: Words, verb: number): Speaker | undefined {
  if (!(words.classAt(verb - 1) & to)) return subjectBefore(words, verb) ?? conjoined(words, verb)
  const object = endingAt(words, verb - 2)
  if (object && object.standing !== 'named') return object
  const subject = mainSubject(words)
  return subject && /^(?:it|there|this|that)$/i.test(textOf(words, subject)) ? undefined : subject
}

/** "Smith laughed and said": the subject of the verb before "and". */
function conjoined(words: Words, verb: number): Speaker | undefined {
  let at = verb - 1
  while (at >= 0 && words.classAt(at) & (adverb | auxiliary)) at--
  if (!(words.classAt(at) & and)) return undefined
  const subject = mainSubject(words)
  return subject?.standing === 'named' ? subject : undefined
}

/** What the sentence is about: its first noun phrase that no preposition or conjunction leads in. */
export function mainSubject(words: Words): Speaker | undefined {
  let at = 0
  while (at < words.count) {
    const kind = words.classAt(at)
    if (kind & (preposition | joins | conditional | reporting | as)) {
      while (at < words.count && !(words.shapeAt(at) & comma)) at++
    } else if (words.shapeAt(at) & word && !(kind & (adverb | time | breaks | and))) {
      return withoutVerb(words, beginningAt(words, at))
    }
    at++
  }
  return undefined
}

/** "Smith praised": a plain word behind a name may be its verb, and is none of its own. */
function withoutVerb(words: Words, subject: Speaker | undefined): Speaker | undefined {
  if (!subject) return undefined
  const begin = words.indexOf(subject.start)
  let next = begin
  while (words.shapeAt(next) & capitalised && !(words.classAt(next) & (definite | vague | pronoun | people)))
    next++
  if (next === begin || words.startOf(next) >= subject.end || words.classAt(next) & (people | preposition))
    return subject
  return { ...subject, end: words.endOf(next - 1) }
}

export function textOf(words: Words, { start, end }: Speaker): string {
  return words.text.slice(start, end)
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

/** Whether the verb of a tag has nothing to report behind it: ", he said.", ", she told the BBC on Friday, " */
function endsTag(words: Words, verb: number): boolean {
  const kind = words.classAt(verb)
  const pointsOut = /^(?:points?|pointed)$/i.test(words.at(verb)) && /^out$/i.test(words.at(verb + 1))
  const isSaid = (kind & (speaks | tells)) !== 0 || pointsOut
  let at = pointsOut ? verb + 2 : verb + 1
  if (at >= words.count || words.shapeAt(at) & (comma | quoted | strong | dashed)) {
    return isSaid || plain.test(words.at(verb)) || mental.test(words.at(verb))
  }
  if (!isSaid) return false
  if (kind & tells) at = words.indexOf(beginningAt(words, at)?.end ?? words.endOf(at))
  if (at < words.count && !(words.shapeAt(at) & word)) return true
  if (at < words.count && !(words.classAt(at) & (preposition | time | adverb))) return false
  if (/^(?:about|of|for|into|against)$/i.test(words.at(at))) return false
  for (const last = at + 20; at < words.count && at < last; at++) {
    if (words.shapeAt(at) & (comma | quoted | strong)) return true
    if (words.classAt(at) & (that | be | auxiliary | reports) || words.shapeAt(at) & colon) return false
  }
  return true
}

/** Where what a tag reports ends: with the sentence, or where the writer begins again. */
function endOfTag(words: Words, verb: number): number {
  for (let at = verb + 1; at < words.count; at++) {
    if (words.shapeAt(at) & strong) return at
    if (words.classAt(at) & breaks && words.shapeAt(at - 1) & comma) return at
  }
  return words.count
}

/** "told the committee that": what is reported begins behind those who hear it. */
function behindHearer(words: Words, from: number): number {
  for (let at = from; at < words.count && at < from + 25; at++) {
    if (words.classAt(at) & that || words.shapeAt(at) & (colon | quoted)) return at
    if (words.shapeAt(at) & strong || words.classAt(at) & breaks) break
  }
  const hearer = beginningAt(words, from)
  return hearer ? Math.max(from + 1, words.indexOf(hearer.end)) : from
}

/** Where the clause that depends on a verb ends: a conjunction may begin the writer's own. */
function endOfReport(words: Words, from: number): number {
  for (let at = from; at < words.count; at++) {
    const shape = words.shapeAt(at)
    if (shape & strong || (shape & dashed && !isInserted(words, at))) return at
    if (words.classAt(at) & breaks && at > from && !goesOnWithThat(words, at + 1)) return at
    if (!(shape & comma)) continue
    const next = words.classAt(at + 1)
    if (next & and && !goesOnWithThat(words, at + 2) && beginsClause(words, at + 2)) return at
    // ", which suggests": the writer draws the conclusion.
    if (next & who && /^(?:suggest|mean|impl|indicat|show|mak)/i.test(words.at(at + 2))) return at
  }
  return words.count
}

/** Whether a dash opens an insertion that another one closes. */
function isInserted(words: Words, dash: number): boolean {
  for (let at = dash + 1; at < words.count; at++) if (words.shapeAt(at) & dashed) return true
  return false
}

/** "and that prices will fall" is reported too; "but that may be hard" is not. */
function goesOnWithThat(words: Words, at: number): boolean {
  return (words.classAt(at) & that) !== 0 && (words.classAt(at + 1) & (auxiliary | be)) === 0
}

/** Whether a clause with a subject and a verb of its own begins at `at`. */
function beginsClause(words: Words, at: number): boolean {
  const kind = words.classAt(at)
  if (kind & (pronoun | first)) return true
  if (!(kind & (definite | vague)) && !(words.shapeAt(at) & capitalised)) return false
  for (let next = at + 1; next < words.count && next < at + 7; next++) {
    if (!(words.shapeAt(next) & word)) return false
    if (words.classAt(next) & (be | auxiliary | reports)) return true
  }
  return false
}

/** States of mind that a clause hangs on, as verbs do. */
const minds =
  /^(?:convinced|confident|sure|certain|worried|concerned|adamant|afraid|hopeful|optimistic|pessimistic|sceptical|skeptical|doubtful|aware|persuaded)$/i

/** "Smith is confident that". */
function byMind(words: Words, verb: number, found: Report[]): void {
  let at = verb + 1
  while (words.classAt(at) & adverb) at++
  if (!(words.classAt(at + 1) & that) || !minds.test(words.at(at))) return
  const speaker = subjectBefore(words, verb)
  if (speaker && isPerson(words, speaker)) add(found, at + 1, endOfReport(words, at + 1), speaker)
}

/** "according to Smith": the sentence, or the part of it that stands before. */
function bySource(words: Words, at: number, found: Report[]): void {
  if (!(words.classAt(at + 1) & to)) return
  const speaker = beginningAt(words, at + 2)
  if (!speaker) return
  const behind = words.indexOf(speaker.end)
  if (at === 0 || !(words.shapeAt(at - 1) & (comma | word))) {
    add(found, behind, endOfTag(words, behind), speaker)
    return
  }
  let from = at
  while (from > 0 && !(words.shapeAt(from - 1) & strong)) from--
  add(found, from, endOfTag(words, behind), speaker)
}

/** "in Smith's view", "her claim that", "in the words of Smith". */
function byView(words: Words, at: number, found: Report[]): void {
  if (
    /^(?:words|eyes|account|mind|estimation|telling|reckoning)$/i.test(words.at(at)) &&
    !inPhrase(words, at)
  )
    return
  const owner = ownerOf(words, at)
  if (!owner) return
  if (inPhrase(words, at)) {
    add(found, 0, endOfTag(words, at), owner)
    return
  }
  if (words.classAt(at + 1) & that || (words.classAt(at + 1) & be && words.classAt(at + 2) & that)) {
    add(found, at + 1, endOfReport(words, at + 2), owner)
  }
}

/** Whether the noun at `at` is that of "in … view". */
function inPhrase(words: Words, at: number): boolean {
  let begin = at - 1
  while (begin >= 0 && words.shapeAt(begin) & word && !(words.classAt(begin) & preposition) && at - begin < 7)
    begin--
  return /^(?:in|to)$/i.test(words.at(begin))
}

function ownerOf(words: Words, at: number): Speaker | undefined {
  if (/^of$/i.test(words.at(at + 1))) return beginningAt(words, at + 2)
  const before = words.classAt(at - 1)
  if (/^(?:his|her|their)$/i.test(words.at(at - 1))) {
    const index = at - 1
    return { start: words.startOf(index), end: words.endOf(index), standing: 'named' }
  }
  if (before & first || !(words.shapeAt(at - 1) & possessive)) return undefined
  const owner = endingAt(words, at - 1)
  if (!owner) return undefined
  // Without the 's.
  const text = words.text.slice(owner.start, owner.end)
  return { ...owner, end: owner.end - (/['’ʼ]s?$/.exec(text)?.[0].length ?? 0) }
}
