import type { Tree } from './phrase.ts'

/** The fewest tokens that the tree matches. */
export function shortest(tree: Tree): number {
  switch (tree.kind) {
    case 'atom':
      return 1
    case 'sequence':
      return tree.items.reduce((sum, item) => sum + shortest(item), 0)
    case 'choice':
      return Math.min(...tree.options.map(shortest))
    case 'repeat':
      return tree.min * shortest(tree.item)
    default:
      return 0
  }
}

const openKinds = new Set(['any', 'small'])

/** Whether a match could begin with a word that the phrase leaves open. */
export function startsOpen(tree: Tree): boolean {
  switch (tree.kind) {
    case 'atom':
      return openKinds.has(tree.atom.kind)
    case 'sequence':
      return firstsOf(tree.items).some(startsOpen)
    case 'choice':
      return tree.options.some(startsOpen)
    case 'repeat':
      return startsOpen(tree.item)
    default:
      return false
  }
}

/** Puts `inside` before each capitalised word that a match could begin with. */
export function fenced(tree: Tree): Tree {
  switch (tree.kind) {
    case 'atom':
      return tree.atom.kind === 'capital' ? { kind: 'sequence', items: [{ kind: 'inside' }, tree] } : tree
    case 'sequence': {
      const firsts = firstsOf(tree.items)
      return { kind: 'sequence', items: [...firsts.map(fenced), ...tree.items.slice(firsts.length)] }
    }
    case 'choice':
      return { kind: 'choice', options: tree.options.map(fenced) }
    case 'repeat':
      return { ...tree, item: fenced(tree.item) }
    default:
      return tree
  }
}

/** The items of a sequence with which a match could begin; none where it asks for the start of a sentence. */
function firstsOf(items: readonly Tree[]): readonly Tree[] {
  if (items[0]?.kind === 'start') return []
  const whole = items.findIndex((item) => shortest(item) > 0)
  return whole < 0 ? items : items.slice(0, whole + 1)
}
