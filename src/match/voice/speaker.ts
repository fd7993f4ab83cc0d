/** Who is meant by the words before or behind a verb of saying: a name, a description, a pronoun; or nobody in particular. */
import {
  adverb,
  and,
  as,
  auxiliary,
  be,
  breaks,
  conditional,
  definite,
  first,
  joins,
  office,
  people,
  preposition,
  pronoun,
  reporting,
  reports,
  that,
  time,
  to,
  vague,
  view,
  who,
} from './lexicon.ts'
import type { Span } from './quotation.ts'
import {
  bracket,
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

/**
 * `named`: by a name, a pronoun or a description that picks them out ("the ministry's spokeswoman") · `someone`: one who
 * is described but could be anyone ("an officer") · `nobody`: "critics", "some experts".
 */
export type Standing = 'named' | 'someone' | 'nobody'

/** Somebody who speaks, as the text puts it. */
export interface Speaker extends Span {
  readonly standing: Standing
}

/** The longest description that is given as a speaker, in UTF-16 units. */
const longest = 60

const pauses = comma | strong | colon | dashed | bracket | quoted
const clauseEdges = strong | colon | dashed | quoted
/** What begins a name's common part, not a name: "The", "On". */
const grammatical =
  adverb |
  and |
  as |
  auxiliary |
  be |
  breaks |
  conditional |
  definite |
  first |
  joins |
  preposition |
  pronoun |
  that |
  time |
  to |
  vague |
  who

/** The subject of the verb at token `verb`. Undefined where there is none, or where it is the writer or the reader. */
export function subjectBefore(words: Words, verb: number): Speaker | undefined {
  let at = verb - 1
  while (at >= 0 && isBetween(words, at)) at--
  if (at < 0) return undefined
  const shape = words.shapeAt(at)
  if (shape & (comma | bracket)) return subjectAcross(words, at)
  if (shape & pauses) return undefined
  const kind = words.classAt(at)
  if (kind & who) return antecedent(words, at)
  if (kind & (pronoun | first)) return kind & pronoun ? speaker(words, at, at, 'named') : undefined
  return endingAt(words, at)
}

/** Whether a token may stand between a subject and its verb: "has also", "at first". */
function isBetween(words: Words, at: number): boolean {
  const kind = words.classAt(at)
  if (kind & definite) return false
  if (kind & (adverb | auxiliary) && !(kind & be)) return true
  return (kind & preposition) !== 0 && /^(?:first|least|once|last)$/i.test(words.at(at + 1))
}

/** The subject of a verb behind an insertion: "Smith, who was there, said", "Rep. Smith (D-N.Y.) said". */
function subjectAcross(words: Words, pause: number): Speaker | undefined {
  // The insertion begins at the pause before this one that has a noun before it; what is before that is the subject.
  let at = pause - 1
  let depth = 0
  while (at >= 0) {
    const shape = words.shapeAt(at)
    if (shape & clauseEdges) break
    if (shape & bracket && !(words.shapeAt(pause) & bracket)) depth ^= 1
    if (shape & (comma | bracket) && depth === 0) {
      const kind = words.classAt(at + 1)
      const leads = firstOfClause(words, at - 1)
      // "…, a doctor at the hospital, said", "…, who was there, said"
      if (leads >= 0 && leads < at) {
        const subject = beginningAt(words, leads)
        if (kind & who) return subject
        const inserted = beginningAt(words, at + 1)
        if (inserted?.standing !== 'named') return subject
        // "Its chair, Jane Smith, said": the name says more.
        const names =
          words.shapeAt(words.indexOf(inserted.start)) & capitalised && !nameOfSpeaker(words, subject)
        return subject?.standing === 'named' && !names ? subject : inserted
      }
    }
    at--
  }
  return undefined
}

function nameOfSpeaker(words: Words, subject: Speaker | undefined): boolean {
  if (!subject) return false
  let last = words.indexOf(subject.start)
  const begin = last
  while (last + 1 < words.count && words.endOf(last + 1) <= subject.end) last++
  return nameIn(words, begin, last) !== undefined
}

/** The first token of the clause that token `at` is in. */
function firstOfClause(words: Words, at: number): number {
  let begin = at
  while (begin > 0) {
    if (words.shapeAt(begin - 1) & (clauseEdges | comma)) break
    if (words.classAt(begin - 1) & (breaks | that | conditional)) break
    begin--
  }
  while (
    begin < at &&
    words.classAt(begin) & (and | breaks | adverb | joins) &&
    !(words.classAt(begin) & definite)
  )
    begin++
  return begin
}

/** Whom "who" stands for. */
function antecedent(words: Words, at: number): Speaker | undefined {
  if (!/^who$/i.test(words.at(at))) return undefined
  const last = words.shapeAt(at - 1) & comma ? at - 2 : at - 1
  return last >= 0 ? endingAt(words, last) : undefined
}

/** The noun phrase that ends with token `last`. */
export function endingAt(words: Words, last: number): Speaker | undefined {
  let begin = last
  if (!isNominal(words, last)) return undefined
  while (begin > 0) {
    const before = begin - 1
    const shape = words.shapeAt(before)
    if (!(shape & word)) break
    const kind = words.classAt(before)
    if (isNominal(words, before)) begin--
    else if (kind & (definite | vague) || (kind & first && shape & word)) {
      begin--
      if (!joinsBefore(words, begin)) break
    } else if (joinsBefore(words, begin)) begin--
    else break
  }
  return describe(words, begin, last)
}

/** Whether a preposition or "and" before token `begin` joins it to a noun: "the head of | the bank". */
function joinsBefore(words: Words, begin: number): boolean {
  const kind = words.classAt(begin - 1)
  if (!(kind & (preposition | and)) || !isNominal(words, begin - 2)) return false
  // "Smith and her team", "the singer and guitarist"
  if (kind & and)
    return ((words.shapeAt(begin - 2) & capitalised) | (words.classAt(begin - 3) & definite)) !== 0
  return true
}

/** The noun phrase that begins with token `begin`. */
export function beginningAt(words: Words, begin: number): Speaker | undefined {
  let at = begin
  while (at < words.count && words.classAt(at) & (adverb | and) && !(words.classAt(at) & (definite | vague)))
    at++
  const start = at
  const kind = words.classAt(at)
  if (kind & pronoun) return speaker(words, at, at, 'named')
  if (kind & first && !/^(?:my|our)$/i.test(words.at(at))) return undefined
  while (at < words.count && words.classAt(at) & (definite | vague | first)) at++
  if (!isNominal(words, at)) return undefined
  while (at + 1 < words.count) {
    const next = at + 1
    if (isNominal(words, next)) at = next
    else if (continuesAfter(words, next)) {
      at = next + 1
      while (words.classAt(at) & (definite | vague)) at++
    } else break
  }
  return describe(words, start, at)
}

/** Whether the preposition or "and" at `at` goes on with a noun phrase. */
function continuesAfter(words: Words, at: number): boolean {
  const kind = words.classAt(at)
  if (!(kind & (preposition | and))) return false
  let next = at + 1
  if (kind & and) return (words.shapeAt(next) & capitalised) !== 0 && !(words.classAt(next) & grammatical)
  if (!/^(?:of|for|at|in|from)$/i.test(words.at(at))) return false
  while (words.classAt(next) & definite) next++
  return isNominal(words, next)
}

/** Whether a token can be part of a name or a noun: a plain word, or one of ours that is a noun. */
function isNominal(words: Words, at: number): boolean {
  const shape = words.shapeAt(at)
  if (!(shape & word)) return false
  const kind = words.classAt(at)
  if (kind & time) return false
  if (isInitial(words, at)) return true
  if (kind & (people | office | view)) return true
  if (shape & capitalised && at > 0 && !(kind & grammatical)) return true
  return (kind & (grammatical | reports | reporting)) === 0 && (kind === 0 || (shape & figure) === 0)
}

/** What the tokens from `begin` to `last` call somebody. */
function describe(words: Words, begin: number, last: number): Speaker | undefined {
  // "the head of the bank during a visit": the first preposition that is not part of a name ends the description.
  let stop = last
  for (let at = begin + 1; at <= last; at++) {
    if (words.classAt(at) & preposition && !/^(?:of|for|at|from)$/i.test(words.at(at))) {
      if (nameIn(words, begin, at - 1) || words.classAt(begin) & definite) stop = at - 1
      break
    }
  }
  const name = nameIn(words, begin, stop)
  const opens = words.classAt(begin)
  if (name && name[1] === stop) {
    const [from, to] = name
    // "American" of "American officials" is no name, and "Critics" at the start of a sentence none either.
    if (from === to && words.classAt(from) & people && !(words.shapeAt(from) & possessive)) {
      return speaker(words, begin, stop, opens & definite ? 'named' : 'nobody')
    }
    if (opens & vague && !isOwner(words, begin, from))
      return speaker(words, begin, stop, standingOf(words, begin, stop))
    // "scientists at Oxford": the name is only part of whom they are.
    const leads = isArticle(words, from - 1) ? from - 2 : from - 1
    if (leads > begin && words.classAt(leads) & preposition) return speaker(words, begin, stop, 'named')
    return speaker(words, from > begin && isArticle(words, from - 1) ? from - 1 : from, to, 'named')
  }
  if (opens & definite) return speaker(words, begin, stop, 'named')
  if (opens & vague) return speaker(words, begin, stop, standingOf(words, begin, stop))
  if (opens & first) return speaker(words, begin, stop, 'someone')
  if (begin === stop && words.classAt(stop) & office) return speaker(words, begin, stop, 'named')
  return speaker(words, begin, stop, nameIn(words, begin, stop) ? 'named' : 'nobody')
}

/** The standing of a description without a definite article. A spokesperson speaks for whom they name. */
function standingOf(words: Words, begin: number, last: number): Standing {
  const text = words.text.slice(words.startOf(begin), words.endOf(last))
  if (/\bspokes(?:man|woman|person|people)\b/i.test(text)) return 'named'
  return /^(?:an?|one|another)\b/i.test(text) ? 'someone' : 'nobody'
}

/** "a doctor, Jane Smith": the name stands behind the description, so that it is hers. */
function isOwner(words: Words, begin: number, name: number): boolean {
  for (let at = begin; at < name; at++) {
    if (words.classAt(at) & preposition || words.shapeAt(at) & possessive) return false
  }
  return name > begin + 1
}

function isArticle(words: Words, at: number): boolean {
  return /^the$/i.test(words.at(at))
}

/** The last run of capitalised words, with what joins them: "Ministry of Health". */
function nameIn(words: Words, begin: number, last: number): [from: number, to: number] | undefined {
  let to = last
  while (to >= begin && !isCapital(words, to)) to--
  if (to < begin) return undefined
  let from = to
  while (from > begin) {
    if (isCapital(words, from - 1)) from--
    else if (from - 2 >= begin && isCapital(words, from - 2) && isParticle(words, from - 1)) from -= 2
    else break
  }
  while (
    from > begin &&
    /^(?:de|der|den|del|di|da|du|van|von|bin|al|el|la|le|ten|ter)$/.test(words.at(from - 1))
  )
    from--
  return [from, to]
}

function isCapital(words: Words, at: number): boolean {
  return (
    (words.shapeAt(at) & capitalised) !== 0 && (words.classAt(at) & (grammatical & ~(adverb | and))) === 0
  )
}

/** "Sonya A. Zoghlin": one letter between two names. */
function isInitial(words: Words, at: number): boolean {
  return (
    words.endOf(at) - words.startOf(at) === 1 &&
    (words.shapeAt(at) & words.shapeAt(at - 1) & words.shapeAt(at + 1) & capitalised) !== 0
  )
}

/** A small word within a name. */
function isParticle(words: Words, at: number): boolean {
  return /^(?:of|the|and|de|der|den|del|di|da|du|van|von|bin|al|la|le|&)$/.test(words.at(at))
}

function speaker(words: Words, begin: number, last: number, standing: Standing): Speaker {
  const end = words.endOf(last)
  let start = words.startOf(begin)
  // Too much for a line of a note: what stands nearest to the verb says most.
  for (let at = begin; end - start > longest && at < last; at++) start = words.startOf(at + 1)
  return { start, end, standing }
}

const smallBegins =
  /^(?:The|This|That|These|Those|His|Her|Its|Their|He|She|They|It|Both|A|An|One|Another|My|Our|Police|Prosecutors|Investigators|Deputies|Detectives)(?= |$)/

/** A speaker as the text names them, on one line and as in the middle of a sentence. */
export function nameOf(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .replace(smallBegins, (begin) => begin.toLowerCase())
}
