import { grown } from '../grown.ts'
import type { Sentence } from '../tokens.ts'

/**
 * The plain words of the sentences of a block in which something was found: where they stand and their entries in the
 * lexicon, which the automaton remembers with each word. One buffer for all blocks.
 */
export class KnownWords {
  count = 0
  starts = new Int32Array(512)
  ends = new Int32Array(512)
  entries = new Int16Array(512)

  /** Adds the words of a sentence behind those before. */
  add(sentence: Sentence): void {
    while (this.count + sentence.count > this.starts.length) this.grow()
    for (let i = 0; i < sentence.count; i++) {
      const entry = sentence.entries[i] as number
      if (entry === 0) continue
      this.starts[this.count] = sentence.starts[i] as number
      this.ends[this.count] = sentence.ends[i] as number
      this.entries[this.count] = entry
      this.count++
    }
  }

  /** The first word that does not begin before a place. */
  firstFrom(place: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] as number) < place) low = middle + 1
      else high = middle
    }
    return low
  }

  private grow(): void {
    const size = this.starts.length * 2
    this.starts = grown(new Int32Array(size), this.starts)
    this.ends = grown(new Int32Array(size), this.ends)
    this.entries = grown(new Int16Array(size), this.entries)
  }
}
