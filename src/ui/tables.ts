import { type Automaton, load } from '../match/automaton.ts'
import { fromBase64 } from '../shared/base64.ts'

/** The packed automaton of our rules in base64, put here by the build. */
declare const __TABLES__: string

/** The automaton of our rules. */
export function loadTables(): Automaton {
  return load(fromBase64(__TABLES__))
}
