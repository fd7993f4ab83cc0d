/** Who stands before a verb of saying, or behind it. */
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
  grammatical,
  joins,
  office,
  people,
  preposition,
  pronoun,
  reporting,
  reports,
  that,
  time,
  vague,
  view,
  who,
} from './lexicon.ts'
import { describe, isInitial, nameIn, type Speaker, speaker } from './speaker.ts'
import {
  bracket,
  capitalised,
  colon,
  comma,
  dashed,
  figure,
  quoted,
  strong,
  type Words,
  word,
} from './words.ts'

const pauses = comma | strong | colon | dashed | bracket | quoted
const clauseEdges = strong | colon | dashed | quoted

/** The subject of the verb at token `verb`. Undefined where there is none, or where it is the writer or the reader. */
export function subjectBefore(words: Words, verb: number): Speaker | undefined {
  let at = verb - 1
  while (at >= 0 && isBetween(words, at)) at--
  if (at < 0) return undefined
  const shape = words.shapeAt(at)
  if (shape & (comma | bracket)) return subjectAcross(words, at)
  if (shape & dashed) return subjectAcrossDashes(words, at)
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

/** "Smith — who was there — said" */
function subjectAcrossDashes(words: Words, pause: number): Speaker | undefined {
  for (let at = pause - 1; at > 0; at--) {
    if (words.shapeAt(at) & (strong | colon | quoted)) return undefined
    if (words.shapeAt(at) & dashed) return beginningAt(words, firstOfClause(words, at - 1))
  }
  return undefined
}

/** Whether a description ends with a name. */
function nameOfSpeaker(words: Words, subject: Speaker | undefined): boolean {
  if (!subject) return false
  let last = words.indexOf(subject.start)
  const begin = last
  while (last + 1 < words.count && words.endOf(last + 1) <= subject.end) last++
  return nameIn(words, begin, last)?.[1] === last
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
    if (!(words.shapeAt(next) & capitalised) && /ing$/.test(words.at(next))) break
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

/** Whether a subject is more than a thing: it is a pronoun, or there is a name in it. */
export function isPerson(words: Words, { start, end, standing }: Speaker): boolean {
  if (standing !== 'named') return true
  for (let at = words.indexOf(start); at < words.count && words.startOf(at) < end; at++) {
    if (words.classAt(at) & (pronoun | office | people)) return !/^it$/i.test(words.at(at))
    if (words.shapeAt(at) & capitalised && !(words.classAt(at) & definite)) return true
  }
  return false
}

/** A speaker as the text has it. */
export function textOf(words: Words, { start, end }: Speaker): string {
  return words.text.slice(start, end)
}
