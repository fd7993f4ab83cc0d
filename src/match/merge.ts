import type { Finding } from './scan.ts'

/**
 * The findings of several automata in one text as those of one: ours, and those of a reader's own phrases. Of findings
 * that overlap the one that begins first is kept, of those the longest, of those the one that comes from the earlier list.
 * @param lists findings in order and without overlap, each list as `scan` gives it.
 */
export function merge(...lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const filled = lists.filter((list) => list.length > 0)
  if (filled.length <= 1) return filled[0] ?? []
  // Sorting keeps the order of the lists where there is nothing to choose.
  const all = filled.flat().sort((a, b) => a.start - b.start || b.end - a.end)
  let free = 0
  return all.filter(({ start, end }) => {
    if (start < free) return false
    free = end
    return true
  })
}
