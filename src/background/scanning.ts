import { type Automaton, load } from '../match/automaton.ts'
import { type Finding, scan } from '../match/scan.ts'
import { withSpeakers } from '../match/voice/across.ts'
import { type QuotingBlock, quotesOf } from '../match/voice/quoting.ts'
import { withOwn } from '../match/with-own.ts'
import type { Named, QuotingRun, Scanned } from '../shared/messages.ts'
import { type Switches, switchesOf } from '../shared/settings.ts'
import { ownAutomaton } from './own-phrases.ts'

/**
 * Finds wording in the texts that pages send. Here and not in each page: what reads texts is made ready once for all of
 * them, is quick from its second page on, and none of it is on a page's own time. No text is kept.
 */

/** The packed automaton of our rules, put here by the build. */
declare const __TABLES__: string

let catalogue: Automaton | undefined

/** Opens the rules, where a page is about to be read. */
export function openRules(): Automaton {
  catalogue ??= load(__TABLES__)
  return catalogue
}

/** What there is in each text, by the rules that are on and the reader's own phrases. */
export async function scanTexts(texts: readonly QuotingBlock[], switches: Switches): Promise<Scanned> {
  const rules = openRules()
  const own = await ownAutomaton()
  const on = switchesOf(switches, rules.rules)
  const ownOn = own && switchesOf(switches, own.rules)
  return texts.map((block) => {
    const quotes = quotesOf(block)
    const found = scan(block.text, rules, { on, quotes })
    return own && ownOn ? withOwn(found, scan(block.text, own, { on: ownOn, quotes })) : found
  })
}

/** Who speaks in quotations that run over several blocks. */
export function nameSpeakers(runs: readonly QuotingRun[]): readonly Named[] {
  return runs.map(({ blocks, asked }) =>
    asked.map(({ index, findings }) => withSpeakers<Finding>(findings, blocks, index).map(speakerOf)),
  )
}

function speakerOf({ speaker }: Finding): string | null {
  return speaker ?? null
}
