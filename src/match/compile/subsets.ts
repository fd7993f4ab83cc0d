import { toTheEnd } from '../automaton.ts'
import type { Alphabet } from './alphabet.ts'
import type { Net } from './net.ts'

/** A place in the net, and where the mark began and ended on the way there, in tokens + 1; 0 while it has not. */
interface Place {
  readonly node: number
  readonly open: number
  readonly close: number
}

export interface State {
  /** Where a token leads that no edge names, by its group. */
  readonly row: readonly number[]
  /** Ranges of classes, both ends included, in order. */
  readonly edges: readonly (readonly [from: number, last: number, to: number])[]
  /** Entries "label,open,close" with semicolons between them, in the numbers of `accepts`. */
  readonly accepts: string
}

/** More states than were allowed. */
export class TooManyStates extends Error {}

/**
 * The subset construction, minimal by sharing: phrases do not repeat without end, so a state is made after all that
 * follow it, and one that accepts the same as another is that other one (Daciuk et al. 2000).
 */
export class Subsets {
  /** State 0 is the dead one. */
  readonly states: State[] = [{ row: [], edges: [], accepts: '' }]
  /** Where a walk begins: inside a sentence, at its start. */
  readonly starts: readonly number[]
  readonly #net: Net
  readonly #alphabet: Alphabet
  readonly #most: number
  readonly #byKey = new Map<string, number>()
  readonly #bySubset = new Map<string, number>()

  /** @throws {TooManyStates} when more than `most` subsets are needed. */
  constructor(net: Net, alphabet: Alphabet, most = Number.POSITIVE_INFINITY) {
    this.#net = net
    this.#alphabet = alphabet
    this.#most = most
    const root = { node: net.root(), open: 0, close: 0 }
    this.starts = [this.#state([root], 0, false), this.#state([root], 0, true)]
  }

  /** How many subsets there were before equal ones were shared. */
  get size(): number {
    return this.#bySubset.size
  }

  #state(reached: readonly Place[], depth: number, sentenceStart: boolean): number {
    const places = this.#settled(reached, depth, sentenceStart)
    if (places.length === 0) return 0
    const brackets = places.some(({ node }) => this.#net.at(node).brackets)
    const names = places.map(({ node, open, close }) => `${node} ${open} ${close}`).sort()
    const subset = `${names.join()}@${brackets ? depth : ''}`
    const known = this.#bySubset.get(subset)
    if (known !== undefined) return known
    if (this.#bySubset.size >= this.#most) throw new TooManyStates()
    // Taken before the states that follow, so that the limit holds while they are being made.
    this.#bySubset.set(subset, 0)
    const state = this.#minimal(this.#expand(places, depth))
    this.#bySubset.set(subset, state)
    return state
  }

  /** Follows what needs no token, then joins the places that remember the same. */
  #settled(reached: readonly Place[], depth: number, sentenceStart: boolean): Place[] {
    const byMemory = new Map<string, { nodes: number[]; open: number; close: number }>()
    const stack = [...reached]
    for (let at = stack.pop(); at; at = stack.pop()) {
      const { node, open, close } = at
      const memory = `${open} ${close}`
      const same = byMemory.get(memory)
      if (same?.nodes.includes(node)) continue
      if (same) same.nodes.push(node)
      else byMemory.set(memory, { nodes: [node], open, close })
      for (const [does, to] of this.#net.at(node).free) {
        if (sentenceStart ? does === 'inside' : does === 'start') continue
        stack.push({
          node: to,
          open: does === 'open' ? depth + 1 : open,
          close: does === 'close' ? depth + 1 : close,
        })
      }
    }
    return [...byMemory.values()].map(({ nodes, open, close }) => ({
      node: this.#net.union(nodes),
      open,
      close,
    }))
  }

  #expand(places: readonly Place[], depth: number): State {
    const { named, open: openAtoms, groupOf, groupCount } = this.#alphabet
    const byClass = new Map<number, Place[]>()
    const byGroup = new Map<number, Place[]>()
    const accepts = new Set<string>()
    for (const { node, open, close } of places) {
      const { edges, accepts: labels } = this.#net.at(node)
      for (const label of labels) {
        accepts.add(`${label},${Math.max(0, open - 1)},${close === 0 ? toTheEnd : close - 1}`)
      }
      for (const [atom, to] of edges) {
        const target = { node: to, open, close }
        for (const cls of named.get(atom) ?? []) put(byClass, cls, target)
        for (const group of openAtoms.get(atom) ?? []) put(byGroup, group, target)
      }
    }
    const row: number[] = []
    for (let group = 0; group < groupCount; group++) {
      row.push(this.#state(byGroup.get(group) ?? [], depth + 1, false))
    }
    const edges: [from: number, last: number, to: number][] = []
    for (const [cls, targets] of [...byClass].sort(([a], [b]) => a - b)) {
      const group = groupOf[cls] ?? 0
      const to = this.#state([...targets, ...(byGroup.get(group) ?? [])], depth + 1, false)
      const previous = edges.at(-1)
      if (previous && previous[1] === cls - 1 && previous[2] === to) previous[1] = cls
      else if (to !== row[group]) edges.push([cls, cls, to])
    }
    return { row, edges, accepts: [...accepts].sort().join(';') }
  }

  #minimal(state: State): number {
    if (state.accepts === '' && state.edges.length === 0 && state.row.every((to) => to === 0)) return 0
    const key = JSON.stringify(state)
    let id = this.#byKey.get(key)
    if (id === undefined) {
      id = this.states.push(state) - 1
      this.#byKey.set(key, id)
    }
    return id
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
