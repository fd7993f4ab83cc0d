import { reach } from '../match/voice/quoting.ts'
import type { Block } from '../page/blocks.ts'
import type { Named, QuotingRun } from '../shared/messages.ts'
import { type Found, type PageFinding, quotingOf } from './reading.ts'

/** Asks who speaks in runs of blocks, in their order; undefined where there is no answer. */
export type AskSpeakers = (runs: readonly QuotingRun[]) => Promise<readonly Named[] | undefined>

/** A run of blocks, from one number to behind another, and those among them that are asked about. */
interface Run {
  readonly from: number
  end: number
  readonly asked: number[]
}

/** Who speaks in quotations whose speaker another block names: a quotation may run over several paragraphs. */
export class Speakers {
  /** What was found in a block with the speakers that are known by now, and the blocks around it that told of them. */
  private readonly known = new WeakMap<
    Found,
    { readonly around: readonly Block[]; readonly findings: readonly PageFinding[] }
  >()

  constructor(private readonly ask: AskSpeakers) {}

  /** What was found in a block, with the speakers that are known. */
  of(found: Found): readonly PageFinding[] {
    return this.known.get(found)?.findings ?? found.findings
  }

  /**
   * Has those named who are not known yet. The blocks are those of the article in order, each with what was found there.
   * Undefined where there is nobody to ask about.
   */
  name(blocks: readonly Block[], found: readonly Found[]): Promise<void> | undefined {
    const runs = this.runsIn(blocks, found)
    return runs.length > 0 ? this.learn(runs, blocks, found) : undefined
  }

  private runsIn(blocks: readonly Block[], found: readonly Found[]): Run[] {
    const runs: Run[] = []
    for (const [index, one] of found.entries()) {
      if (!one.findings.some(isNobodys) || this.isKnown(one, blocks, index)) continue
      const end = Math.min(blocks.length, index + reach + 1)
      const last = runs.at(-1)
      if (last && last.end >= index - reach) {
        last.end = end
        last.asked.push(index)
      } else runs.push({ from: Math.max(0, index - reach), end, asked: [index] })
    }
    return runs
  }

  /** Asked of all of a long page at each of its changes: so nothing is made for it. */
  private isKnown(found: Found, blocks: readonly Block[], index: number): boolean {
    const then = this.known.get(found)?.around
    if (!then) return false
    const from = Math.max(0, index - reach)
    if (then.length !== Math.min(blocks.length, index + reach + 1) - from) return false
    return then.every((block, at) => block === blocks[from + at])
  }

  private async learn(
    runs: readonly Run[],
    blocks: readonly Block[],
    found: readonly Found[],
  ): Promise<void> {
    const answer = await this.ask(
      runs.map(({ from, end, asked }) => ({
        blocks: blocks.slice(from, end).map(quotingOf),
        asked: asked.map((index) => ({
          index: index - from,
          findings: found[index]?.findings.map(({ block: _, range: __, ...finding }) => finding) ?? [],
        })),
      })),
    )
    for (const [at, { asked }] of runs.entries()) {
      for (const [nth, index] of asked.entries()) {
        const named = answer?.[at]?.[nth]
        const one = found[index]
        if (named && one)
          this.known.set(one, { around: around(blocks, index), findings: withNames(one, named) })
      }
    }
  }
}

/** Whether there is anybody to ask about. */
export function needsNames(found: Iterable<Found>): boolean {
  for (const { findings } of found) if (findings.some(isNobodys)) return true
  return false
}

/** Whether it is quoted, and its own block names nobody. */
function isNobodys({ voice, speaker }: PageFinding): boolean {
  return voice === 'quoted' && speaker === undefined
}

function around(blocks: readonly Block[], index: number): readonly Block[] {
  return blocks.slice(Math.max(0, index - reach), index + reach + 1)
}

function withNames({ findings }: Found, named: Named[number]): readonly PageFinding[] {
  return findings.map((finding, at) => {
    const speaker = named[at]
    return speaker == null ? finding : { ...finding, speaker }
  })
}
