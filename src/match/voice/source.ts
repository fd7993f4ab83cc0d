/** Sources that no verb of saying names: "according to Smith", "in her view", "Smith is sure that". */

import { endOfReport } from './clause.ts'
import { adverb, be, first, loosely, preposition, that, to } from './lexicon.ts'
import { add, type Report } from './report.ts'
import type { Speaker } from './speaker.ts'
import { beginningAt, endingAt, isPerson, subjectBefore } from './subject.ts'
import { endOfTag } from './tag.ts'
import { possessive, strong, type Words, word } from './words.ts'

/** "Smith is confident that". */
export function byMind(words: Words, verb: number, found: Report[]): void {
  let at = verb + 1
  while (words.classAt(at) & adverb) at++
  if (!(words.classAt(at + 1) & that) || !(words.classAt(at) & loosely)) return
  const speaker = subjectBefore(words, verb)
  if (speaker && isPerson(words, speaker)) add(found, at + 1, endOfReport(words, at + 1), speaker)
}

/** "according to Smith": the sentence, or the part of it that stands before. */
export function bySource(words: Words, at: number, found: Report[]): void {
  if (!(words.classAt(at + 1) & to)) return
  const speaker = beginningAt(words, at + 2)
  if (!speaker) return
  const behind = words.indexOf(speaker.end)
  let from = at
  while (from > 0 && !(words.shapeAt(from - 1) & strong)) from--
  // The words that name the source are the writer's.
  add(found, from, at, speaker)
  add(found, behind, endOfTag(words, behind), speaker)
}

/** "in Smith's view", "her claim that", "in the words of Smith". */
export function byView(words: Words, at: number, found: Report[]): void {
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
