import { zero } from './digits.ts'
import type { Tables } from './packed.ts'

/** Which buckets hold the exceptions of a rule. There are few, and of all exceptions only those are looked for. */
export class Exceptions {
  readonly #bytes: Uint8Array
  readonly #ruleCount: number
  /** Rule → its buckets, as bits: two numbers each. Read when they are first asked for. */
  #buckets: Int32Array | undefined

  constructor({ exceptions }: Tables, ruleCount: number) {
    this.#bytes = exceptions
    this.#ruleCount = ruleCount
  }

  /** Rule × 2 → its buckets in the first word of exceptions, as bits; and behind that in the second. */
  get buckets(): Int32Array {
    this.#buckets ??= this.#read()
    return this.#buckets
  }

  #read(): Int32Array {
    const bytes = this.#bytes
    const buckets = new Int32Array(this.#ruleCount * 2)
    let at = 0
    for (let rule = 0; rule < this.#ruleCount; rule++) {
      for (let left = (bytes[at++] as number) - zero; left > 0; left--) {
        const bucket = (bytes[at++] as number) - zero
        const word = rule * 2 + (bucket >> 5)
        buckets[word] = (buckets[word] as number) | (1 << (bucket & 31))
      }
    }
    return buckets
  }
}
