/** Who is meant by some words: a name, a description, a pronoun; or nobody in particular. */

import { isLetterKind, kindAt } from '../characters.ts'
import { adverb, and, definite, first, grammatical, office, people, preposition, vague } from './lexicon.ts'
import type { Span } from './quotation.ts'
import { capitalised, possessive, type Words } from './words.ts'

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

/** What the tokens from `begin` to `last` call somebody. */
export function describe(words: Words, begin: number, last: number): Speaker | undefined {
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
export function nameIn(words: Words, begin: number, last: number): [from: number, to: number] | undefined {
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

/** Whether a word may be part of a name. The initials "A." and "I." look like words that are none. */
function isCapital(words: Words, at: number): boolean {
  if (!(words.shapeAt(at) & capitalised)) return false
  return (words.classAt(at) & (grammatical & ~(adverb | and))) === 0 || isInitial(words, at)
}

/** "Sonya A. Zoghlin": one letter between two names. */
export function isInitial(words: Words, at: number): boolean {
  return (
    words.endOf(at) - words.startOf(at) === 1 &&
    (words.shapeAt(at) & words.shapeAt(at - 1) & words.shapeAt(at + 1) & capitalised) !== 0
  )
}

/** A small word within a name. */
function isParticle(words: Words, at: number): boolean {
  return /^(?:of|the|and|de|der|den|del|di|da|du|van|von|bin|al|la|le|&)$/.test(words.at(at))
}

/** The speaker who is named by these tokens, from the first to the last of them. */
export function speaker(words: Words, begin: number, last: number, standing: Standing): Speaker {
  const end = words.endOf(last)
  let start = words.startOf(begin)
  // Too much for a line of a note: what stands nearest to the verb says most.
  for (let at = begin; end - start > longest && at < last; at++) start = words.startOf(at + 1)
  return { start, end, standing }
}

const smallBegins =
  /^(?:The|This|That|These|Those|His|Her|Its|Their|He|She|They|It|Both|A|An|One|Another|My|Our|Police|Prosecutors|Investigators|Deputies|Detectives|Researchers|Scientists|Officials|Analysts|Experts|Doctors|Teachers|Members|Workers|Leaders|Lawyers)(?= |$)/

/** A speaker as the text names them, on one line and as in the middle of a sentence. */
export function nameOf(text: string, { start, end }: Span): string {
  const name = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .replace(smallBegins, (begin) => begin.toLowerCase())
  // The full stop of "U.N."
  const isInitial = name.at(-2) === '.' && isLetterKind(kindAt(name, name.length - 1))
  return isInitial && text.charAt(end) === '.' ? `${name}.` : name
}
