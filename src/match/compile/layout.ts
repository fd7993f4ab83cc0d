import type { Alphabet } from './alphabet.ts'
import type { State } from './subsets.ts'

/** Numbers the tables: fallback rows and accept lists shared, edges of all states in one comb. */
export function layOut(
  states: readonly State[],
  starts: readonly number[],
  { groupOf, groupCount }: Alphabet,
) {
  const rowIds = new Map<string, number>([[new Array(groupCount).fill(0).join(), 0]])
  const rows: number[] = new Array(groupCount).fill(0)
  const rowOf: number[] = []
  const acceptIds = new Map<string, number>([['', 0]])
  const accepts: number[] = []
  const acceptStarts = [0, 0]
  const acceptOf: number[] = []
  for (const [i, state] of states.entries()) {
    const row = i === 0 ? '' : state.row.join()
    let rowId = i === 0 ? 0 : rowIds.get(row)
    if (rowId === undefined) {
      rowId = rowIds.size
      rowIds.set(row, rowId)
      rows.push(...state.row)
    }
    rowOf.push(rowId)
    let acceptId = acceptIds.get(state.accepts)
    if (acceptId === undefined) {
      acceptId = acceptIds.size
      acceptIds.set(state.accepts, acceptId)
      accepts.push(...state.accepts.split(/[;,]/).map(Number))
      acceptStarts.push(accepts.length)
    }
    acceptOf.push(acceptId)
  }

  // First fit, the fullest first; states without edges all stand at 0, where nothing is theirs.
  const base = new Array<number>(states.length).fill(0)
  const check: number[] = []
  const next: number[] = []
  let free = 0
  const order = states.map((_, i) => i).filter((i) => (states[i]?.edges.length ?? 0) > 0)
  order.sort((a, b) => (states[b]?.edges.length ?? 0) - (states[a]?.edges.length ?? 0))
  for (const i of order) {
    const edges = states[i]?.edges ?? []
    const first = edges[0]?.[0] ?? 0
    while (check[free]) free++
    let at = Math.max(0, free - first)
    while (edges.some(([cls]) => check[at + cls])) at++
    base[i] = at
    for (const [cls, to] of edges) {
      check[at + cls] = i
      next[at + cls] = to
    }
  }
  // Room behind the last edge for every class, so that a walk never reads past the end.
  const size = check.length + groupOf.length
  const dense = (numbers: readonly number[]) => Array.from({ length: size }, (_, i) => numbers[i] ?? 0)

  // The first step is taken at every word of the text: one look into a row that holds every class.
  const firsts = starts.flatMap((start) =>
    groupOf.map((group, cls) => {
      const state = states[start]
      return state?.edges.find(([edge]) => edge === cls)?.[1] ?? state?.row[group] ?? 0
    }),
  )
  return {
    groupCount: [groupCount],
    firsts,
    base,
    rowOf,
    rows,
    check: dense(check),
    next: dense(next),
    acceptOf,
    acceptStarts,
    accepts,
  }
}
