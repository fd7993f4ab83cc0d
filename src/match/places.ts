import { grown } from './grown.ts'

/** The golden ratio as 32 bits: a factor that spreads neighbouring numbers over a hash table. */
export const spread = 0x9e3779b1

/** A set of places that phrases may have come to, each with a memory, in order. It is filled anew for every step. */
export class Places {
  size = 0
  places = new Int32Array(256)
  memories = new Int32Array(256)

  /** Adds a place in order, unless it is there with the same memory. */
  add(place: number, memory: number): void {
    if (this.size === this.places.length) {
      this.places = grown(new Int32Array(this.size * 2), this.places)
      this.memories = grown(new Int32Array(this.size * 2), this.memories)
    }
    const places = this.places
    const memories = this.memories
    let at = this.size
    // Nearly always behind all others: places are come to in order.
    if (at === 0 || (places[at - 1] as number) < place) {
      places[at] = place
      memories[at] = memory
      this.size = at + 1
      return
    }
    while (at > 0 && isBefore(place, memory, places[at - 1] as number, memories[at - 1] as number)) at--
    if (at > 0 && places[at - 1] === place && memories[at - 1] === memory) return
    if (at < this.size) {
      places.copyWithin(at + 1, at, this.size)
      memories.copyWithin(at + 1, at, this.size)
    }
    places[at] = place
    memories[at] = memory
    this.size++
  }

  /** A hash of the places and memories in their order, 32 bits. */
  hash(seed: number): number {
    let hash = seed
    for (let i = 0; i < this.size; i++) {
      hash = Math.imul(hash ^ (this.places[i] as number), spread)
      hash = Math.imul(hash ^ (this.memories[i] as number), spread)
    }
    return hash
  }

  /** Writes the places and memories down, one after the other. */
  copyTo(items: Int32Array, start: number): void {
    for (let i = 0; i < this.size; i++) {
      items[start + i * 2] = this.places[i] as number
      items[start + i * 2 + 1] = this.memories[i] as number
    }
  }

  /** Whether these places and memories, one after the other, stand there in `items`. */
  isAt(items: Int32Array, start: number): boolean {
    for (let i = 0; i < this.size; i++) {
      if (items[start + i * 2] !== this.places[i] || items[start + i * 2 + 1] !== this.memories[i])
        return false
    }
    return true
  }
}

function isBefore(place: number, memory: number, otherPlace: number, otherMemory: number): boolean {
  return place < otherPlace || (place === otherPlace && memory < otherMemory)
}
