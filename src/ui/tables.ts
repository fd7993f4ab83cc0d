import { type Automaton, load } from '../match/automaton.ts'
import { loadOwnTables } from '../shared/own-tables.ts'

/** The packed automaton of our rules, put here by the build. */
declare const __TABLES__: string

/** The automaton of our rules. */
export function loadTables(): Automaton {
  return load(__TABLES__)
}

/** The automaton of the reader's own phrases, as the background compiled it; undefined as long as it has not. */
export async function loadOwnAutomaton(): Promise<Automaton | undefined> {
  try {
    const tables = await loadOwnTables()
    return tables === undefined ? undefined : load(tables)
  } catch {
    // Tables of another version of the engine: the background is about to write new ones.
    return undefined
  }
}
