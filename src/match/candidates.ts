import { grown } from './grown.ts'

/**
 * The matches of a sentence before precedence is settled: marks and exceptions, from token to token. Numbers in buffers,
 * since a text may hold little else.
 */
export class Candidates {
  readonly #marks = new Ranked()
  readonly #exceptions = new Ranked()
  /** How long the longest exception is, in tokens. */
  #longest = 0

  /** How many marks there are. */
  get markCount(): number {
    return this.#marks.count
  }

  clear(): void {
    this.#marks.count = 0
    this.#exceptions.count = 0
    this.#longest = 0
  }

  /** Takes a match, from token to one past the last. @param label rule × 2, and 1 more for an exception. */
  add(label: number, from: number, to: number): void {
    if ((label & 1) === 0) {
      this.#marks.add(label, from, to)
    } else {
      this.#exceptions.add(label, from, to)
      if (to - from > this.#longest) this.#longest = to - from
    }
  }

  /**
   * Settles precedence: passes over what an exception of the same rule overlaps, then takes marks from left to right.
   * Marks are short, so every comparison stays within a window and the whole is linear in the number of candidates.
   * @param kept takes the marks that are left: rule, first token, one past the last token.
   * @returns how many numbers it was given.
   */
  settle(kept: Int32Array): number {
    const { labels, froms, tos } = this.#marks
    let left = this.#exceptions.count
    let size = 0
    let free = 0
    for (let i = this.#marks.count - 1; i >= 0; i--) {
      const from = froms[i] as number
      if (from < free) continue
      const label = labels[i] as number
      const to = tos[i] as number
      if (left !== 0) {
        const { froms } = this.#exceptions
        while (left !== 0 && (froms[left - 1] as number) + this.#longest <= from) left--
        if (this.#isSpared(label, from, to, left)) continue
      }
      kept[size] = label >> 1
      kept[size + 1] = from
      kept[size + 2] = to
      size += 3
      free = to
    }
    return size
  }

  /** Whether an exception overlaps a mark of its rule; those from `left` on end before it. */
  #isSpared(label: number, from: number, to: number, left: number): boolean {
    const { labels, froms, tos } = this.#exceptions
    for (let i = left - 1; i >= 0 && (froms[i] as number) < to; i--) {
      if (labels[i] === label + 1 && (tos[i] as number) > from) return true
    }
    return false
  }
}

/**
 * Matches in the order of precedence. One that has precedence stands behind those that it precedes: a scan goes backwards,
 * so nearly every match that comes is put at the end.
 */
class Ranked {
  count = 0
  labels = new Int32Array(256)
  froms = new Int32Array(256)
  tos = new Int32Array(256)

  /** Takes a match to its place. */
  add(label: number, from: number, to: number): void {
    if (this.count === this.labels.length) {
      const size = this.count * 2
      this.labels = grown(new Int32Array(size), this.labels)
      this.froms = grown(new Int32Array(size), this.froms)
      this.tos = grown(new Int32Array(size), this.tos)
    }
    const { labels, froms, tos } = this
    let at = this.count++
    for (; at > 0; at--) {
      const otherFrom = froms[at - 1] as number
      if (from < otherFrom) break
      const otherTo = tos[at - 1] as number
      const otherLabel = labels[at - 1] as number
      if (from === otherFrom && (to > otherTo || (to === otherTo && label <= otherLabel))) break
      labels[at] = otherLabel
      froms[at] = otherFrom
      tos[at] = otherTo
    }
    labels[at] = label
    froms[at] = from
    tos[at] = to
  }
}
