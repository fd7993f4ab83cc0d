import type { Automaton } from '../match/automaton.ts'
import { onOwnTables } from '../shared/own-tables.ts'
import type { Settings } from '../shared/settings.ts'
import { loadOwnAutomaton } from '../ui/tables.ts'

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
    // In the browser's cache of pages nothing is told.
    addEventListener('pageshow', ({ persisted }) => persisted && changed(), { signal })
  }

  /** Undefined where the reader has no phrases, and as long as the background has not compiled them. */
  async of({ ownPhrases }: Settings): Promise<Automaton | undefined> {
    if (ownPhrases.length === 0) return undefined
    this.loaded ??= loadOwnAutomaton()
    return this.loaded
  }
}
