import type { Tree } from '../phrase.ts'
import { type Candidate, triedAlone } from './bucket.ts'
import { type Part, partsOf } from './factored.ts'
import { keysOf } from './keys.ts'
import { beginningsOf, programOf } from './program.ts'

/** One way to say a phrase. */
export interface Alternative extends Candidate {
  readonly parts: readonly Part[]
}

/** What is tried less often than this, of all tokens, is left as it is. */
const often = 0.004

/**
 * A phrase as alternatives, each of which may go into the bucket where it is seldom tried. A choice is as many; what begins
 * with a choice is repeated for each option where that spares most of the tries: there the rare words of one option would
 * be asked for by the common ones of another.
 */
export function alternativesOf(tree: Tree, label: number): readonly Alternative[] {
  if (tree.kind === 'choice') return tree.options.flatMap((option) => alternativesOf(option, label))
  const together = alternativeOf(tree, label)
  if (tree.kind !== 'sequence') return [together]
  const [first, ...others] = tree.items
  if (first && others.length === 0) return alternativesOf(first, label)
  if (first?.kind !== 'choice') return [together]
  const tried = triedAlone(together)
  if (tried < often) return [together]
  const apart = first.options.flatMap((option) =>
    alternativesOf({ kind: 'sequence', items: [...itemsOf(option), ...others] }, label),
  )
  return apart.reduce((sum, one) => sum + triedAlone(one), 0) < tried / 2 ? apart : [together]
}

function alternativeOf(tree: Tree, label: number): Alternative {
  const parts = partsOf(tree, label)
  const program = programOf(parts)
  const beginnings = beginningsOf(program)
  const keys = keysOf(tree, beginnings, program)
  return { parts, program, beginnings, keys, label, atStart: itemsOf(tree)[0]?.kind === 'start' }
}

function itemsOf(tree: Tree): readonly Tree[] {
  return tree.kind === 'sequence' ? tree.items.flatMap(itemsOf) : [tree]
}
