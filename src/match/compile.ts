/**
 * Phrases → one packed word automaton. Runs at build time for our rules and in the options page for a reader's own.
 *
 * Each phrase becomes a short program (`program.ts`), goes into the bucket that suits it (`buckets.ts`), and all are
 * written down with the words that they name. Nothing is multiplied out: that is left to the scan, which does it for what
 * a text really holds (`states.ts`).
 */
import { Atoms } from './compile/atoms.ts'
import { bucketsOf, keysOf } from './compile/buckets.ts'
import { packLists, steps } from './compile/lists.ts'
import { type Instruction, programOf } from './compile/program.ts'
import { abbreviations, packWords } from './compile/words.ts'
import { bucketCount, mostEndings } from './kinds.ts'
import { type Count, codes, column, countNames, magic, writeNumbers } from './packed.ts'
import { PhraseError, parsePhrase, type Tree, type WordLists } from './phrase.ts'

/** What the compiler needs of a rule. */
export interface PhraseRule {
  readonly id: string
  readonly phrases: readonly string[]
  readonly except?: readonly string[]
  readonly quiet?: boolean
}

/**
 * Compiles rules into a packed automaton, for `load`.
 * @param rules in order of precedence: of two equal marks the earlier rule's is the finding.
 * @throws {PhraseError} for a phrase that cannot be read, with the rule's id in its message.
 * @throws {RangeError} for more than the format can hold (some 30,000 words, eight endings).
 */
export function compile(rules: readonly PhraseRule[], lists: WordLists = {}): string {
  const phrases = rules.flatMap((rule, index) => [
    ...rule.phrases.map((phrase) => ({ tree: readPhrase(rule, phrase, lists), label: index * 2 })),
    ...(rule.except ?? []).map((phrase) => ({ tree: readPhrase(rule, phrase, lists), label: index * 2 + 1 })),
  ])
  const keyed = phrases.map(({ tree }): [Tree, ReadonlySet<Tree>] => [tree, keysOf(tree)])
  const programs = keyed.map(([tree, keys]) => programOf(tree, keys))
  const atoms = new Atoms(programs)
  if (atoms.endings.length > mostEndings) throw new RangeError(`at most ${mostEndings} different endings`)
  const { packed, words: listed } = packLists(atoms.lists)
  const words = [...new Set([...listed, ...abbreviations])]
  const labels = phrases.map(({ label }) => label)
  const abbreviated = words.flatMap((word, number) => (abbreviations.includes(word) ? [number] : []))
  const counts: Record<Count, number> = {
    words: words.length,
    letters: words.reduce((sum, word) => sum + word.length, 0),
    abbreviations: abbreviated.length,
    exactCapitals: atoms.exactCapitals,
    exactSmalls: atoms.exactSmalls,
    lists: atoms.lists.length,
    listed: atoms.lists.reduce((sum, list) => sum + list.length, 0),
    instructions: programs.flat().length,
    phrases: phrases.length,
    firstSingle: atoms.firstSingle,
  }
  const columns = [
    column(writeNumbers(countNames.map((name) => counts[name]))),
    column(packWords(words)),
    column(writeNumbers(steps(abbreviated))),
    packed,
    column(writeNumbers(programs.flatMap((program) => write(program, atoms)))),
    column(writeNumbers(labels.map((label, i) => label - (labels[i - 1] ?? 0)))),
    column(writeNumbers(bucketsOf(keyed, bucketCount))),
  ]
  const ids = rules.map((rule) => (rule.quiet ? '~' : '') + rule.id)
  return [magic, ids.join(' '), atoms.endings.join(' '), columns.join('')].join('\n')
}

function write(program: readonly Instruction[], atoms: Atoms): number[] {
  const brackets = program.some(({ does }) => does === 'open') ? [codes.brackets] : []
  return brackets.concat(
    program.flatMap((instruction) => {
      switch (instruction.does) {
        case 'atom': {
          const number = atoms.numberOf(instruction.atom)
          return [
            ...(instruction.key ? [codes.key] : []),
            number >= atoms.firstSingle ? codes.single : codes.atom + number,
          ]
        }
        case 'split':
        case 'jump':
          return [codes[instruction.does], instruction.by]
        default:
          return [codes[instruction.does]]
      }
    }),
  )
}

function readPhrase(rule: PhraseRule, phrase: string, lists: WordLists): Tree {
  try {
    return parsePhrase(phrase, lists)
  } catch (error) {
    if (error instanceof PhraseError) error.message = `${rule.id}: ${error.message}`
    throw error
  }
}
