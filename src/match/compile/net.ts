import type { Atom, Tree } from '../phrase.ts'

/** What may come next at some point of one or more phrases. Immutable; equal nodes are one. */
export interface Node {
  /** Tokens that lead on: atom and node, one edge an atom, in order of atoms. */
  readonly edges: readonly (readonly [atom: number, to: number])[]
  /** What leads on without a token. */
  readonly free: readonly (readonly [does: 'start' | 'inside' | 'open' | 'close', to: number])[]
  /** What ends here: rule × 2 + (1 for an exception), in order. */
  readonly accepts: readonly number[]
  /** Whether a bracket lies ahead: then how far the walk has come matters. */
  readonly brackets: boolean
}

/**
 * The nondeterministic automaton of some phrases. It is built from the ends of the phrases backwards, so a node is made
 * when all that follows it is known, and nodes with the same future are shared at once.
 */
export class Net {
  readonly nodes: Node[] = []
  readonly atoms: Atom[] = []
  readonly #atomIds = new Map<string, number>()
  readonly #nodeIds = new Map<string, number>()
  readonly #unions = new Map<string, number>()
  readonly #roots: number[] = []

  /** @param label what a match of the phrase means: rule × 2 + (1 for an exception). */
  add(tree: Tree, label: number): void {
    this.#roots.push(this.#before(tree, this.#node([], [], [label])))
  }

  /** Where all phrases begin. */
  root(): number {
    return this.union(this.#roots)
  }

  at(id: number): Node {
    const node = this.nodes[id]
    if (!node) throw new RangeError('no such node')
    return node
  }

  /** The node that leads on wherever one of these does. */
  union(ids: readonly number[]): number {
    const distinct = [...new Set(ids)].sort((a, b) => a - b)
    if (distinct.length === 1) return distinct[0] as number
    const key = distinct.join()
    let id = this.#unions.get(key)
    if (id === undefined) {
      const nodes = distinct.map((each) => this.at(each))
      id = this.#node(
        nodes.flatMap((node) => node.edges),
        nodes.flatMap((node) => node.free),
        nodes.flatMap((node) => node.accepts),
      )
      this.#unions.set(key, id)
    }
    return id
  }

  #node(edges: Node['edges'], free: Node['free'], accepts: readonly number[]): number {
    const byAtom = new Map<number, number[]>()
    for (const [atom, to] of edges) byAtom.set(atom, [...(byAtom.get(atom) ?? []), to])
    const merged = [...byAtom]
      .sort(([a], [b]) => a - b)
      .map(([atom, targets]) => [atom, this.union(targets)] as const)
    const distinctFree = new Map(free.map((edge) => [edge.join(), edge]))
    const node = {
      edges: merged,
      free: [...distinctFree].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge),
      accepts: [...new Set(accepts)].sort((a, b) => a - b),
    }
    const key = JSON.stringify(node)
    let id = this.#nodeIds.get(key)
    if (id === undefined) {
      const brackets =
        node.free.some(([does, to]) => does === 'open' || does === 'close' || this.at(to).brackets) ||
        node.edges.some(([, to]) => this.at(to).brackets)
      id = this.nodes.push({ ...node, brackets }) - 1
      this.#nodeIds.set(key, id)
    }
    return id
  }

  /** The node from which `tree` leads to `next`. */
  #before(tree: Tree, next: number): number {
    switch (tree.kind) {
      case 'atom':
        return this.#node([[this.#atom(tree.atom), next]], [], [])
      case 'sequence':
        return tree.items.reduceRight((after, item) => this.#before(item, after), next)
      case 'choice':
        return this.union(tree.options.map((option) => this.#before(option, next)))
      case 'repeat': {
        let from = next
        for (let i = tree.max; i > 0; i--) {
          from = this.#before(tree.item, from)
          if (i > tree.min) from = this.union([from, next])
        }
        return from
      }
      default:
        return this.#node([], [[tree.kind, next]], [])
    }
  }

  #atom(atom: Atom): number {
    const key = JSON.stringify(atom)
    let id = this.#atomIds.get(key)
    if (id === undefined) {
      id = this.atoms.push(atom) - 1
      this.#atomIds.set(key, id)
    }
    return id
  }
}
