import { type Automaton, load } from '../match/automaton.ts'
import type { Finding } from '../match/scan.ts'
import { fromBase64 } from '../shared/base64.ts'
import { loadOwnTables, onOwnTables } from '../shared/own-tables.ts'
import type { Settings } from '../shared/settings.ts'

/** The automaton of the reader's own phrases, as the background compiled it; read from the storage once, when needed. */
export class OwnAutomaton {
  private loaded: Promise<Automaton | undefined> | undefined

  /** @param onNew is told when the background has compiled anew. */
  constructor(onNew: () => void, signal: AbortSignal) {
    const changed = () => {
      this.loaded = undefined
      onNew()
    }
    onOwnTables(changed, signal)
  }

  /** Undefined where the reader has no phrases, and as long as the background has not compiled them. */
  async of({ ownPhrases }: Settings): Promise<Automaton | undefined> {
    if (ownPhrases.length === 0) return undefined
    this.loaded ??= open()
    return this.loaded
  }
}

async function open(): Promise<Automaton | undefined> {
  try {
    const tables = await loadOwnTables()
    return tables === undefined ? undefined : load(fromBase64(tables))
  } catch {
    // Tables of another version of the engine: the background is about to write new ones.
    return undefined
  }
}

/**
 * The findings of the catalogue and of the reader's phrases, both in order, as one list in order: where two overlap, the
 * reader's own is kept.
 */
export function withOwn(findings: readonly Finding[], own: readonly Finding[]): Finding[] {
  if (own.length === 0) return [...findings]
  const all: Finding[] = []
  let next = 0
  for (const finding of findings) {
    for (; (own[next]?.end ?? Number.POSITIVE_INFINITY) <= finding.start; next++)
      all.push(own[next] as Finding)
    if ((own[next]?.start ?? Number.POSITIVE_INFINITY) >= finding.end) all.push(finding)
  }
  return [...all, ...own.slice(next)]
}
