import { type Automaton, load } from '../match/automaton.ts'

/** The packed automaton of our rules, put here by the build. */
declare const __TABLES__: string

/** The automaton of our rules. */
export function loadTables(): Automaton {
  return load(__TABLES__)
}
