import type { Finding } from '../match/scan.ts'
import type { QuotingBlock } from '../match/voice/quoting.ts'
import { mayBeAsked } from '../page/ask.ts'
import { type Block, documentAt, rangeOf } from '../page/blocks.ts'
import { isVisible } from '../page/visible.ts'
import type { Scanned } from '../shared/messages.ts'
import type { Switches } from '../shared/settings.ts'
import type { LongWork } from './turns.ts'

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

/** How many texts are remembered. A page that writes new ones for ever must not fill the memory. */
const mostKnown = 50_000

/** How many findings are looked at between two rests. */
const stride = 32

const nothing: Found = { findings: [], hiders: [] }

/** Asks for what there is in texts; undefined where there is no answer. */
export type AskScan = (texts: readonly QuotingBlock[], switches: Switches) => Promise<Scanned | undefined>

/** Has the wording of blocks found, and remembers what was found in each text. */
export class Reader {
  private known = new Map<string, readonly Finding[]>()
  private switches: Switches

  constructor(
    private readonly ask: AskScan,
    { sets, rules }: Switches,
  ) {
    this.switches = { sets, rules }
  }

  /** The rules that are on look from now on. False where they are the same as before. */
  switchRules({ sets, rules }: Switches): boolean {
    const switches = { sets, rules }
    if (JSON.stringify(switches) === JSON.stringify(this.switches)) return false
    this.switches = switches
    this.forget()
    return true
  }

  /** Other rules look than before. */
  forget(): void {
    this.known = new Map()
  }

  /** Has what there is in these blocks brought, as far as their texts are not known. Never rejects. */
  async bring(blocks: readonly Block[]): Promise<void> {
    const { known } = this
    const unknown = new Map(blocks.map((block) => [keyOf(block), block]))
    for (const key of unknown.keys()) if (known.has(key)) unknown.delete(key)
    if (unknown.size === 0) return
    const scanned = await this.ask([...unknown.values()].map(quotingOf), this.switches)
    if (!scanned) return
    for (const [at, key] of [...unknown.keys()].entries()) known.set(key, scanned[at] ?? [])
    for (const key of known.keys()) {
      if (known.size <= mostKnown) break
      known.delete(key)
    }
  }

  /** What there is in a block, and where in the page; undefined as long as it has not been brought. */
  *find(block: Block): LongWork<Found | undefined> {
    const found = this.known.get(keyOf(block))
    if (!found) return undefined
    return found.length === 0 ? nothing : yield* this.place(block, found)
  }

  private *place(block: Block, found: readonly Finding[]): LongWork<Found> {
    const findings: PageFinding[] = []
    const hiders: Element[] = []
    for (const [at, finding] of found.entries()) {
      if (at % stride === stride - 1) yield
      // Its frame has gone to another page while we waited for the answer, or rested.
      if (!mayBeAsked(block.element)) return nothing
      const range = rangeOf(block, finding.start, finding.end)
      if (isVisible(block, finding.start, finding.end)) findings.push({ ...finding, block, range })
      else if (range.startContainer.parentElement) hiders.push(range.startContainer.parentElement)
    }
    return { findings, hiders }
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

/** Two blocks with the same key have the same findings. */
function keyOf({ text, quoted, quotes }: Block): string {
  return quoted ? `>${text}` : quotes.length === 0 ? text : `${JSON.stringify(quotes)}${text}`
}

/** A block as it is sent: its text, and what of it is quoted. */
export function quotingOf({ text, quotes, quoted }: Block): QuotingBlock {
  return { text, quotes, quoted }
}
