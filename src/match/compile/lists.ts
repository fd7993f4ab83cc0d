import { column, writeNumbers } from '../packed.ts'

/**
 * Lists of words, packed. Many are variants of each other, so a list may be told by its difference from an earlier one.
 * Words are numbered as they come up first, which makes the new ones of a list a mere count.
 * @returns the columns that `readLists` (`lists` in `load`) takes apart, and the words by number.
 */
export function packLists(lists: readonly (readonly string[])[]): { packed: string; words: string[] } {
  const numbers = new Map<string, number>()
  const written: number[][] = []
  const sets: Set<number>[] = []
  const holders = new Map<number, number[]>()
  const columns = { refs: [], goneCounts: [], gone: [], oldCounts: [], old: [], newCounts: [] } as Record<
    'refs' | 'goneCounts' | 'gone' | 'oldCounts' | 'old' | 'newCounts',
    number[]
  >
  for (const [i, list] of lists.entries()) {
    const known = list.flatMap((word) => numbers.get(word) ?? []).sort((a, b) => a - b)
    const like = nearest(known, written, holders)
    columns.refs.push(like < 0 ? 0 : i - like)
    const base = written[like] ?? []
    const wanted = new Set(known)
    if (like >= 0) {
      const gone = base.flatMap((word, at) => (wanted.has(word) ? [] : [at]))
      columns.goneCounts.push(gone.length)
      columns.gone.push(...steps(gone))
    }
    const old = known.filter((word) => !sets[like]?.has(word))
    columns.oldCounts.push(old.length)
    columns.old.push(...steps(old))
    const fresh = list.filter((word) => !numbers.has(word)).sort()
    columns.newCounts.push(fresh.length)
    for (const word of fresh) numbers.set(word, numbers.size)
    // In the order in which they are read: what is kept, what is added, what is new.
    const all = [
      ...base.filter((word) => wanted.has(word)),
      ...old,
      ...fresh.map((word) => numbers.get(word) as number),
    ]
    for (const word of all) holders.set(word, [...(holders.get(word) ?? []), i])
    written.push(all)
    sets.push(new Set(all))
  }
  const packed = Object.values(columns).map((numbers) => column(writeNumbers(numbers)))
  return { packed: packed.join(''), words: [...numbers.keys()] }
}

/** The list from which this one is told in the fewest characters; -1 where none does better than no list. */
function nearest(
  list: readonly number[],
  written: readonly (readonly number[])[],
  holders: ReadonlyMap<number, readonly number[]>,
): number {
  const common = new Map<number, number>()
  for (const word of list)
    for (const holder of holders.get(word) ?? []) common.set(holder, (common.get(holder) ?? 0) + 1)
  let best = -1
  let least = list.length * 1.2
  for (const [other, shared] of common) {
    const size = written[other]?.length ?? 0
    // Reckoned in characters: a word costs more than one, one that is gone less.
    const cost = 1.3 + (list.length - shared) * 1.2 + Math.min((size - shared) * 0.7, 0.4 + size / 10)
    if (cost < least) {
      least = cost
      best = other
    }
  }
  return best
}

/** Each number less the one before it and one: what is left to say of numbers in order. */
export function steps(ordered: readonly number[]): number[] {
  return ordered.map((number, i) => (i === 0 ? number : number - (ordered[i - 1] ?? 0) - 1))
}
