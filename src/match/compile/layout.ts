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
  for (const { subsets } of machines) states.add(subsets.states)
  return {
    ...vocabulary.tables(),
    ...classTables(machines),
    ...entryTables(machines, vocabulary),
    ...states.tables,
  }
}

function classTables(machines: readonly Machine[]) {
  const alphabets = machines.map(({ alphabet }) => alphabet)
  return {
    groupCounts: alphabets.map(({ groupCount }) => groupCount),
    classCounts: alphabets.map(({ groupOf }) => groupOf.length),
    nameCounts: alphabets.map(({ nameClasses }) => nameClasses.length),
    namedCounts: alphabets.map(({ names }) => names.length),
    featureGroups: alphabets.flatMap(({ groupOfFeature }) => groupOfFeature),
    classGroups: alphabets.flatMap(({ groupOf }) => groupOf),
    nameClasses: alphabets.flatMap(({ nameClasses }) => nameClasses),
    namedSteps: alphabets.flatMap(({ names }) =>
      names.map(([variant], i) => variant - (names[i - 1]?.[0] ?? 0)),
    ),
    names: alphabets.flatMap(({ names }) => names.map(([, name]) => name)),
  }
}

/** For each variant the machines that it starts, and in which state: equal lists are one, and most are empty. */
function entryTables(machines: readonly Machine[], vocabulary: Vocabulary) {
  const lists = new Map<string, number>([['', 0]])
  const entryCounts = [0]
  const entries: number[] = []
  const entryOf: number[] = []
  const classes = machines.map(({ alphabet }) => alphabet.classes(vocabulary))
  for (const place of [0, 1]) {
    for (let variant = 0; variant < vocabulary.variantCount; variant++) {
      const list: number[] = []
      let offset = 0
      for (const [i, { alphabet, subsets }] of machines.entries()) {
        const to = step(subsets.states[subsets.starts[place] ?? 0], classes[i]?.[variant] ?? 0, alphabet)
        if (to !== 0) list.push(i, offset + to)
        offset += subsets.states.length - 1
      }
      let id = lists.get(list.join())
      if (id === undefined) {
        id = lists.size
        lists.set(list.join(), id)
        entries.push(...list)
        entryCounts.push(list.length)
      }
      entryOf.push(id)
    }
  }
  return { entryOf, entryCounts, entries }
}

function step(state: State | undefined, cls: number, alphabet: Alphabet): number {
  if (!state) return 0
  const edge = state.edges.find(([from, last]) => from <= cls && cls <= last)
  return edge?.[2] ?? state.row[alphabet.groupOf[cls] ?? 0] ?? 0
}

/** The states of all machines, numbered through; they share the dead one. */
class StateTables {
  readonly tables = {
    edgeCounts: [0],
    edgeSkips: [] as number[],
    edgeMore: [] as number[],
    edgeSteps: [] as number[],
    rowOf: [0],
    rows: [] as number[],
    acceptOf: [0],
    acceptCounts: [0],
    accepts: [] as number[],
  }
  readonly #rowIds = new Map<string, number>()
  readonly #acceptIds = new Map<string, number>([['', 0]])

  add(states: readonly State[]): void {
    const { tables } = this
    const offset = tables.edgeCounts.length - 1
    const moved = (to: number) => (to === 0 ? 0 : to + offset)
    for (const [state, { row, edges, accepts }] of states.entries()) {
      if (state === 0) continue
      tables.edgeCounts.push(edges.length)
      let cls = 0
      for (const [from, last, to] of edges) {
        tables.edgeSkips.push(from - cls)
        tables.edgeMore.push(last - from)
        // A state is made after all that follow it, so the way to them is down.
        tables.edgeSteps.push(to === 0 ? 0 : state - to)
        cls = last + 1
      }
      tables.rowOf.push(this.#row(row.map(moved)))
      tables.acceptOf.push(this.#accept(accepts))
    }
  }

  #row(row: readonly number[]): number {
    const { rows } = this.tables
    const key = row.join()
    let at = this.#rowIds.get(key)
    if (at === undefined) {
      at = rows.length
      this.#rowIds.set(key, at)
      rows.push(...row)
    }
    return at
  }

  #accept(accepts: string): number {
    let id = this.#acceptIds.get(accepts)
    if (id === undefined) {
      id = this.#acceptIds.size
      this.#acceptIds.set(accepts, id)
      const numbers = accepts.split(/[;,]/).map(Number)
      this.tables.accepts.push(...numbers)
      this.tables.acceptCounts.push(numbers.length)
    }
    return id
  }
}
