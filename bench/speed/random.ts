/** Chance that is the same in every run: mulberry32, from a seed. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  /** From `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  pick<T>(some: readonly T[]): T {
    const one = some[Math.floor(this.next() * some.length)]
    if (one === undefined) throw new RangeError('nothing to pick from')
    return one
  }

  shuffled<T>(some: readonly T[]): T[] {
    const all = [...some]
    for (let i = all.length - 1; i > 0; i--) {
      const k = this.between(0, i)
      const [a, b] = [all[i], all[k]]
      if (a !== undefined && b !== undefined) [all[i], all[k]] = [b, a]
    }
    return all
  }
}
