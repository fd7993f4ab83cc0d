import { grown } from './grown.ts'

/**
 * The matches of a sentence before precedence is settled: marks and exceptions, from token to token. Numbers in buffers,
 * since a text may hold little else. One that has precedence stands behind those that it precedes: a scan goes backwards,
 * so nearly every match that comes is put at the end.
 */
export class Candidates {
  count = 0
  /** Rule × 2, and 1 more for an exception. */
  #labels = new Int32Array(256)
  #froms = new Int32Array(256)
  #tos = new Int32Array(256)
  /** The exceptions among them, in order of their beginnings; and how long the longest is, in tokens. */
  #exceptions = new Int32Array(64)
  #exceptionCount = 0
  #longest = 0

  /** Takes a match, from token to one past the last, to its place in the order of precedence. */
  add(label: number, from: number, to: number): void {
    if (this.count === this.#labels.length) {
      const size = this.count * 2
      this.#labels = grown(new Int32Array(size), this.#labels)
      this.#froms = grown(new Int32Array(size), this.#froms)
      this.#tos = grown(new Int32Array(size), this.#tos)
    }
    const labels = this.#labels
    const froms = this.#froms
    const tos = this.#tos
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

  /**
   * Settles precedence: passes over what an exception of the same rule overlaps, then takes marks from left to right.
   * Marks are short, so every comparison stays within a window and the whole is linear in the number of candidates.
   * @param kept takes the marks that are left: rule, first token, one past the last token.
   * @returns how many numbers it was given.
   */
  settle(kept: Int32Array): number {
    this.#noteExceptions()
    const labels = this.#labels
    const froms = this.#froms
    const tos = this.#tos
    let size = 0
    let free = 0
    let first = 0
    for (let i = this.count - 1; i >= 0; i--) {
      const label = labels[i] as number
      const from = froms[i] as number
      if ((label & 1) === 1 || from < free) continue
      const to = tos[i] as number
      if (this.#exceptionCount > 0) {
        while (first < this.#exceptionCount && this.#exceptionFrom(first) + this.#longest <= from) first++
        if (this.#isSpared(label, from, to, first)) continue
      }
      kept[size] = label >> 1
      kept[size + 1] = from
      kept[size + 2] = to
      size += 3
      free = to
    }
    return size
  }

  #noteExceptions(): void {
    this.#exceptionCount = 0
    this.#longest = 0
    for (let i = this.count - 1; i >= 0; i--) {
      if (((this.#labels[i] as number) & 1) === 0) continue
      if (this.#exceptionCount === this.#exceptions.length) {
        this.#exceptions = grown(new Int32Array(this.#exceptionCount * 2), this.#exceptions)
      }
      this.#exceptions[this.#exceptionCount++] = i
      this.#longest = Math.max(this.#longest, (this.#tos[i] as number) - (this.#froms[i] as number))
    }
  }

  #exceptionFrom(index: number): number {
    return this.#froms[this.#exceptions[index] as number] as number
  }

  /** Whether an exception overlaps a mark of its rule; those before `first` end before it. */
  #isSpared(label: number, from: number, to: number, first: number): boolean {
    for (let i = first; i < this.#exceptionCount && this.#exceptionFrom(i) < to; i++) {
      const exception = this.#exceptions[i] as number
      if (this.#labels[exception] === label + 1 && (this.#tos[exception] as number) > from) return true
    }
    return false
  }
}
