import { grown } from './grown.ts'

/** Which atoms tokens of each kind fit. One kind after the other is filled; what was begun before is not added to. */
export class Fitting {
  /** Kind → where the atoms that it fits, but for single lists, begin and end in `atoms`. */
  starts = new Int32Array(512)
  ends = new Int32Array(512)
  atoms = new Uint32Array(2048)
  #count = 0
  /** Kind → the same as bits in `#width` numbers. */
  readonly #width: number
  #bits: Int32Array
  /** Kind → where its single lists begin and end in `singles`: there, their places in the code, ascending for each. */
  #singleStarts = new Int32Array(512)
  singleEnds = new Int32Array(512)
  singles = new Uint32Array(4096)
  singleCount = 0

  /** @param atoms how many there are, but for single lists. */
  constructor(atoms: number) {
    this.#width = (atoms + 31) >> 5
    this.#bits = new Int32Array(512 * this.#width)
  }

  /** From here on a new kind is filled. */
  begin(kind: number): void {
    if (kind === this.starts.length) this.#grow()
    this.starts[kind] = this.#count
    this.ends[kind] = this.#count
    this.#singleStarts[kind] = this.singleCount
    this.singleEnds[kind] = this.singleCount
  }

  /** Notes that a kind fits an atom that is no single list. */
  add(kind: number, atom: number): void {
    const at = kind * this.#width + (atom >> 5)
    this.#bits[at] = (this.#bits[at] as number) | (1 << (atom & 31))
    if (this.#count === this.atoms.length) this.atoms = grown(new Uint32Array(this.#count * 2), this.atoms)
    this.atoms[this.#count++] = atom
    this.ends[kind] = this.#count
  }

  /** Notes that a kind fits the atoms of another, which are no single lists. */
  copy(from: number, kind: number): void {
    const end = this.ends[from] as number
    for (let i = this.starts[from] as number; i < end; i++) this.add(kind, this.atoms[i] as number)
  }

  /** `singles`, with room for so many more. They are put there, from `singleCount` on, by whoever has them. */
  withRoom(more: number): Uint32Array {
    while (this.singleCount + more > this.singles.length) {
      this.singles = grown(new Uint32Array(this.singles.length * 2), this.singles)
    }
    return this.singles
  }

  /** The single lists of a kind end here, so far. */
  endSingles(kind: number, end: number): void {
    this.singleCount = end
    this.singleEnds[kind] = end
  }

  /** Puts the single lists of the kind that was filled last in order, as they are searched. */
  sortSingles(kind: number): void {
    this.singles.subarray(this.#singleStarts[kind], this.singleCount).sort()
  }

  /** Whether tokens of this kind fit an atom that is no single list. */
  fits(kind: number, atom: number): boolean {
    return (((this.#bits[kind * this.#width + (atom >> 5)] as number) >>> (atom & 31)) & 1) !== 0
  }

  /** Whether they fit the single list at this place of the code. */
  fitsSingle(kind: number, place: number): boolean {
    const at = this.singlesFrom(kind, place)
    return at < (this.singleEnds[kind] as number) && this.singles[at] === place
  }

  /** The first of a kind's single lists that is at this place of the code or behind it. */
  singlesFrom(kind: number, place: number): number {
    const { singles } = this
    let low = this.#singleStarts[kind] as number
    let high = this.singleEnds[kind] as number
    while (low < high) {
      const middle = (low + high) >> 1
      if ((singles[middle] as number) < place) low = middle + 1
      else high = middle
    }
    return low
  }

  #grow(): void {
    const size = this.starts.length * 2
    this.starts = grown(new Int32Array(size), this.starts)
    this.ends = grown(new Int32Array(size), this.ends)
    this.#bits = grown(new Int32Array(size * this.#width), this.#bits)
    this.#singleStarts = grown(new Int32Array(size), this.#singleStarts)
    this.singleEnds = grown(new Int32Array(size), this.singleEnds)
  }
}
