import type { Tree } from '../phrase.ts'
import { nameOf } from './folded.ts'

/** What phrases are made of: parts of trees, where they fork, and the end of a match with its label. */
export type Part = Tree | Fork | { readonly kind: 'match'; readonly label: number }

/** Parts that go on in different ways, each to a match of its own. */
interface Fork {
  readonly kind: 'fork'
  readonly branches: readonly (readonly Part[])[]
}

/** A phrase as its parts one after the other, with its match at the end. */
export function partsOf(tree: Tree, label: number): Part[] {
  return [...flat(tree), { kind: 'match', label }]
}

function flat(tree: Tree): Tree[] {
  return tree.kind === 'sequence' ? tree.items.flatMap(flat) : [tree]
}

/**
 * Phrases that begin alike made one that forks behind what they have in common: a walk then has one place where it had
 * one for each.
 * @param keys of a part that was there twice, one is left; it is the key of a match if either was.
 */
export function factored(phrases: readonly (readonly Part[])[], keys: Set<Tree>): Part[] {
  const groups = new Map<string, (readonly Part[])[]>()
  for (const phrase of phrases) {
    const [first] = phrase
    const name =
      first?.kind === 'match' || first?.kind === 'fork'
        ? JSON.stringify(first)
        : nameOf(phrase.slice(0, 1) as Tree[])
    const group = groups.get(name)
    if (group) group.push(phrase)
    else groups.set(name, [phrase])
  }
  const branches = [...groups.values()].map((group) => {
    const [only, ...others] = group
    const first = only?.[0]
    if (!only || !first || others.length === 0 || first.kind === 'match') return only ?? []
    for (const [other] of others) if (other) inherit(first, other, keys)
    return [
      first,
      ...factored(
        group.map((phrase) => phrase.slice(1)),
        keys,
      ),
    ]
  })
  return branches.length === 1 ? [...(branches[0] ?? [])] : [{ kind: 'fork', branches }]
}

/** Makes parts of a tree keys where they are in another that looks the same. */
function inherit(part: Part, other: Part, keys: Set<Tree>): void {
  if (part.kind === 'match' || part.kind === 'fork' || other.kind === 'match' || other.kind === 'fork') return
  if (keys.has(other)) keys.add(part)
  const inside = childrenOf(other)
  for (const [i, child] of childrenOf(part).entries()) {
    const same = inside[i]
    if (same) inherit(child, same, keys)
  }
}

function childrenOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'sequence':
      return tree.items
    case 'choice':
      return tree.options
    case 'repeat':
      return [tree.item]
    default:
      return []
  }
}
