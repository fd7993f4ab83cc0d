import { recount } from '../packed.ts'
import type { Alphabet } from './alphabet.ts'
import { Lists } from './lists.ts'
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
  const alphabets = machines.map(({ alphabet }) => alphabet)
  return {
    ...vocabulary.tables(),
    ...kindTables(machines, vocabulary),
    nameCounts: alphabets.map(({ nameClasses }) => nameClasses.length),
    classCounts: alphabets.map(({ groupOf }) => groupOf.length),
    featureGroups: alphabets.flatMap(({ groupOfFeature }) => groupOfFeature),
    nameClasses: alphabets.flatMap(({ nameClasses }) => nameClasses),
    classGroups: alphabets.flatMap(({ groupOf }) => groupOf),
    ...states.tables,
  }
}

/** Variants by what the machines make of them: most words are one of few kinds. */
function kindTables(machines: readonly Machine[], vocabulary: Vocabulary) {
  const names = machines.map(({ alphabet }) => alphabet.nameOf(vocabulary))
  const signatures = new Lists()
  const entryLists = new Lists()
  // What is no token is kind 0; a pause and a question mark follow, as they do among the variants.
  const kinds = new Lists([0, 0, 0, 0])
  const kindOf: number[] = []
  for (let variant = 0; variant < vocabulary.variantCount; variant++) {
    const look = vocabulary.lookOf(variant)
    const signature = names.flatMap((nameOf, machine) => {
      const name = nameOf[variant] ?? 0
      return name === 0 ? [] : [machine, name]
    })
    const [inside, atStart] = [0, 1].map((place) => {
      let offset = 0
      return machines.flatMap(({ alphabet, subsets }, machine) => {
        const cls = alphabet.classOf(names[machine]?.[variant] ?? 0, alphabet.groupOfFeature[look] ?? 0)
        const to = step(subsets.states[subsets.starts[place] ?? 0], cls, alphabet)
        offset += subsets.states.length - 1
        return to === 0 ? [] : [machine, offset - (subsets.states.length - 1) + to]
      })
    })
    const lists = [signatures.of(signature), entryLists.of(inside ?? []), entryLists.of(atStart ?? [])]
    kindOf.push(kinds.of([look, ...lists]))
  }
  const column = (i: number) => kinds.all.map((kind) => kind[i] ?? 0)
  return {
    kindOf: recount(kindOf),
    kindFeatures: column(0),
    kindSignatures: recount(column(1)),
    kindEntries: recount(column(2)),
    kindFirstEntries: recount(column(3)),
    signatureCounts: signatures.all.map((list) => list.length),
    signatures: signatures.all.flat(),
    entryCounts: entryLists.all.map((list) => list.length),
    entries: entryLists.all.flat(),
  }
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
