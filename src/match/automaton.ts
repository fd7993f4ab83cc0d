/**
 * The word automaton as it is walked. `compile` makes it at build time; `load` opens it in a page, where every page is a
 * cold start, so it does only what must be done before the first word: it writes the words out and hashes them, reads
 * the phrases, and turns the lists of words round, from "which words are in this list" to "in which lists is this word".
 */
import { firstEnding, Kinds } from './kinds.ts'
import { Lists } from './lists.ts'
import { Columns, type Count, countNames, magic } from './packed.ts'
import { ProgramReader } from './program.ts'
import { States } from './states.ts'
import { Vocabulary } from './vocabulary.ts'

export interface AutomatonRule {
  readonly id: string
  readonly quiet: boolean
}

/**
 * A loaded automaton. It may be shared by any number of scans, one after the other; what they meet is remembered for
 * those that follow.
 */
export interface Automaton {
  /** In order of precedence where two marks are the same. */
  readonly rules: readonly AutomatonRule[]
  readonly vocabulary: Vocabulary
  readonly kinds: Kinds
  readonly states: States
}

/**
 * Loads packed automata as one: our rules, and a reader's own behind them. They share one pass over the text.
 * @param packages what `compile` made. The rules of an earlier one take precedence.
 * @throws {RangeError} when one is not a packed automaton, or is of another version, or together they hold too much.
 */
export function load(...packages: readonly string[]): Automaton {
  const opened = packages.map(open)
  const total = (what: Count) => opened.reduce((sum, { counts }) => sum + counts[what], 0)
  const endings = [...new Set(opened.flatMap((one) => one.endings))]
  const openAtoms = firstEnding + endings.length
  const atoms = openAtoms + total('lists')
  if (atoms > 2 ** 16) throw new RangeError('too many lists of words')
  const vocabulary = new Vocabulary(total('words'), total('letters'))
  const lists = new Lists(openAtoms, atoms, total('listed'))
  const reader = new ProgramReader(total('instructions'), total('phrases'), atoms)
  const rules: AutomatonRule[] = []
  for (const { counts, endings: own, ids, columns } of opened) {
    const words = vocabulary.add(columns.codes(), counts.words)
    const abbreviations = columns.numbers()
    for (let i = 0, word = -1; i < counts.abbreviations; i++) {
      word += abbreviations.next() + 1
      vocabulary.abbreviated[words[word] as number] = 1
    }
    // The numbers of its atoms here. The open ones are the same everywhere.
    const shared = firstEnding + own.length
    const numbers = Uint16Array.from({ length: shared + counts.lists }, (_, atom) => {
      if (atom >= shared) return lists.count + atom - shared
      return atom < firstEnding ? atom : firstEnding + endings.indexOf(own[atom - firstEnding] ?? '')
    })
    lists.read(counts, columns, words)
    const program = { program: columns.numbers(), labels: columns.numbers(), buckets: columns.numbers() }
    reader.read(counts.phrases, program, numbers, counts.firstSingle, rules.length * 2)
    for (const id of ids) rules.push({ id: id.replace('~', ''), quiet: id.startsWith('~') })
  }
  const kinds = new Kinds({
    vocabulary,
    endings,
    ...lists.postings(vocabulary.count),
    atomCase: lists.atomCase,
    atomMasks: reader.atomMasks,
    shortMask: reader.shortMask,
  })
  return { rules, vocabulary, kinds, states: new States(reader.program(), kinds) }
}

function open(packed: string) {
  const [version, ids = '', endings = '', body = ''] = packed.split('\n')
  if (version !== magic) throw new RangeError('not a packed automaton of this version')
  const columns = new Columns(new TextEncoder().encode(body))
  const numbers = columns.numbers()
  const counts = Object.fromEntries(countNames.map((name) => [name, numbers.next()])) as Record<Count, number>
  return { counts, columns, ids: ids.split(' ').filter(Boolean), endings: endings.split(' ').filter(Boolean) }
}
