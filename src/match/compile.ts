/**
 * Phrases → one packed word automaton. Runs at build time for our rules and in the options page for a reader's own.
 *
 * Each phrase becomes a short program (`compile/program.ts`) and goes into the bucket that suits it (`compile/buckets.ts`);
 * all are laid out with the words that they name, ready to be walked (`compile/layout.ts`). Nothing is multiplied out: that
 * is left to the scan, which does it for what a text really holds (`states.ts`).
 */
import { mostAtoms } from './code.ts'
import { Atoms } from './compile/atoms.ts'
import { bucketsOf, keysOf } from './compile/buckets.ts'
import { bitTables, codeTables, wordTables } from './compile/layout.ts'
import { beginningsOf, programOf } from './compile/program.ts'
import { mostEndings } from './masks.ts'
import { pack } from './packed.ts'
import { PhraseError, parsePhrase, type Tree, type WordLists } from './phrase.ts'

/** What the compiler needs of a rule. */
export interface PhraseRule {
  readonly id: string
  readonly phrases: readonly string[]
  readonly except?: readonly string[]
  readonly quiet?: boolean
}

/**
 * Compiles rules into a packed automaton.
 * @param rules in order of precedence: of two equal marks the earlier rule's is the finding.
 * @throws {PhraseError} for a phrase that cannot be read, with the rule's id in its message.
 * @throws {RangeError} for more than the tables can hold: eight endings, some 30,000 lists of words.
 */
export function compile(rules: readonly PhraseRule[], lists: WordLists = {}): Uint8Array {
  const read = rules
    .flatMap((rule, index) => [
      ...rule.phrases.map((phrase) => ({ tree: readPhrase(rule, phrase, lists), label: index * 2 })),
      ...(rule.except ?? []).map((phrase) => ({
        tree: readPhrase(rule, phrase, lists),
        label: index * 2 + 1,
      })),
    ])
    .flatMap(({ tree, label }) => alternatives(tree).map((tree) => ({ tree, label })))
  const worked = read.map(({ tree, label }) => {
    const program = programOf(tree)
    const beginnings = beginningsOf(program)
    return { program, beginnings, keys: keysOf(tree, beginnings, program), label }
  })
  const buckets = bucketsOf(worked)
  const phrases = worked.map((phrase, i) => ({ ...phrase, bucket: buckets[i] ?? 0 }))
  const used = phrases.flatMap(({ program }) =>
    program.flatMap((one) => (one.does === 'atom' ? [one.atom] : [])),
  )
  const atoms = new Atoms(used)
  if (atoms.endings.length > mostEndings) throw new RangeError(`at most ${mostEndings} different endings`)
  if (atoms.firstSingle > mostAtoms) throw new RangeError('too many lists of words')
  const ids = rules.map((rule) => (rule.quiet ? '~' : '') + rule.id).join('\n')
  const laidOut = codeTables(phrases, atoms)
  return pack({
    ...wordTables(atoms),
    ...bitTables(phrases, atoms),
    ...laidOut,
    exact: [atoms.exactCapitals, atoms.exactSmalls],
    endings: atoms.endings.flatMap((ending) => [ending.length, ...new TextEncoder().encode(ending)]),
    ids: [...new TextEncoder().encode(ids)],
  })
}

/** A phrase that is a choice is as many phrases: each may go where it is seldom tried. */
function alternatives(tree: Tree): readonly Tree[] {
  if (tree.kind === 'sequence' && tree.items.length === 1 && tree.items[0]) return alternatives(tree.items[0])
  return tree.kind === 'choice' ? tree.options.flatMap(alternatives) : [tree]
}

function readPhrase(rule: PhraseRule, phrase: string, lists: WordLists): Tree {
  try {
    return parsePhrase(phrase, lists)
  } catch (error) {
    if (error instanceof PhraseError) error.message = `${rule.id}: ${error.message}`
    throw error
  }
}
