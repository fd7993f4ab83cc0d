import { parseArgs } from 'node:util'
import type { AutomatonRule } from '../match/automaton.ts'
import { setIdOf, sets } from '../rules/sets.ts'

/** What the command was asked to do. */
export interface Options {
  readonly format: 'pretty' | 'json'
  /** `default`, `all`, ids of sets and rules with commas between them, or a profile's id. */
  readonly sets: string
  /** Every line of a file is a text of its own. */
  readonly lines: boolean
  readonly help: boolean
  readonly version: boolean
  /** Paths; `-` is standard input. */
  readonly files: readonly string[]
}

/** What `--help` prints. */
export const usage = `howsure [options] FILE…

Marks speculative wording in texts (.txt, .html) and explains it: how sure is this, and who says so?
With no FILE, or where FILE is -, reads standard input.

  --format pretty|json   the text with its marks and their explanations (pretty), or one line of JSON a file
  --sets SETS            default, all (quiet rules too), or ids of sets and rules: likelihood,possibility/may;
                         weasel-2010: what the CoNLL-2010 shared task calls uncertain, best with --lines
  --lines                every line is a text of its own and gives one line of output
  --help, --version

Sets: ${sets.map((set) => (set.on ? set.id : `(${set.id})`)).join(' ')}
Those in brackets are off by default.
`

/**
 * Reads the arguments.
 * @throws {Error} with one line for the user where they cannot be understood.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'pretty' },
      sets: { type: 'string', default: 'default' },
      lines: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false, short: 'h' },
      version: { type: 'boolean', default: false },
    },
  })
  const { format } = values
  if (format !== 'pretty' && format !== 'json') throw new Error(`--format is pretty or json, not "${format}"`)
  return { ...values, format, files: positionals.length > 0 ? positionals : ['-'] }
}

/**
 * Which rules `--sets` turns on, as `scan` takes it.
 * @throws {Error} with one line for the user where an id is no set's and no rule's.
 */
export function rulesOn(wanted: string, rules: readonly AutomatonRule[]): Uint8Array {
  const ids = wanted.split(',').map((id) => id.trim())
  const known = new Set<string>([
    'default',
    'all',
    ...sets.map((set) => set.id),
    ...rules.map((rule) => rule.id),
  ])
  const unknown = ids.find((id) => !known.has(id))
  if (unknown !== undefined) throw new Error(`--sets: there is no set or rule "${unknown}"`)
  const chosen = new Set(ids)
  if (chosen.has('all')) return new Uint8Array(rules.length).fill(1)
  for (const set of sets) if (set.on && chosen.has('default')) chosen.add(set.id)
  return Uint8Array.from(rules, (rule) =>
    chosen.has(rule.id) || (chosen.has(setIdOf(rule.id)) && !rule.quiet) ? 1 : 0,
  )
}
