import type { Columns, Count } from './packed.ts'

/** The lists of words that phrases name, as they are read from packages: by atom, behind those that are no lists. */
export class Lists {
  /** How many atoms there are so far. */
  count: number
  readonly atomCase: Uint8Array
  /** Atom → its words, from its start on. */
  readonly #starts: Uint32Array
  readonly #words: Uint16Array

  /** @param first the number of the first list, `atoms` that behind the last, `listed` how many words they hold. */
  constructor(first: number, atoms: number, listed: number) {
    this.count = first
    this.atomCase = new Uint8Array(atoms)
    this.#starts = new Uint32Array(atoms + 1)
    this.#words = new Uint16Array(listed)
  }

  /** Reads the lists of a package, as `packLists` wrote them. @param numbers of its words in the vocabulary. */
  read(counts: Readonly<Record<Count, number>>, columns: Columns, numbers: Uint16Array): void {
    const [references, goneCounts, gone] = [columns.numbers(), columns.numbers(), columns.numbers()]
    const [oldCounts, old, newCounts] = [columns.numbers(), columns.numbers(), columns.numbers()]
    const starts = this.#starts
    const words = this.#words
    const first = this.count
    let fresh = 0
    let at = starts[first] as number
    for (let list = 0; list < counts.lists; list++) {
      const reference = references.next()
      if (reference > 0) {
        const like = first + list - reference
        const end = starts[like + 1] as number
        let from = starts[like] as number
        for (let left = goneCounts.next(); left > 0; left--) {
          for (let kept = gone.next(); kept > 0; kept--) words[at++] = words[from++] as number
          from++
        }
        while (from < end) words[at++] = words[from++] as number
      }
      for (let left = oldCounts.next(), word = -1; left > 0; left--) {
        word += old.next() + 1
        words[at++] = numbers[word] as number
      }
      for (let left = newCounts.next(); left > 0; left--) words[at++] = numbers[fresh++] as number
      starts[first + list + 1] = at
    }
    this.atomCase.fill(1, first, first + counts.exactCapitals)
    this.atomCase.fill(2, first + counts.exactCapitals, first + counts.exactCapitals + counts.exactSmalls)
    this.count = first + counts.lists
  }

  /** Turns the lists round: word → the atoms that list it, in order. */
  postings(words: number): { postingStarts: Uint32Array; postings: Uint16Array } {
    const listed = this.#words
    const postingStarts = new Uint32Array(words + 1)
    for (let i = 0; i < listed.length; i++) {
      const after = (listed[i] as number) + 1
      postingStarts[after] = (postingStarts[after] as number) + 1
    }
    for (let word = 0; word < words; word++) {
      postingStarts[word + 1] = (postingStarts[word + 1] as number) + (postingStarts[word] as number)
    }
    const postings = new Uint16Array(listed.length)
    const free = postingStarts.slice()
    for (let atom = 0; atom < this.count; atom++) {
      const end = this.#starts[atom + 1] as number
      for (let i = this.#starts[atom] as number; i < end; i++) {
        const word = listed[i] as number
        const at = free[word] as number
        free[word] = at + 1
        postings[at] = atom
      }
    }
    return { postingStarts, postings }
  }
}
