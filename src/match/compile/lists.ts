/** Lists of numbers, each with a number of its own: equal ones have the same. */
export class Lists {
  readonly all: (readonly number[])[] = []
  readonly #ids = new Map<string, number>()

  /** @param first what is to have the number 0. */
  constructor(first: readonly number[] = []) {
    this.of(first)
  }

  get size(): number {
    return this.all.length
  }

  of(list: readonly number[]): number {
    const key = list.join()
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.all.push(list) - 1
      this.#ids.set(key, id)
    }
    return id
  }

  at(id: number): readonly number[] {
    return this.all[id] ?? []
  }
}
