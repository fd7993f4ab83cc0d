/** How far the clause reaches that depends on a verb of saying. */

import {
  adverb,
  and,
  auxiliary,
  be,
  breaks,
  definite,
  first,
  loosely,
  preposition,
  pronoun,
  reports,
  that,
  time,
  vague,
  whether,
  who,
} from './lexicon.ts'
import { beginningAt } from './subject.ts'
import { capitalised, colon, comma, dashed, figure, quoted, strong, type Words, word } from './words.ts'

/** Verbs that a clause hangs on, whatever it begins with. */
export const plain = /^(?:says?|said|thinks?|thought|believe[sd]?)$/i

/** Whether what follows a verb is what it reports: a clause, and not just a thing ("confirmed the visit"). */
export function leadsIn(words: Words, verb: number): boolean {
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

/** "that" before a clause, and not that of "that summer". */
function isThat(words: Words, at: number): boolean {
  return (words.classAt(at) & that) !== 0 && !(words.classAt(at + 1) & time)
}

/** "told the committee that": what is reported begins behind those who hear it. */
export function behindHearer(words: Words, from: number): number {
  for (let at = from; at < words.count && at < from + 25; at++) {
    if (words.classAt(at) & that || words.shapeAt(at) & (colon | quoted)) return at
    if (words.shapeAt(at) & strong || words.classAt(at) & breaks) break
  }
  const hearer = beginningAt(words, from)
  return hearer ? Math.max(from + 1, words.indexOf(hearer.end)) : from
}

/** Where the clause that depends on a verb ends: a conjunction may begin the writer's own. */
export function endOfReport(words: Words, from: number): number {
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

/** Where a subordinate clause ends: with the next pause. */
export function endOfSubordinate(words: Words, from: number): number {
  for (let at = from; at < words.count; at++) if (words.shapeAt(at) & (comma | strong | dashed)) return at
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
