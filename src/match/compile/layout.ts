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
    ...states.tables(),
  }
}

function classTables(machines: readonly Machine[]) {
  const nameStarts = [0]
  const nameSteps: number[] = []
  const names: number[] = []
  const pairStarts: number[] = []
  const pairClasses: number[] = []
  const groupStarts: number[] = []
  const groups: number[] = []
  for (const { alphabet } of machines) {
    let last = 0
    for (const [variant, name] of alphabet.names) {
      nameSteps.push(variant - last)
      names.push(name)
      last = variant
    }
    nameStarts.push(names.length)
    pairStarts.push(pairClasses.length)
    pairClasses.push(...alphabet.classOf)
    groupStarts.push(groups.length)
    groups.push(...alphabet.groupOf)
  }
  return {
    featureGroups: machines.flatMap(({ alphabet }) => alphabet.groupOfFeature),
    nameStarts,
    nameSteps,
    names,
    pairStarts,
    pairClasses,
    groupStarts,
    groupCounts: machines.map(({ alphabet }) => alphabet.groupCount),
    groups,
  }
}

/** For each variant the machines that it starts, and in which state: equal lists are one, and most are empty. */
function entryTables(machines: readonly Machine[], vocabulary: Vocabulary) {
  const lists = new Map<string, number>([['', 0]])
  const entryStarts = [0, 0]
  const entries: number[] = []
  const entryOf: number[] = []
  const classes = machines.map(({ alphabet }) => classesOf(alphabet, vocabulary))
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
        entryStarts.push(entries.length)
      }
      entryOf.push(id)
    }
  }
  return { entryOf, entryStarts, entries }
}

/** Variant → class in one machine. */
function classesOf(alphabet: Alphabet, vocabulary: Vocabulary): number[] {
  const names: number[] = []
  for (const [variant, name] of alphabet.names) {
    names[variant] = name
    if (vocabulary.isSmallWord(variant)) names[variant + 1] = name
  }
  return Array.from({ length: vocabulary.variantCount }, (_, variant) => {
    const group = alphabet.groupOfFeature[vocabulary.lookOf(variant)] ?? 0
    return alphabet.classOf[(names[variant] ?? 0) * alphabet.groupCount + group] ?? 0
  })
}

function step(state: State | undefined, cls: number, alphabet: Alphabet): number {
  if (!state) return 0
  const edge = state.edges.find(([from, last]) => from <= cls && cls <= last)
  return edge?.[2] ?? state.row[alphabet.groupOf[cls] ?? 0] ?? 0
}

/** The states of all machines, numbered through; they share the dead one. */
class StateTables {
  readonly #rowIds = new Map<string, number>()
  readonly #acceptIds = new Map<string, number>([['', 0]])
  readonly #tables = {
    edgeCounts: [0],
    edgeFrom: [] as number[],
    edgeLast: [] as number[],
    edgeTo: [] as number[],
    rowOf: [0],
    rows: [] as number[],
    acceptOf: [0],
    acceptStarts: [0, 0],
    accepts: [] as number[],
  }

  add(states: readonly State[]): void {
    const tables = this.#tables
    const offset = tables.edgeCounts.length - 1
    const moved = (to: number) => (to === 0 ? 0 : to + offset)
    for (const { row, edges, accepts } of states.slice(1)) {
      tables.edgeCounts.push(edges.length)
      for (const [from, last, to] of edges) {
        tables.edgeFrom.push(from)
        tables.edgeLast.push(last)
        tables.edgeTo.push(moved(to))
      }
      tables.rowOf.push(this.#row(row.map(moved)))
      tables.acceptOf.push(this.#accept(accepts))
    }
  }

  tables() {
    return this.#tables
  }

  #row(row: readonly number[]): number {
    const { rows } = this.#tables
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
    const tables = this.#tables
    let id = this.#acceptIds.get(accepts)
    if (id === undefined) {
      id = this.#acceptIds.size
      this.#acceptIds.set(accepts, id)
      tables.accepts.push(...accepts.split(/[;,]/).map(Number))
      tables.acceptStarts.push(tables.accepts.length)
    }
    return id
  }
}
