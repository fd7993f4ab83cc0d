import { toTheEnd } from '../automaton.ts'
import type { Alphabet } from './alphabet.ts'
import type { Net } from './net.ts'

/** A place in the net and where the mark began and ended on the way there, in tokens + 1; 0 while it has not. */
type Place = number
const place = (node: number, open: number, close: number): Place => (node * 256 + open) * 256 + close
const nodeOf = (at: Place) => Math.floor(at / 65536)
const openOf = (at: Place) => Math.floor(at / 256) % 256
const closeOf = (at: Place) => at % 256

export interface State {
  readonly row: readonly number[]
  readonly edges: readonly (readonly [cls: number, to: number])[]
  readonly accepts: string
}

/** The subset construction, minimal by sharing: a state is made after all that follow it. */
export class Subsets {
  /** Where a walk begins: inside a sentence, at its start. */
  readonly starts: readonly number[]
  readonly #net: Net
  readonly #alphabet: Alphabet
  /** State 0 is the dead one. */
  readonly states: State[] = [{ row: [], edges: [], accepts: '' }]
  readonly #byKey = new Map<string, number>()
  readonly #bySubset = new Map<string, number>()

  constructor(net: Net, alphabet: Alphabet) {
    this.#net = net
    this.#alphabet = alphabet
    this.starts = [this.#state([place(0, 0, 0)], 0, false), this.#state([place(0, 0, 0)], 0, true)]
  }

  #state(seeds: Iterable<Place>, depth: number, sentenceStart: boolean): number {
    const places = this.#closure(seeds, depth, sentenceStart)
    if (places.length === 0) return 0
    const brackets = places.some((at) => this.#net.nodes[nodeOf(at)]?.brackets)
    const subset = `${places.join()}@${brackets || depth === 0 ? depth : ''}${sentenceStart}`
    const known = this.#bySubset.get(subset)
    if (known !== undefined) return known
    const state = this.#minimal(this.#expand(places, depth))
    this.#bySubset.set(subset, state)
    return state
  }

  #closure(seeds: Iterable<Place>, depth: number, sentenceStart: boolean): Place[] {
    const seen = new Set<Place>()
    const kept: Place[] = []
    const stack = [...seeds]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (seen.has(at)) continue
      seen.add(at)
      const node = this.#net.nodes[nodeOf(at)]
      if (!node) continue
      if (node.edges.length > 0 || node.accept >= 0) kept.push(at)
      for (const [does, to] of node.free) {
        if (does === 'start' && !sentenceStart) continue
        const open = does === 'open' ? depth + 1 : openOf(at)
        const close = does === 'close' ? depth + 1 : closeOf(at)
        stack.push(place(to, open, close))
      }
    }
    return kept.sort((a, b) => a - b)
  }

  #expand(places: readonly Place[], depth: number): State {
    const { named, open, groupOf, groupCount } = this.#alphabet
    const byClass = new Map<number, Set<Place>>()
    const byGroup = new Map<number, Set<Place>>()
    const accepts = new Set<string>()
    for (const at of places) {
      const node = this.#net.nodes[nodeOf(at)]
      if (!node) continue
      if (node.accept >= 0) {
        const from = openOf(at) === 0 ? 0 : openOf(at) - 1
        const to = closeOf(at) === 0 ? toTheEnd : closeOf(at) - 1
        accepts.add(`${node.accept},${from},${to}`)
      }
      for (const [atom, to] of node.edges) {
        const target = place(to, openOf(at), closeOf(at))
        for (const cls of named.get(atom) ?? []) put(byClass, cls, target)
        for (const group of open.get(atom) ?? []) put(byGroup, group, target)
      }
    }
    const row: number[] = []
    for (let group = 0; group < groupCount; group++) {
      row.push(this.#state(byGroup.get(group) ?? [], depth + 1, false))
    }
    const edges: [number, number][] = []
    for (const [cls, targets] of [...byClass].sort(([a], [b]) => a - b)) {
      const group = groupOf[cls] ?? 0
      const to = this.#state([...targets, ...(byGroup.get(group) ?? [])], depth + 1, false)
      if (to !== row[group]) edges.push([cls, to])
    }
    return { row, edges, accepts: [...accepts].sort().join(';') }
  }

  #minimal(state: State): number {
    const key = JSON.stringify(state)
    let id = this.#byKey.get(key)
    if (id === undefined) {
      id = this.states.push(state) - 1
      this.#byKey.set(key, id)
    }
    return id
  }
}

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
