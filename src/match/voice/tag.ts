/** What stands behind what it reports, or in the middle of it: ", Smith said", ", said Smith, ". */

import { plain } from './clause.ts'
import {
  adverb,
  and,
  as,
  auxiliary,
  be,
  breaks,
  preposition,
  reports,
  speaks,
  tells,
  that,
  time,
  to,
  who,
} from './lexicon.ts'
import type { Speaker } from './speaker.ts'
import { beginningAt } from './subject.ts'
import { colon, comma, dashed, quoted, strong, type Words, word } from './words.ts'

/** Others that may stand behind what they report. */
const mental = /^(?:suspect|fear|hope|worr|reckon|claim|estimat|note|contend|maintain|allege|assert)/i

/** Whether the verb of a tag has nothing to report behind it: ", he said.", ", she told the BBC on Friday, " */
export function endsTag(words: Words, verb: number): boolean {
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

/** ", said Smith": no verb follows, or what follows the verb would be reported. */
export function isInverted(words: Words, verb: number, { start, end }: Speaker): boolean {
  const next = words.classAt(verb + 1)
  if (next & (that | to | preposition | time)) return false
  let at = words.indexOf(start)
  if (at > verb + 4) return false
  while (at < words.count && words.startOf(at) < end) at++
  if (at >= words.count || !(words.shapeAt(at) & word)) return true
  return (words.classAt(at) & (who | preposition | time | as | and | to)) !== 0
}

/** Where what a tag reports ends: with the sentence, or where the writer begins again. */
export function endOfTag(words: Words, verb: number): number {
  for (let at = verb + 1; at < words.count; at++) {
    if (words.shapeAt(at) & strong) return at
    if (words.classAt(at) & breaks && words.shapeAt(at - 1) & comma) return at
  }
  return words.count
}
