/** What tokens make of the places that phrases may have come to: one step of the machine that `code.ts` describes. */
import * as code from './code.ts'
import { base, sums, zero } from './digits.ts'
import type { Kinds } from './kinds.ts'
import { bucketCount } from './masks.ts'
import type { Tables } from './packed.ts'
import { Places } from './places.ts'

/** A memory is where the mark began and, above that, where it ended; each in tokens from the start, + 1. */
export const closeShift = 13
export const openBits = (1 << closeShift) - 1

export class Steps {
  /** The places that the last step led to. */
  readonly set = new Places()
  /** Whether a bracket is still ahead of one of them. */
  brackets = false
  readonly #code: Uint8Array
  readonly #kinds: Kinds
  /** Where the phrases of a bucket begin. */
  readonly #codeStarts: Uint32Array
  /** By place, when it was last reached and with which memory. */
  readonly #seen: Uint32Array
  readonly #seenMemory: Int32Array
  #serial = 0
  readonly #stack: number[] = []
  /** Whether it was asked if the match begins a sentence, and what the answer is. */
  #asked = false
  #startsSentence = false

  constructor(tables: Tables, kinds: Kinds) {
    this.#code = tables.code
    this.#kinds = kinds
    this.#codeStarts = sums(tables.codeSizes, bucketCount)
    this.#seen = new Uint32Array(tables.code.length)
    this.#seenMemory = new Int32Array(tables.code.length)
  }

  /** Where the matches of a bucket begin. @returns whether it matters that they begin a sentence. */
  begin(bucket: number, startsSentence: boolean): boolean {
    this.#renew()
    this.#asked = false
    this.#startsSentence = startsSentence
    const start = this.#codeStarts[bucket] as number
    if (start < (this.#codeStarts[bucket + 1] as number)) this.#reach(start, 0, 0)
    return this.#asked
  }

  #renew(): void {
    this.set.size = 0
    this.brackets = false
    this.#serial++
  }

  /** Goes on from items with a token of this kind, the `depth`th of the match. */
  advance(items: Int32Array, from: number, end: number, kind: number, depth: number): void {
    this.#renew()
    const instructions = this.#code
    const kinds = this.#kinds
    for (let i = from; i < end; i += 2) {
      const place = items[i] as number
      const instruction = instructions[place] as number
      if (instruction < code.single) continue
      if (instruction < code.nearAtom) {
        if (kinds.fitsSingle(kind, place)) this.#reach(place + 1, items[i + 1] as number, depth)
        continue
      }
      let atom = instruction - code.nearAtom
      let next = place + 1
      if (instruction >= code.farAtom) {
        atom = code.nearAtoms + (instruction - code.farAtom) * base + (instructions[next++] as number) - zero
        if (instruction === code.farthestAtom) {
          const last =
            ((instructions[next] as number) - zero) * base + (instructions[next + 1] as number) - zero
          atom =
            code.nearAtoms + code.farAtoms + ((instructions[next - 1] as number) - zero) * base ** 2 + last
          next += 2
        }
      }
      if (kinds.fits(kind, atom)) this.#reach(next, items[i + 1] as number, depth)
    }
  }

  /** Adds a place to the set, with all that it leads to without a token. */
  #reach(place: number, memory: number, depth: number): void {
    const instructions = this.#code
    const stack = this.#stack
    let at = place
    let now = memory
    while (true) {
      if (this.#seen[at] !== this.#serial || this.#seenMemory[at] !== now) {
        this.#seen[at] = this.#serial
        this.#seenMemory[at] = now
        const instruction = instructions[at] as number
        if (instruction >= code.single || instruction === code.match) this.set.add(at, now)
        else if (instruction >= code.split && instruction < code.ahead) {
          const isSplit = instruction < code.jump
          let by = instruction - (isSplit ? code.split : code.jump)
          at++
          if (by === 0) {
            by = ((instructions[at] as number) - zero) * base + (instructions[at + 1] as number) - zero
            at += 2
          }
          if (isSplit) stack.push(at + by, now)
          else at += by
          continue
        } else {
          at++
          if (instruction === code.ahead) this.brackets = true
          else if (instruction === code.open) now = (now & ~openBits) | (depth + 1)
          else if (instruction === code.close) {
            if (depth > 0) now = (now & openBits) | ((depth + 1) << closeShift)
          } else if (depth === 0) {
            this.#asked = true
            if (this.#startsSentence === (instruction === code.start)) continue
            at = -1
          }
          if (at >= 0) continue
        }
      }
      if (stack.length === 0) return
      now = stack.pop() as number
      at = stack.pop() as number
    }
  }
}
