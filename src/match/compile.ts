/**
 * Phrases → one packed word automaton. Runs at build time for our rules and in the options page for a reader's own.
 *
 * Thompson's construction over words instead of characters, then the subset construction from one fixed start: a match
 * begins where the walk begins, so no phrase can repeat without bound, the automaton has no cycles, and states that
 * accept the same can be shared as they are made (Daciuk et al. 2000), which makes it minimal.
 */
import { pack } from './automaton.ts'
import { Alphabet } from './compile/alphabet.ts'
import { layOut } from './compile/layout.ts'
import { Net } from './compile/net.ts'
import { Subsets } from './compile/subsets.ts'
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
 */
export function compile(rules: readonly PhraseRule[], lists: WordLists = {}): Uint8Array {
  const net = new Net()
  for (const [index, rule] of rules.entries()) {
    for (const phrase of rule.phrases) net.add(readPhrase(rule, phrase, lists), index * 2)
    for (const phrase of rule.except ?? []) net.add(readPhrase(rule, phrase, lists), index * 2 + 1)
  }
  const alphabet = new Alphabet(net.atoms)
  const subsets = new Subsets(net, alphabet)
  return pack(
    { ...alphabet.tables, ...layOut(subsets.states, subsets.starts, alphabet) },
    rules.map((rule) => ({ id: rule.id, quiet: rule.quiet === true })),
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
