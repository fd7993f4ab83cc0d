import type { Alphabet } from './alphabet.ts'
import type { State, Subsets } from './subsets.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The phrases of some rules, compiled. */
export interface Machine {
  readonly alphabet: Alphabet
  readonly subsets: Subsets
}

/** Numbers the tables of all machines. */
export function layOut(machines: readonly Machine[], vocabulary: Vocabulary) {
  const states = new StateTables()
  for (const { subsets, alphabet } of machines) states.add(subsets.states, alphabet.groupCount)
  return {
    ...vocabulary.tables(),
    ...classTables(machines),
    ...entryTables(machines, vocabulary),
    ...states.tables(),
  }
}

function classTables(machines: readonly Machine[]) {
  const wordClassStarts = [0]
  const wordClasses: number[] = []
  const groupStarts = [0]
  const groups: number[] = []
  for (const { alphabet } of machines) {
    wordClasses.push(...alphabet.ofWords.flat())
    wordClassStarts.push(wordClasses.length)
    groups.push(...alphabet.groupOf)
    groupStarts.push(groups.length)
  }
  const featureClasses = machines.flatMap(({ alphabet }) => alphabet.byFeature)
  return { featureClasses, wordClassStarts, wordClasses, groupStarts, groups }
}

/** For each variant the machines that it starts, and in which state: equal lists are one, and most are empty. */
function entryTables(machines: readonly Machine[], vocabulary: Vocabulary) {
  const featureOf = vocabulary.tables().features
  const count = vocabulary.firstWord + featureOf.length
  const lists = new Map<string, number>([['', 0]])
  const entryStarts = [0, 0]
  const entries: number[] = []
  const entryOf: number[] = []
  const ofWords = machines.map(({ alphabet }) => new Map(alphabet.ofWords))
  for (const place of [0, 1]) {
    for (let variant = 0; variant < count; variant++) {
      const list: number[] = []
      let firstState = 0
      for (const [i, { alphabet, subsets }] of machines.entries()) {
        const { firstWord } = vocabulary
        const seen = variant < firstWord ? variant : 3 + (featureOf[variant - firstWord] ?? 0)
        const cls = ofWords[i]?.get(variant) ?? alphabet.byFeature[seen] ?? 0
        const to = step(subsets.states[subsets.starts[place] ?? 0], cls, alphabet)
        if (to !== 0) list.push(i, firstState + to)
        firstState += subsets.states.length - 1
      }
      let id = lists.get(list.join())
      if (id === undefined) {
        id = lists.size
        lists.set(list.join(), id)
        entries.push(...list)
        entryStarts.push(entries.length)
      }
      entryOf.push(id)
    }
  }
  return { entryOf, entryStarts, entries }
}

function step(state: State | undefined, cls: number, alphabet: Alphabet): number {
  if (!state) return 0
  return state.edges.find(([edge]) => edge === cls)?.[1] ?? state.row[alphabet.groupOf[cls] ?? 0] ?? 0
}

/** How far before the last place of its kind a state looks for a free one, in edges. */
const lookBack = 256

/** The states of all machines, numbered through; they share the dead one. */
class StateTables {
  readonly #edges: (readonly (readonly [number, number])[])[] = [[]]
  readonly #rowIds = new Map<string, number>()
  readonly #acceptIds = new Map<string, number>([['', 0]])
  readonly #rows: number[] = []
  readonly #rowOf: number[] = [0]
  readonly #accepts: number[] = []
  readonly #acceptStarts = [0, 0]
  readonly #acceptOf: number[] = [0]
  #classCount = 0

  add(states: readonly State[], groupCount: number): void {
    const offset = this.#edges.length - 1
    const moved = (to: number) => (to === 0 ? 0 : to + offset)
    for (const { row, edges, accepts } of states.slice(1)) {
      this.#edges.push(edges.map(([cls, to]) => [cls, moved(to)] as const))
      for (const [cls] of edges) this.#classCount = Math.max(this.#classCount, cls + 1)
      this.#rowOf.push(this.#row(row.map(moved)))
      this.#acceptOf.push(this.#accept(accepts))
    }
    this.#classCount = Math.max(this.#classCount, groupCount)
  }

  #row(row: readonly number[]): number {
    const key = row.join()
    let at = this.#rowIds.get(key)
    if (at === undefined) {
      at = this.#rows.length
      this.#rowIds.set(key, at)
      this.#rows.push(...row)
    }
    return at
  }

  #accept(accepts: string): number {
    let id = this.#acceptIds.get(accepts)
    if (id === undefined) {
      id = this.#acceptIds.size
      this.#acceptIds.set(accepts, id)
      this.#accepts.push(...accepts.split(/[;,]/).map(Number))
      this.#acceptStarts.push(this.#accepts.length)
    }
    return id
  }

  tables() {
    return {
      ...this.#comb(),
      rowOf: this.#rowOf,
      rows: this.#rows,
      acceptOf: this.#acceptOf,
      acceptStarts: this.#acceptStarts,
      accepts: this.#accepts,
    }
  }

  /** First fit, the fullest first. States without edges all stand at 0, where nothing is theirs. */
  #comb() {
    const base = new Array<number>(this.#edges.length).fill(0)
    const check: number[] = []
    const next: number[] = []
    let free = 0
    // Where the last state with as many edges went: the search goes on from near there, not over all that is full.
    const lastOf = new Map<number, number>()
    const order = [...this.#edges.keys()].filter((state) => this.#edgesOf(state).length > 0)
    order.sort((a, b) => this.#edgesOf(b).length - this.#edgesOf(a).length)
    for (const state of order) {
      const edges = this.#edgesOf(state)
      while (check[free]) free++
      const last = lastOf.get(edges.length) ?? 0
      let at = Math.max(0, free - (edges[0]?.[0] ?? 0), last - lookBack)
      while (edges.some(([cls]) => check[at + cls])) at++
      base[state] = at
      lastOf.set(edges.length, at)
      for (const [cls, to] of edges) {
        check[at + cls] = state
        next[at + cls] = to
      }
    }
    // Room behind the last edge for every class, so that a walk never reads past the end.
    const size = check.length + this.#classCount
    const dense = (numbers: readonly number[]) => Array.from({ length: size }, (_, i) => numbers[i] ?? 0)
    return { base, check: dense(check), next: dense(next) }
  }

  #edgesOf(state: number) {
    return this.#edges[state] ?? []
  }
}
