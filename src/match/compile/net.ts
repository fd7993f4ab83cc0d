import type { Atom, Tree } from '../phrase.ts'

export interface Node {
  /** Edges that read a token: atom and target. */
  readonly edges: [atom: number, to: number][]
  /** Edges that read nothing, with what they do. */
  readonly free: [does: 'nothing' | 'start' | 'open' | 'close', to: number][]
  /** Rule × 2 + (1 for an exception), or -1. */
  accept: number
  /** Whether a bracket lies ahead: then how far the walk has come matters. */
  brackets: boolean
}

/** The nondeterministic automaton of all phrases, from node 0. */
export class Net {
  readonly nodes: Node[] = [{ edges: [], free: [], accept: -1, brackets: false }]
  readonly atoms: Atom[] = []
  readonly #atomIds = new Map<string, number>()
  /** Nodes that accept, by what they accept: phrases of a rule can share them. */
  readonly #ends = new Map<number, number>()

  add(tree: Tree, label: number): void {
    let end = this.#ends.get(label)
    if (end === undefined) {
      end = this.#node()
      this.#at(end).accept = label
      this.#ends.set(label, end)
    }
    // Built from its end backwards, so that every node knows what lies ahead of it when it is made.
    this.#free('nothing', this.#before(tree, end), 0)
  }

  #at(id: number): Node {
    const node = this.nodes[id]
    if (!node) throw new RangeError('no such node')
    return node
  }

  #node(): number {
    this.nodes.push({ edges: [], free: [], accept: -1, brackets: false })
    return this.nodes.length - 1
  }

  #free(does: Node['free'][0][0], to: number, from = this.#node()): number {
    const node = this.#at(from)
    node.free.push([does, to])
    if (does === 'open' || does === 'close' || this.#at(to).brackets) node.brackets = true
    return from
  }

  /** A node from which `tree` leads to `next`. */
  #before(tree: Tree, next: number): number {
    switch (tree.kind) {
      case 'atom': {
        const from = this.#node()
        this.#at(from).edges.push([this.#atom(tree.atom), next])
        this.#at(from).brackets = this.#at(next).brackets
        return from
      }
      case 'sequence':
        return tree.items.reduceRight((after, item) => this.#before(item, after), next)
      case 'choice': {
        const from = this.#node()
        for (const option of tree.options) this.#free('nothing', this.#before(option, next), from)
        return from
      }
      case 'repeat': {
        let from = next
        for (let i = tree.max; i > 0; i--) {
          from = this.#before(tree.item, from)
          if (i <= tree.min) continue
          from = this.#free('nothing', from)
          this.#free('nothing', next, from)
        }
        return from
      }
      default:
        return this.#free(tree.kind, next)
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
