/** How a sentence puts what a finding says: denied, supposed or asked instead of asserted. */
import type { Stance } from '../../rules/rule.ts'
import {
  adverb,
  and,
  auxiliary,
  be,
  breaks,
  conditional,
  denies,
  grounds,
  joins,
  negates,
  reports,
  that,
  vague,
  whether,
} from './lexicon.ts'
import type { Span } from './quotation.ts'
import { bracket, capitalised, comma, dashed, possessive, strong, type Words, word } from './words.ts'

/** What a negation within the marked words denies: "is not likely". Others belong to the wording: "cannot rule out". */
const deniable =
  /^(?:un)?(?:likely|probabl[ey]|possibl[ey]|seems?|appears?|link(?:ed|s)?|tied|due|responsible|caused?|led?|leads?|accused|suspected|believed|thought|expected|certain|clear(?:ly)?|prove[dns]?|proof|necessarily|alleged|evident|obvious(?:ly)?|connected|attributed|blamed)$/i

/**
 * The stance of a finding in its sentence; `sentence` is where that is in the text. A negation that belongs to the
 * wording itself ("cannot be ruled out", "no doubt") denies nothing: only one that turns the marked words round counts.
 */
export function stanceOf(words: Words, { start, end }: Span, sentence: Span): Stance | undefined {
  if (asks(words.text, end, sentence)) return 'question'
  if (!(words.all & (negates | conditional | whether | denies))) return undefined
  const from = words.indexOf(start)
  let to = words.indexOf(end)
  // One past the last token of the finding.
  if (to < words.count && words.startOf(to) < end) to++
  const opened = words.all & (conditional | whether) ? openerOf(words, from) : undefined
  if (opened !== undefined) return opened
  if (!(words.all & (negates | denies))) return undefined
  return isNegatedWithin(words, from, to) || isNegatedBefore(words, from) ? 'negated' : undefined
}

/** Whether the sentence ends with a question mark, its own. */
function asks(text: string, end: number, sentence: Span): boolean {
  for (let at = sentence.end - 1; at >= end - 1 && at >= sentence.start; at--) {
    const code = text.charCodeAt(at)
    if (code === 0x3f) return true
    // Behind the question mark stand other marks at most.
    if (code > 0x2e && code !== 0x5d && code !== 0xbb && (code < 0x2018 || code > 0x2026)) return false
  }
  return false
}

/** Whether the clause of the finding is opened by "if" or "whether". */
function openerOf(words: Words, from: number): Stance | undefined {
  for (let at = from - 1; at >= 0 && from - at < 30; at--) {
    if (words.shapeAt(at) & (strong | dashed | bracket)) return undefined
    if (words.shapeAt(at) & comma && !isListComma(words, at)) return undefined
    const kind = words.classAt(at)
    if (kind & whether) return 'question'
    if (!(kind & conditional)) continue
    if (hasThen(words, at, from)) return undefined
    // "as if", "even if", "what if"; "asked if".
    const before = words.at(at - 1)
    if (/^(?:as|even|what)$/i.test(before)) return undefined
    if (/^provided$/i.test(words.at(at)) && !(words.classAt(at + 1) & that)) continue
    if (/^(?:assuming|supposing)$/i.test(words.at(at)) && at > 0 && !(words.shapeAt(at - 1) & comma)) continue
    if (
      /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|knows|knew|see|determine|decide|check|out|clear|unclear|sure|say|tell)$/i.test(
        before,
      )
    )
      return 'question'
    return 'conditional'
  }
  return undefined
}

/** "if it rains then it is likely": the finding stands in what follows. */
function hasThen(words: Words, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (/^then$/i.test(words.at(at))) return true
  return false
}

/** "red, white and blue": one word stands between the comma and the next pause or the comma before. */
function isListComma(words: Words, at: number): boolean {
  return (words.shapeAt(at + 2) & comma) !== 0 || (words.classAt(at + 2) & and) !== 0
}

/** "is not likely to": the negation stands in the marked words, before what it denies. */
function isNegatedWithin(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!(words.classAt(at) & negates) || /^(?:no|without|nobody|none|nothing)$/i.test(words.at(at))) continue
    if (/^cannot$|^can['’]t$|^couldn['’]t$|^wouldn['’]t$/i.test(words.at(at))) continue
    for (let next = at + 1; next < to && next < at + 4; next++) {
      if (deniable.test(words.at(next))) return true
      if (!(words.classAt(next) & (be | auxiliary | adverb))) break
    }
  }
  return false
}

/** Whether a negation before the finding reaches it. */
function isNegatedBefore(words: Words, from: number): boolean {
  // Next to it: "not ⟦likely to⟧", "has never been ⟦linked to⟧", "no ⟦allegation⟧".
  for (let at = from - 1; at >= 0 && from - at <= 4; at--) {
    const kind = words.classAt(at)
    if (kind & negates) {
      // "not only likely", "no longer", "no more than".
      return !/^(?:only|just|merely|longer|more|less|doubt|matter|to)$/i.test(words.at(at + 1))
    }
    if (!(kind & (be | auxiliary | adverb | vague)) || !(words.shapeAt(at) & word)) break
  }
  // Further off: "there is no suggestion that it was ⟦linked to⟧", "denied that", "do not believe that".
  for (let at = from - 1; at >= 0 && from - at < 25; at--) {
    const shape = words.shapeAt(at)
    const kind = words.classAt(at)
    if (shape & (strong | dashed) || kind & breaks || (shape & comma && !isListComma(words, at))) return false
    if (kind & joins && /^(?:because|why|so|how|what)$/i.test(words.at(at))) return false
    if (kind & denies && isVerbHere(words, at)) return !isDenied(words, at)
    if (kind & that && reachesOver(words, at)) return true
    if (kind & and && words.classAt(at + 1) & that) continue
  }
  return false
}

/** "denied" is a verb of the clause, not the first word of a name. */
function isVerbHere(words: Words, at: number): boolean {
  return !(words.shapeAt(at) & capitalised && at > 0) && !(words.shapeAt(at) & possessive)
}

/** "did not deny": denied denials. */
function isDenied(words: Words, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 3; before--) {
    if (words.classAt(before) & negates) return true
    if (!(words.classAt(before) & (be | auxiliary | adverb))) return false
  }
  return false
}

/** Whether "that" at `at` stands behind a negated ground or verb: "no evidence that", "does not mean that". */
function reachesOver(words: Words, at: number): boolean {
  const head = at - 1
  const kind = words.classAt(head)
  if (kind & denies) return false
  const holds = kind & (grounds | reports) || /^(?:mean|means|prove|proves|show|shows)$/i.test(words.at(head))
  if (!holds) return false
  for (let before = head - 1; before >= 0 && head - before <= 4; before--) {
    if (words.classAt(before) & negates)
      return !/^doubt|^question/i.test(words.at(head)) || !isNo(words, before)
    if (!(words.shapeAt(before) & word)) return false
  }
  return false
}

/** "no doubt that", "no question that" assert. */
function isNo(words: Words, at: number): boolean {
  return /^(?:no|without|little)$/i.test(words.at(at))
}
