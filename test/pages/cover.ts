/** How well what is read of a page covers its article, told by the words in both, each as often as it stands there. */
export interface Cover {
  /** Words of the article. */
  readonly article: number
  /** Words read. */
  readonly read: number
  /** The share of the article's words that is read. */
  readonly covered: number
  /**
   * The share of the words read that is not the article's. Headlines count as such, since a reader view shows them apart
   * and its article has none; without them the median of the saved pages is a quarter of what it is with them.
   */
  readonly outside: number
}

/** Compares the texts that are read with those of the article. */
export function coverOf(read: readonly string[], article: readonly string[]): Cover {
  const [ours, theirs] = [bagOf(read), bagOf(article)]
  let both = 0
  for (const [word, count] of theirs.counts) both += Math.min(count, ours.counts.get(word) ?? 0)
  return {
    article: theirs.total,
    read: ours.total,
    covered: theirs.total > 0 ? both / theirs.total : 1,
    outside: ours.total > 0 ? 1 - both / ours.total : 0,
  }
}

function bagOf(texts: readonly string[]): { counts: ReadonlyMap<string, number>; total: number } {
  const counts = new Map<string, number>()
  let total = 0
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      total++
    }
  }
  return { counts, total }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
