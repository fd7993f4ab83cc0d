/**
 * Where a text quotes. Quotation marks are told from apostrophes, inches and decades by what stands on either side of
 * them; marks of one family close each other, since writers mix them ("… “).
 */
import { end, isLetterKind, isWordKind, kindAt, small, space } from '../characters.ts'
import { isSingleMark, signsOf } from './signs.ts'

/** A run of the text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A quotation with its marks. `open`: nothing closes it, and the next paragraph may go on with it. */
export interface Quotation extends Span {
  readonly open: boolean
}

// Families of marks.
const double = 0
const single = 1
const guillemet = 2
const singleGuillemet = 3

// What a mark may do where it stands.
const mayOpen = 1
const mayClose = 2
/** It closes only where no better mark does: a plural's apostrophe, an inch. */
const doubtful = 4

interface Mark {
  readonly at: number
  readonly family: number
  readonly may: number
  /** Of the marks of its family that follow, the first that is not doubtful closes. */
  closesLater: boolean
  /** Where the next mark of its family stands that may open; -1 where there is none. */
  nextOpening: number
}

/** Words set in quotation marks to keep a distance from them, not to say whose they are. */
const mostScareWords = 3

/** Words that begin with an apostrophe. */
const elided = /^(?:t(?:is|was|were|will|il|ill)|em|n|cause|cos|bout|round|neath|gainst|ere|er|im)(?![a-z])/i

/**
 * The quotations in a block of text, outermost only, in order. One that is not closed ends where the next of its kind
 * opens, else with the block: where a quotation runs over several paragraphs, only the last one closes it. An opening
 * single mark that is not closed is an apostrophe, unless it begins the block.
 * @param marked parts of the text, in order and apart, that are quoted though no mark says so.
 */
export function quotationsOf(text: string, marked: readonly Span[] = []): Quotation[] {
  return merge(inMarks(text), marked)
}

function inMarks(text: string): Quotation[] {
  const marks = marksOf(text)
  if (marks.length === 0) return []
  const found = pair(text, marks)
  const quotations: Quotation[] = []
  let free = 0
  for (const quotation of found) {
    if (quotation.start < free || (!quotation.open && isScare(text, quotation))) {
      free = Math.max(free, quotation.end)
      continue
    }
    quotations.push(quotation)
    free = quotation.end
  }
  return quotations
}

/** All pairs, and the marks that open and are not closed, by where they begin. */
function pair(text: string, marks: readonly Mark[]): Quotation[] {
  const found: Quotation[] = []
  const stack: Mark[] = []
  // The open marks of each family: a closing mark looks for its partner only where there is one.
  const opened: Mark[][] = [[], [], [], []]
  for (const mark of marks) {
    const { at, family, may, closesLater } = mark
    const partner = (opened[family] as Mark[]).at(-1)
    if (may & mayClose && partner && !(may & doubtful && (closesLater || isPassed(partner, at)))) {
      // What was opened within and is still open has lost its closing mark.
      for (let top = stack.pop(); top; top = stack.pop()) {
        opened[top.family]?.pop()
        if (top.family !== family) continue
        found.push({ start: top.at, end: at + 1, open: false })
        break
      }
    } else if (may & mayOpen) {
      stack.push(mark)
      opened[family]?.push(mark)
    }
  }
  for (const { at, family, nextOpening } of stack) {
    if (family === single && (at > firstOf(text) || text.charAt(at) === "'")) continue
    if (family === singleGuillemet) continue
    const open = nextOpening < 0
    found.push({ start: at, end: open ? text.length : nextOpening, open })
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Whether another quotation of its family began, before `at`, within the one that a mark opened. */
function isPassed({ nextOpening }: Mark, at: number): boolean {
  return nextOpening >= 0 && nextOpening < at
}

/** Where the first character that shows is. */
function firstOf(text: string): number {
  let at = 0
  while (kindAt(text, at) === space) at++
  return at
}

/** The marks of a text that may open or close, in order. */
function marksOf(text: string): Mark[] {
  const marks: Mark[] = []
  const { marks: places, markCount } = signsOf(text)
  for (let i = 0; i < markCount; i++) {
    const at = places[i] as number
    const code = text.charCodeAt(at)
    const may = mayAt(text, at, code)
    if (may !== 0) marks.push({ at, family: familyOf(code), may, closesLater: false, nextOpening: -1 })
  }
  const closesNext = [false, false, false, false]
  const opensNext = [-1, -1, -1, -1]
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark
    const { at, family, may } = mark
    mark.closesLater = closesNext[family] as boolean
    mark.nextOpening = opensNext[family] as number
    if (!(may & doubtful)) closesNext[family] = (may & mayOpen) === 0
    if (may & mayOpen) opensNext[family] = at
  }
  return marks
}

function familyOf(code: number): number {
  if (isSingleMark(code)) return single
  if (code === 0xab || code === 0xbb) return guillemet
  return code >= 0x2039 ? singleGuillemet : double
}

/** What the mark at `at` may do, by what stands on either side of it. Nothing for an apostrophe or a measure. */
function mayAt(text: string, at: number, code: number): number {
  const before = at === 0 ? space : kindAt(text, at - 1)
  const after = at + 1 === text.length ? space : kindAt(text, at + 1)
  const inWord = isWordKind(before)
  const starts = before === space
  switch (code) {
    case 0x201e: // „
    case 0x201a: // ‚
      return mayOpen
    case 0xab: // «
    case 0x2039: // ‹
    case 0x201c: // “
    case 0x201f: // ‟
      if (inWord && isWordKind(after)) return 0
      return starts || (!inWord && leads(text, at)) ? mayOpen : mayClose
    case 0xbb: // »
    case 0x203a: // ›
    case 0x201d: // ”
      // Where they come first, as in German books and in Swedish.
      if (inWord && isWordKind(after)) return 0
      return (starts || opensBehind(text, at)) && leads(text, at) ? mayOpen : mayClose
  }
  if (familyOf(code) === double) {
    if (inWord && isWordKind(after)) return 0
    if (starts) return after === space ? mayOpen | mayClose : leads(text, at) ? mayOpen : mayClose
    if (isWordKind(after)) return inWord ? 0 : opensBehind(text, at) ? mayOpen : mayClose
    if (inWord) return isDigit(text, at - 1) && goesOn(text, at + 1) ? mayClose | doubtful : mayClose
    return opensBehind(text, at) && opensBefore(text, at + 1) ? mayOpen : mayClose
  }
  // A single mark, or an apostrophe.
  if (inWord && isWordKind(after)) return 0
  if (isWordKind(after)) {
    if (isDigit(text, at + 1) || elided.test(text.slice(at + 1, at + 7))) return 0
    return code === 0x2019 ? 0 : mayOpen
  }
  if (starts) return code !== 0x2019 && opensBefore(text, at + 1) ? mayOpen : 0
  if (code === 0x2018 || !inWord) {
    return opensBehind(text, at) && opensBefore(text, at + 1) ? mayOpen : mayClose
  }
  return mayBeApostrophe(text, at) ? mayClose | doubtful : mayClose
}

/** "officials'", "goin'", "rock 'n' roll", "will o' the wisp" */
function mayBeApostrophe(text: string, at: number): boolean {
  const last = text.charAt(at - 1).toLowerCase()
  const before = text.charAt(at - 2).toLowerCase()
  if (before === '') return false
  if (last === 'n') return before === 'i' || before === "'" || before === '’'
  if (last === 'o') return !isLetterKind(kindAt(before, 0))
  return last === 's' || (last === 'l' && before === 'o') || isDigit(text, at - 1)
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

/** Whether the sentence goes on behind the mark before `at`: a space and a small letter. */
function goesOn(text: string, at: number): boolean {
  return kindAt(text, at) === space && kindAt(text, at + 1) === small
}

/** Whether a mark at `at` stands where one opens: behind a bracket, a dash or another opening mark. */
function opensBehind(text: string, at: number): boolean {
  return /[([{<\-‐-―/=:“‘„‚«"']/.test(text.charAt(at - 1))
}

/** Whether the first of a quotation stands behind the mark at `at`. */
function leads(text: string, at: number): boolean {
  return isWordKind(kindAt(text, at + 1)) || opensBefore(text, at + 1)
}

/** Whether what stands at `at` may be the first of a quotation, though it is no letter: another mark, a bracket … */
function opensBefore(text: string, at: number): boolean {
  return /[([{$£€#@…“‘„‚«"'’]/.test(text.charAt(at))
}

/** A few words that end without a full stop or a comma of their own are set off, not spoken. */
function isScare(text: string, { start, end: last }: Quotation): boolean {
  if (last - start > 80) return false
  const inside = text.slice(start + 1, last - 1).trim()
  return (
    inside.split(/\s+/, mostScareWords + 1).length <= mostScareWords &&
    kindAt(inside, inside.length - 1) !== end &&
    !inside.endsWith(',')
  )
}

/** Quotations in marks and in markup, outermost only, in order. */
function merge(marks: readonly Quotation[], markup: readonly Span[]): Quotation[] {
  if (markup.length === 0) return [...marks]
  const all = [...marks, ...markup.map(({ start, end }) => ({ start, end, open: false }))]
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const outermost: Quotation[] = []
  for (const quotation of all) if (quotation.end > (outermost.at(-1)?.end ?? 0)) outermost.push(quotation)
  return outermost
}
