import type { Automaton } from '../match/automaton.ts'
import { type Finding, scan } from '../match/scan.ts'
import { withSpeakers } from '../match/voice/across.ts'
import { quotationsOf } from '../match/voice/quotation.ts'
import { withOwn } from '../match/with-own.ts'
import type { Article } from '../page/article.ts'
import { type Block, rangeOf, type Span, walkBlocks } from '../page/blocks.ts'
import { isVisible } from '../page/visible.ts'

/** A finding with its place in the page. Its offsets are into `block.text`. */
export interface PageFinding extends Finding {
  readonly block: Block
  /** Which of the reading's blocks it is in. */
  readonly blockIndex: number
  readonly range: StaticRange
}

/** What was read of a page, and what was found there, in reading order. */
export interface Reading {
  readonly blocks: readonly Block[]
  readonly findings: readonly PageFinding[]
}

/** How long we work before the page gets its turn, in ms. A frame has 16, most of it the page's own. */
const slice = 4

/** A longer text is scanned in pieces of about this length, in UTF-16 units, with rests between them. */
const longText = 20_000

/**
 * Reads articles with one automaton. It remembers what it found in each text: after a change of the page it walks the
 * blocks again, but scans only those whose text is new.
 */
export class Reader {
  private known = new Map<string, readonly Finding[]>()
  private on: Uint8Array | undefined
  private own: Automaton | undefined
  private ownOn: Uint8Array | undefined

  constructor(private readonly automaton: Automaton) {}

  /** Which rules look from now on; `own` is the automaton of the reader's own phrases, where there are any. */
  switchRules(isOn: (rule: Automaton['rules'][number]) => boolean, own?: Automaton): void {
    const on = Uint8Array.from(this.automaton.rules, (rule) => (isOn(rule) ? 1 : 0))
    const ownOn = own && Uint8Array.from(own.rules, (rule) => (isOn(rule) ? 1 : 0))
    if (own === this.own && isEqual(on, this.on) && isEqual(ownOn, this.ownOn)) return
    Object.assign(this, { on, own, ownOn })
    this.known = new Map()
  }

  /** Reads an article in short turns. Null where the signal was aborted on the way. */
  async read({ root, skip }: Article, signal: AbortSignal): Promise<Reading | null> {
    const blocks: Block[] = []
    const findings: PageFinding[] = []
    const known = new Map<string, readonly Finding[]>()
    let until = performance.now() + slice
    const mustStop = async () => {
      if (performance.now() < until) return false
      await rest()
      until = performance.now() + slice
      return signal.aborted
    }
    for (const block of walkBlocks(root, { skip })) {
      const blockIndex = blocks.push(block) - 1
      const key = keyOf(block)
      let found = known.get(key) ?? this.known.get(key)
      if (!found) {
        const list: Finding[] = []
        const quotes = quotesOf(block)
        for (const piece of pieces(block.text)) {
          list.push(...this.scanPiece(block.text, quotes, piece))
          if (await mustStop()) return null
        }
        found = list
      }
      known.set(key, found)
      for (const finding of found) {
        if (!isVisible(block, finding.start, finding.end)) continue
        findings.push({ ...finding, block, blockIndex, range: rangeOf(block, finding.start, finding.end) })
      }
      if (await mustStop()) return null
    }
    this.known = known
    // Who speaks in a quotation may stand in a paragraph before or behind: that can be told only now.
    const named: PageFinding[] = []
    for (let from = 0; from < findings.length; ) {
      const index = findings[from]?.blockIndex ?? 0
      let to = from + 1
      while (findings[to]?.blockIndex === index) to++
      for (const finding of withSpeakers(findings.slice(from, to), blocks, index)) named.push(finding)
      from = to
      if (await mustStop()) return null
    }
    return { blocks, findings: named }
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

/** Lets the page do what waits. */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
