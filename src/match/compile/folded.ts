import type { Atom, Tree } from '../phrase.ts'

/**
 * A tree that matches the same with fewer parts: alternatives that begin alike, end alike, or differ in one word alone have
 * in common what they have in common. Lists of phrases (`@group`) come to half of their length by it, wherever they are
 * named, and a walk has as much less to keep.
 */
export function folded(tree: Tree): Tree {
  switch (tree.kind) {
    case 'sequence':
      return sequenceOf(tree.items.map(folded))
    case 'choice':
      return sequenceOf(choice(tree.options.map((option) => itemsOf(folded(option)))))
    case 'repeat':
      return { ...tree, item: folded(tree.item) }
    default:
      return tree
  }
}

type WordsTree = Extract<Tree, { kind: 'atom' }> & { readonly atom: Extract<Atom, { kind: 'words' }> }

/** A tree as what follows one another in it. */
type Items = readonly Tree[]

function itemsOf(tree: Tree): Items {
  return tree.kind === 'sequence' ? tree.items.flatMap(itemsOf) : [tree]
}

function sequenceOf(items: Items): Tree {
  const [only] = items
  return items.length === 1 && only ? only : { kind: 'sequence', items: items.flatMap(itemsOf) }
}

/** Alternatives, none of them empty. */
function choice(options: readonly Items[]): Items {
  const fewer = endingAlike(beginningAlike(otherwiseAlike(options)))
  const [only] = fewer
  return fewer.length === 1 && only ? only : [{ kind: 'choice', options: fewer.map(sequenceOf) }]
}

/** Makes one of alternatives that begin with a word each and go on in the same way. */
function otherwiseAlike(options: readonly Items[]): readonly Items[] {
  return merged(
    options,
    (items) => (isWords(items[0]) ? nameOf(items.slice(1)) : undefined),
    (group) => {
      const words = group.flatMap(([first]) => (first && isWords(first) ? first.atom.words : []))
      const first: Tree = { kind: 'atom', atom: { kind: 'words', words: [...new Set(words)].sort() } }
      return [first, ...(group[0]?.slice(1) ?? [])]
    },
  )
}

function beginningAlike(options: readonly Items[]): readonly Items[] {
  return merged(
    options,
    (items) => nameOf(items.slice(0, 1)),
    (group) => {
      const rests = group.map((items) => items.slice(1))
      const more = rests.filter(({ length }) => length > 0)
      const first = group[0]?.slice(0, 1) ?? []
      if (more.length === 0) return first
      if (more.length === rests.length) return [...first, ...choice(more)]
      return [...first, { kind: 'repeat', item: sequenceOf(choice(more)), min: 0, max: 1 }]
    },
  )
}

function endingAlike(options: readonly Items[]): readonly Items[] {
  return merged(
    options,
    (items) => (items.length > 1 ? nameOf(items.slice(-1)) : undefined),
    (group) => [...choice(group.map((items) => items.slice(0, -1))), ...(group[0]?.slice(-1) ?? [])],
  )
}

/** Makes one of those that have the same name, in the place of the first. */
function merged(
  options: readonly Items[],
  nameOf: (items: Items) => string | undefined,
  merge: (group: readonly Items[]) => Items,
): readonly Items[] {
  const groups = new Map<unknown, Items[]>()
  for (const items of options) {
    // Without a name it is a group of its own.
    const name = nameOf(items) ?? items
    const group = groups.get(name)
    if (group) group.push(items)
    else groups.set(name, [items])
  }
  return [...groups.values()].map((group) => (group.length > 1 ? merge(group) : (group[0] ?? [])))
}

function isWords(tree: Tree | undefined): tree is WordsTree {
  return tree?.kind === 'atom' && tree.atom.kind === 'words'
}

const names = new WeakMap<Tree, string>()

/** The same for what is the same. */
export function nameOf(items: Items): string {
  return items
    .map((item) => {
      const known = names.get(item)
      if (known !== undefined) return known
      const name = JSON.stringify(item)
      names.set(item, name)
      return name
    })
    .join()
}
