import type { Automaton } from '../match/automaton.ts'
import { type Finding, scan } from '../match/scan.ts'
import { quotationsOf } from '../match/voice/quotation.ts'
import { withOwn } from '../match/with-own.ts'
import { type Block, documentAt, rangeOf, type Span } from '../page/blocks.ts'
import type { Work } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import { type Settings, switchesOf } from '../shared/settings.ts'

/** A finding with its place in the page. Its offsets are into `block.text`. */
export interface PageFinding extends Finding {
  readonly block: Block
  readonly range: StaticRange
}

/** What was found in one block. */
export interface Found {
  /** What can be seen. */
  readonly findings: readonly PageFinding[]
  /** Elements that hide a finding: they are asked again when they come into sight. */
  readonly hiders: readonly Element[]
}

/** What was read of a page, and what was found there, in reading order. */
export interface Reading {
  readonly blocks: readonly Block[]
  readonly findings: readonly PageFinding[]
}

/** A longer text is scanned in pieces of about this length, in UTF-16 units, with rests between them. */
const longText = 20_000

/** How many texts are remembered. A page that writes new ones for ever must not fill the memory. */
const mostKnown = 50_000

/** How many findings are looked at between two rests. */
const stride = 32

const nothing: Found = { findings: [], hiders: [] }

/** Finds wording in blocks, and remembers what it found in each text. */
export class Reader {
  private known = new Map<string, readonly Finding[]>()
  private on: Uint8Array | undefined
  private own: Automaton | undefined
  private ownOn: Uint8Array | undefined

  constructor(private automaton: Automaton) {}

  /**
   * The rules of this automaton that are on look from now on; `own` is the automaton of the reader's own phrases, where
   * there are any. False where they are the same as before.
   */
  switchRules(settings: Settings, automaton: Automaton, own?: Automaton): boolean {
    const on = switchesOf(settings, automaton.rules)
    const ownOn = own && switchesOf(settings, own.rules)
    const isSame = automaton === this.automaton && own === this.own
    if (isSame && isEqual(on, this.on) && isEqual(ownOn, this.ownOn)) return false
    Object.assign(this, { automaton, on, own, ownOn })
    this.known = new Map()
    return true
  }

  /** What there is in a block, and where in the page. */
  *find(block: Block): Work<Found> {
    const key = keyOf(block)
    let found = this.known.get(key)
    if (!found) {
      const list: Finding[] = []
      const quotes = quotesOf(block)
      for (const piece of pieces(block.text)) {
        list.push(...this.scanPiece(block.text, quotes, piece))
        if (piece.end < block.text.length) yield
      }
      if (this.known.size >= mostKnown) this.known.clear()
      this.known.set(key, list)
      found = list
    }
    return found.length === 0 ? nothing : yield* this.place(block, found)
  }

  private *place(block: Block, found: readonly Finding[]): Work<Found> {
    const findings: PageFinding[] = []
    const hiders: Element[] = []
    for (const [at, finding] of found.entries()) {
      if (at % stride === stride - 1) yield
      const range = rangeOf(block, finding.start, finding.end)
      if (isVisible(block, finding.start, finding.end)) findings.push({ ...finding, block, range })
      else if (range.startContainer.parentElement) hiders.push(range.startContainer.parentElement)
    }
    return { findings, hiders }
  }

  private scanPiece(text: string, quotes: readonly Span[], { start, end }: Span): Finding[] {
    if (start === 0 && end === text.length) return this.scanBoth(text, quotes)
    const inside = quotes
      .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }))
      .filter((span) => span.end > span.start)
    return this.scanBoth(text.slice(start, end), inside).map((finding) => ({
      ...finding,
      start: finding.start + start,
      end: finding.end + start,
    }))
  }

  private scanBoth(text: string, quotes: readonly Span[]): Finding[] {
    const found = scan(text, this.automaton, this.on ? { on: this.on, quotes } : { quotes })
    if (!this.own || !this.ownOn) return found
    return withOwn(found, scan(text, this.own, { on: this.ownOn, quotes }))
  }
}

/** Whether two readings mean the same words of the page. */
export function isSame(a: PageFinding, b: PageFinding): boolean {
  return (
    a.rule === b.rule &&
    documentAt(a.range) === documentAt(b.range) &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset
  )
}

function isEqual(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a?.length === b?.length && a?.every((value, index) => value === b?.[index]) === true)
}

/** Two blocks with the same key have the same findings. */
function keyOf({ text, quoted, quotes }: Block): string {
  return quoted ? `>${text}` : quotes.length === 0 ? text : `${JSON.stringify(quotes)}${text}`
}

/** What is quoted in a block by its markup; of one that is cut into pieces by its marks too, as a cut may part two. */
function quotesOf({ text, quoted, quotes }: Block): readonly Span[] {
  if (quoted) return [{ start: 0, end: text.length }]
  return text.length > longText ? quotationsOf(text, quotes) : quotes
}

/** The text in pieces that can be scanned apart: cut at the end of a sentence where there is one, else at a space. */
function* pieces(text: string): Generator<Span> {
  let start = 0
  while (text.length - start > longText) {
    const part = text.slice(start, start + longText)
    const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('? '), part.lastIndexOf('! '))
    const cut = sentence > 0 ? sentence + 2 : part.lastIndexOf(' ') + 1
    const end = start + (cut > 0 ? cut : longText)
    yield { start, end }
    start = end
  }
  yield { start, end: text.length }
}
