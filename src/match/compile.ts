/**
 * Phrases → one packed word automaton. Runs at build time for our rules and in the options page for a reader's own.
 *
 * Phrases become a net of what may come next, over words instead of characters (`net.ts`); tokens that no phrase tells
 * apart become one class (`alphabet.ts`); the subset construction makes the net deterministic and minimal
 * (`subsets.ts`). A match begins where the walk begins, so no phrase repeats without end and nothing has cycles.
 */
import { Alphabet } from './compile/alphabet.ts'
import { layOut, type Machine } from './compile/layout.ts'
import { Net } from './compile/net.ts'
import { Subsets, TooManyStates } from './compile/subsets.ts'
import { Vocabulary } from './compile/vocabulary.ts'
import { pack } from './packed.ts'
import { PhraseError, parsePhrase, type Tree, type WordLists } from './phrase.ts'

/** What the compiler needs of a rule. */
export interface PhraseRule {
  readonly id: string
  readonly phrases: readonly string[]
  readonly except?: readonly string[]
  readonly quiet?: boolean
}

/** Phrases of one rule, read. */
interface Part {
  readonly set: string
  readonly trees: readonly (readonly [tree: Tree, label: number])[]
}

/**
 * Compiles rules into a packed automaton.
 * @param rules in order of precedence: of two equal marks the earlier rule's is the finding.
 * @throws {PhraseError} for a phrase that cannot be read, with the rule's id in its message.
 */
export function compile(rules: readonly PhraseRule[], lists: WordLists = {}): Uint8Array {
  const parts = rules.map((rule, index): Part => {
    const read = (phrases: readonly string[] = [], label: number) =>
      phrases.map((phrase) => [readPhrase(rule, phrase, lists), label] as const)
    return {
      set: rule.id.slice(0, rule.id.indexOf('/')),
      trees: [...read(rule.phrases, index * 2), ...read(rule.except, index * 2 + 1)],
    }
  })
  const vocabulary = new Vocabulary(netOf(parts).atoms)
  const sets = [...new Set(parts.map((part) => part.set))]
  const machines = sets.flatMap((set) =>
    machinesOf(
      parts.filter((part) => part.set === set),
      vocabulary,
    ),
  )
  const ids = rules.map((rule) => (rule.quiet ? '~' : '') + rule.id).join('\n')
  return pack({ ...layOut(machines, vocabulary), ids: [...new TextEncoder().encode(ids)] })
}

/** A rule with more states than this has a machine of its own: with others, what it leaves open would multiply. */
const large = 150
/** How much more a machine of several small rules may need than they do alone; beyond that they are kept apart. */
const allowedGrowth = 1.3
const allowedMore = 50

/** As few machines as can be had without their states multiplying. */
function machinesOf(parts: readonly Part[], vocabulary: Vocabulary): Machine[] {
  const alone = parts.map((part) => ({ part, machine: machineOf([part], vocabulary) }))
  const small = alone.filter(({ machine }) => machine.subsets.size <= large)
  const join = (some: typeof small): Machine[] => {
    if (some.length <= 1) return some.map(({ machine }) => machine)
    const states = some.reduce((sum, { machine }) => sum + machine.subsets.size, 0)
    const most = states * allowedGrowth + allowedMore
    try {
      const parts = some.map(({ part }) => part)
      return [machineOf(parts, vocabulary, most)]
    } catch (error) {
      if (!(error instanceof TooManyStates)) throw error
      const middle = some.length >> 1
      return [...join(some.slice(0, middle)), ...join(some.slice(middle))]
    }
  }
  return [...alone.filter((one) => !small.includes(one)).map(({ machine }) => machine), ...join(small)]
}

function machineOf(parts: readonly Part[], vocabulary: Vocabulary, most?: number): Machine {
  const net = netOf(parts)
  const alphabet = new Alphabet(net.atoms, vocabulary)
  return { alphabet, subsets: new Subsets(net, alphabet, most) }
}

function netOf(parts: readonly Part[]): Net {
  const net = new Net()
  for (const { trees } of parts) for (const [tree, label] of trees) net.add(tree, label)
  return net
}

function readPhrase(rule: PhraseRule, phrase: string, lists: WordLists): Tree {
  try {
    return parsePhrase(phrase, lists)
  } catch (error) {
    if (error instanceof PhraseError) error.message = `${rule.id}: ${error.message}`
    throw error
  }
}
