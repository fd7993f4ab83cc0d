/**
 * Lists of words share words: much of one stands in others too. Words that are in several lists together are made a
 * *group*, and are said to be in the group, and the group in the lists. Which groups save most is hard to know; a greedy
 * choice does well (it is the covering of a matrix by rectangles).
 */

/** The smallest part that two lists have in common that is tried as a group. */
const fewestWords = 4

/** What `grouped` makes of a listing. */
export interface Grouped {
  /** Group → the atoms that its words are in, in order. */
  readonly groups: readonly (readonly number[])[]
  /** Word → its groups, and the atoms that list it besides, in order. */
  readonly words: ReadonlyMap<
    string,
    { readonly groups: readonly number[]; readonly atoms: readonly number[] }
  >
}

/** @param listing word → the atoms that list it. */
export function grouped(listing: ReadonlyMap<string, readonly number[]>): Grouped {
  const lists = new Map<number, Set<string>>()
  for (const [word, atoms] of listing) {
    for (const atom of atoms) {
      const list = lists.get(atom)
      if (list) list.add(word)
      else lists.set(atom, new Set([word]))
    }
  }
  const chosen = new Choice(listing, lists)
  const tried = candidates(listing, lists).map((words) => ({ words, gain: chosen.gainOf(words).gain }))
  const queue = tried.filter(({ gain }) => gain > 0).sort((a, b) => a.gain - b.gain)
  const groups: { words: readonly string[]; atoms: readonly number[] }[] = []
  for (let best = queue.pop(); best; best = queue.pop()) {
    // What was chosen since may have taken from it: then it waits until its turn comes again.
    const { gain, atoms } = chosen.gainOf(best.words)
    if (gain <= 0) continue
    if (gain < (queue.at(-1)?.gain ?? 0)) {
      queue.splice(placeOf(gain, queue), 0, { words: best.words, gain })
      continue
    }
    chosen.take(best.words, atoms)
    groups.push({ words: best.words, atoms })
  }
  groups.sort((a, b) => b.words.length - a.words.length)
  const groupsOf = new Map<string, number[]>()
  for (const [number, { words }] of groups.entries()) {
    for (const word of words) groupsOf.set(word, [...(groupsOf.get(word) ?? []), number])
  }
  const words = [...listing].map(([word, atoms]) => {
    const left = [...new Set(atoms)].filter((atom) => lists.get(atom)?.has(word))
    return [word, { groups: groupsOf.get(word) ?? [], atoms: left.sort((a, b) => a - b) }] as const
  })
  return { groups: groups.map(({ atoms }) => atoms), words: new Map(words) }
}

/** What a choice of groups leaves, and what others would gain. */
class Choice {
  readonly #listing: ReadonlyMap<string, readonly number[]>
  /** Atom → its words that are in it by no group. */
  readonly #left: ReadonlyMap<number, Set<string>>

  constructor(listing: ReadonlyMap<string, readonly number[]>, left: ReadonlyMap<number, Set<string>>) {
    this.#listing = listing
    this.#left = left
  }

  /** How many entries fewer there would be with a group, and in which atoms it would be. */
  gainOf(words: readonly string[]): { readonly gain: number; readonly atoms: readonly number[] } {
    const counts = new Map<number, number>()
    for (const word of words) {
      for (const atom of this.#listing.get(word) ?? []) counts.set(atom, (counts.get(atom) ?? 0) + 1)
    }
    const atoms: number[] = []
    let gain = -words.length - 1
    for (const [atom, count] of counts) {
      if (count < words.length) continue
      const left = this.#left.get(atom)
      const saved = words.reduce((sum, word) => sum + Number(left?.has(word)), -1)
      if (saved <= 0) continue
      gain += saved
      atoms.push(atom)
    }
    return { gain, atoms: atoms.sort((a, b) => a - b) }
  }

  take(words: readonly string[], atoms: readonly number[]): void {
    for (const atom of atoms) for (const word of words) this.#left.get(atom)?.delete(word)
  }
}

/** What may be groups: the lists, and what two of them have in common. */
function candidates(
  listing: ReadonlyMap<string, readonly number[]>,
  lists: ReadonlyMap<number, ReadonlySet<string>>,
): (readonly string[])[] {
  const found = new Map<string, readonly string[]>()
  const add = (words: readonly string[]) => {
    const sorted = [...words].sort()
    found.set(sorted.join(' '), sorted)
  }
  for (const [atom, list] of lists) {
    if (list.size > 1) add([...list])
    if (list.size < fewestWords) continue
    const common = new Map<number, string[]>()
    for (const word of list) {
      for (const other of listing.get(word) ?? []) {
        if (other <= atom) continue
        const shared = common.get(other)
        if (shared) shared.push(word)
        else common.set(other, [word])
      }
    }
    for (const shared of common.values()) if (shared.length >= fewestWords) add(shared)
  }
  return [...found.values()]
}

/** Where something of this gain belongs in a queue that rises. */
function placeOf(gain: number, queue: readonly { readonly gain: number }[]): number {
  let low = 0
  let high = queue.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((queue[middle]?.gain ?? 0) < gain) low = middle + 1
    else high = middle
  }
  return low
}
