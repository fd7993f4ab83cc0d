import type { Automaton } from '../match/automaton.ts'
import { type Finding, scan } from '../match/scan.ts'
import { type Block, rangeOf, type Span } from '../page/blocks.ts'
import type { Work } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'

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

/** Finds wording in blocks with one automaton, and remembers what it found in each text. */
export class Reader {
  private known = new Map<string, readonly Finding[]>()
  private on: Uint8Array | undefined

  constructor(private readonly automaton: Automaton) {}

  /** Which rules look from now on. False where they are the same as before. */
  switchRules(isOn: (rule: Automaton['rules'][number]) => boolean): boolean {
    const on = Uint8Array.from(this.automaton.rules, (rule) => (isOn(rule) ? 1 : 0))
    if (this.on?.every((value, index) => value === on[index])) return false
    this.on = on
    this.known = new Map()
    return true
  }

  /** What there is in a block, and where in the page. */
  *find(block: Block): Work<Found> {
    const key = keyOf(block)
    let found = this.known.get(key)
    if (!found) {
      const list: Finding[] = []
      for (const piece of pieces(block.text)) {
        list.push(...this.scanPiece(block, piece))
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

  private scanPiece({ text, quoted, quotes }: Block, { start, end }: Span): Finding[] {
    const options = this.on ? { on: this.on } : {}
    if (start === 0 && end === text.length) {
      return scan(text, this.automaton, { ...options, quotes: quoted ? [{ start, end }] : quotes })
    }
    const inside = quoted ? [{ start, end }] : quotes
    const shifted = inside.map((span) => ({ start: span.start - start, end: span.end - start }))
    return scan(text.slice(start, end), this.automaton, { ...options, quotes: shifted }).map((finding) => ({
      ...finding,
      start: finding.start + start,
      end: finding.end + start,
    }))
  }
}

/** Whether two readings mean the same words of the page. */
export function isSame(a: PageFinding, b: PageFinding): boolean {
  return (
    a.rule === b.rule &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset
  )
}

/** Two blocks with the same key have the same findings. */
function keyOf({ text, quoted, quotes }: Block): string {
  return quoted ? `>${text}` : quotes.length === 0 ? text : `${JSON.stringify(quotes)}${text}`
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
