/**
 * Phrases → one packed word automaton. Runs at build time for our rules and in the options page for a reader's own.
 *
 * Each phrase becomes a short program (`compile/program.ts`) and goes into the bucket that suits it (`compile/buckets.ts`);
 * all are laid out with the words that they name, ready to be walked (`compile/layout.ts`). Nothing is multiplied out: that
 * is left to the scan, which does it for what a text really holds (`states.ts`).
 */
import { type Alternative, alternativesOf } from './compile/alternatives.ts'
import { Atoms } from './compile/atoms.ts'
import { bucketsOf } from './compile/buckets.ts'
import { factored, type Part } from './compile/factored.ts'
import { folded } from './compile/folded.ts'
import { codeTables, wordTables } from './compile/layout.ts'
import { programOf } from './compile/program.ts'
import { digits, written } from './digits.ts'
import { bucketCount, exceptionWord, mostEndings } from './masks.ts'
import { pack } from './packed.ts'
import { PhraseError, parsePhrase, type Tree, type WordLists } from './phrase.ts'

/** What the compiler needs of a rule. */
export interface PhraseRule {
  readonly id: string
  readonly phrases: readonly string[]
  readonly except?: readonly string[]
  readonly quiet?: boolean
  readonly beside?: boolean
}

/**
 * Compiles rules into a packed automaton.
 * @param rules in order of precedence: of two equal marks the earlier rule's is the finding.
 * @throws {PhraseError} for a phrase that cannot be read, with the rule's id in its message.
 * @throws {RangeError} for more than the tables can hold: sixteen endings, some 800,000 lists of words.
 */
export function compile(rules: readonly PhraseRule[], lists: WordLists = {}): string {
  const labelled = rules.flatMap((rule, index) => [
    ...rule.phrases.map((phrase) => ({ tree: readPhrase(rule, phrase, lists), label: index * 2 })),
    ...(rule.except ?? []).map((phrase) => ({ tree: readPhrase(rule, phrase, lists), label: index * 2 + 1 })),
  ])
  const phrases = labelled.flatMap(({ tree, label }) => alternativesOf(tree, label))
  const bucketOf = bucketsOf(phrases)
  const buckets = Array.from({ length: bucketCount }, (_, bucket) => {
    const own = phrases.filter((_, i) => bucketOf[i] === bucket)
    const keys = new Set(own.flatMap(({ keys }) => [...keys]))
    const parts: readonly Part[] =
      own.length === 0
        ? []
        : factored(
            own.map(({ parts }) => parts),
            keys,
          )
    return { program: programOf(parts), keys }
  })
  const used = buckets.flatMap(({ program }) =>
    program.flatMap((one) => (one.does === 'atom' ? [one.atom] : [])),
  )
  const atoms = new Atoms(used)
  if (atoms.endings.length > mostEndings) throw new RangeError(`at most ${mostEndings} different endings`)
  const laidOut = codeTables(buckets, atoms)
  return pack(
    {
      ...wordTables(atoms),
      ...laidOut,
      exceptions: exceptionsOf(rules.length, phrases, bucketOf),
      endings: atoms.endings.map((ending) => written(ending.length) + ending).join(''),
    },
    rules.map((rule) => (rule.quiet ? '~' : '') + (rule.beside ? '+' : '') + rule.id).join('\n'),
  )
}

/** In which buckets each rule has its exceptions, as text. */
function exceptionsOf(
  ruleCount: number,
  phrases: readonly Alternative[],
  bucketOf: readonly number[],
): string {
  const ofRules = Array.from({ length: ruleCount }, () => new Set<number>())
  for (const [i, { label }] of phrases.entries()) {
    if (label % 2 === 1) ofRules[label >> 1]?.add((bucketOf[i] as number) - exceptionWord * 32)
  }
  return ofRules
    .flatMap((buckets) => [buckets.size, ...[...buckets].sort((a, b) => a - b)])
    .map((n) => digits(n, 1))
    .join('')
}

function readPhrase(rule: PhraseRule, phrase: string, lists: WordLists): Tree {
  try {
    return folded(parsePhrase(phrase, lists))
  } catch (error) {
    if (error instanceof PhraseError) error.message = `${rule.id}: ${error.message}`
    throw error
  }
}
