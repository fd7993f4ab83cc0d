/**
 * The word automaton. `compile` makes it at build time; `load` opens it in a page, which is next to nothing: what the
 * phrases make of a page's words is worked out when the words are met (`kinds.ts`, `states.ts`), and remembered for the
 * scans that follow.
 */
import { Exceptions } from './exceptions.ts'
import { Kinds } from './kinds.ts'
import { unpack } from './packed.ts'
import { States } from './states.ts'

/** What an automaton knows of a rule. */
export interface AutomatonRule {
  readonly id: string
  /** Off until the reader turns it on. */
  readonly quiet: boolean
  /** Found only beside something that another rule of its set has found. */
  readonly beside: boolean
}

/** A loaded automaton. It may be shared by any number of scans, one after the other. */
export interface Automaton {
  /** What findings refer to, in order of precedence where two marks are the same. */
  readonly rules: readonly AutomatonRule[]
  readonly kinds: Kinds
  readonly states: States
  readonly exceptions: Exceptions
}

/**
 * Loads a packed automaton.
 * @param most how many states are remembered at once: what bounds its memory. A text may need more, and then takes longer.
 * @throws {RangeError} when the text is not a packed automaton, or one of another version.
 */
export function load(packed: string, most?: number): Automaton {
  const { tables, ids } = unpack(packed)
  const rules = ids === '' ? [] : ids.split('\n').map(ruleOf)
  const kinds = new Kinds(tables)
  const states = new States(tables, kinds, most)
  return { rules, kinds, states, exceptions: new Exceptions(tables, rules.length) }
}

/** The rule of a line: `~` before its id says that it is quiet, `+` that it counts beside others. */
function ruleOf(line: string): AutomatonRule {
  const quiet = line.startsWith('~')
  const beside = line.startsWith('+', quiet ? 1 : 0)
  return { id: line.slice(Number(quiet) + Number(beside)), quiet, beside }
}
