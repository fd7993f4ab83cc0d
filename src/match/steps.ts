/** What tokens make of the places that phrases may have come to: one step of the machine that `code.ts` describes. */
import * as code from './code.ts'
import { base, sums, zero } from './digits.ts'
import type { Fitting } from './fitting.ts'
import { bucketCount } from './masks.ts'
import type { Tables } from './packed.ts'
import { Places } from './places.ts'

/** A memory is where the mark began and, above that, where it ended; each in tokens from the start, + 1. */
export const closeShift = 13
export const openBits = (1 << closeShift) - 1

/** What is to be added to a far atom's characters, taken as a number. */
const firstFar = code.nearAtoms - code.farAtom * base - zero

/** Where the matches of a bucket begin, by what their first token must fit. */
export interface Beginning {
  /** An atom, or ~place for the single list at a place of the code → the first of its ways; they are counted from 1. */
  readonly first: ReadonlyMap<number, number>
  /** Ways, three numbers each: the place behind the token, the memory, and the next way with the same token, or 0. */
  readonly ways: readonly number[]
  /** Where the code of the bucket begins and ends. */
  readonly from: number
  readonly end: number
}

/** Makes the steps of a set of places, one token after the other. */
export class Steps {
  /** The places that the last step led to. */
  readonly set = new Places()
  /** Whether a bracket is still ahead of one of them. */
  brackets = false
  readonly #code: Uint8Array
  readonly #fitting: Fitting
  /** Where the phrases of a bucket begin. */
  readonly #codeStarts: Uint32Array
  /**
   * By the last bits of a place, when it was last reached and with which memory. They are as many as tell the places of a
   * bucket apart, and a step stays in its bucket.
   */
  readonly #seen: Uint32Array
  readonly #seenMemory: Int32Array
  #serial = 0
  readonly #stack: number[] = []
  /** Whether it was asked if the match begins a sentence, and what the answer is. */
  #asked = false
  #startsSentence = false

  constructor(tables: Tables, fitting: Fitting) {
    this.#code = tables.code
    this.#fitting = fitting
    this.#codeStarts = sums(tables.codeSizes, bucketCount)
    let longest = 1
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      const size = (this.#codeStarts[bucket + 1] as number) - (this.#codeStarts[bucket] as number)
      while (longest < size) longest *= 2
    }
    this.#seen = new Uint32Array(longest)
    this.#seenMemory = new Int32Array(longest)
  }

  /** Where the matches of a bucket begin; and whether it matters that they begin a sentence. */
  begin(bucket: number, startsSentence: boolean): { readonly beginning: Beginning; readonly asked: boolean } {
    this.#renew()
    this.#asked = false
    this.#startsSentence = startsSentence
    const from = this.#codeStarts[bucket] as number
    const end = this.#codeStarts[bucket + 1] as number
    const first = new Map<number, number>()
    const ways: number[] = [0, 0, 0]
    const add = (place: number, memory: number) => {
      const instruction = this.#code[place] as number
      const token = instruction < code.nearAtom ? ~place : this.#atomAt(place, instruction)
      const next = first.get(token) ?? 0
      first.set(token, ways.length / 3)
      ways.push(place + widthOf(instruction), memory, next)
    }
    // Phrases stand there as alternatives, most of which begin with a token.
    for (let at = from; at < end; ) {
      const instruction = this.#code[at] as number
      const isSplit = instruction >= code.split && instruction < code.jump
      const branch = !isSplit ? at : instruction === code.split ? at + 3 : at + 1
      if ((this.#code[branch] as number) >= code.single) add(branch, 0)
      else this.#reach(branch, 0, 0)
      at = isSplit ? branch + this.#distanceAt(at, instruction - code.split) : end
    }
    for (let i = 0; i < this.set.size; i++) add(this.set.places[i] as number, this.set.memories[i] as number)
    return { beginning: { first, ways, from, end }, asked: this.#asked }
  }

  /** How far a split or jump leads whose own number is this. */
  #distanceAt(at: number, near: number): number {
    if (near !== 0) return near
    const instructions = this.#code
    return ((instructions[at + 1] as number) - zero) * base + (instructions[at + 2] as number) - zero
  }

  /** Goes on from a beginning with a token of this kind: of all that might begin there, it looks at what the kind fits. */
  advanceFirst(beginning: Beginning, kind: number): void {
    this.#renew()
    const { atoms, starts, ends, singles, singleEnds } = this.#fitting
    const atomEnd = ends[kind] as number
    for (let i = starts[kind] as number; i < atomEnd; i++) this.#take(beginning, atoms[i] as number)
    const singleEnd = singleEnds[kind] as number
    for (let i = this.#fitting.singlesFrom(kind, beginning.from); i < singleEnd; i++) {
      const place = singles[i] as number
      if (place >= beginning.end) return
      this.#take(beginning, ~place)
    }
  }

  #take({ first, ways }: Beginning, token: number): void {
    for (let way = first.get(token) ?? 0; way !== 0; way = ways[way * 3 + 2] as number) {
      this.#reach(ways[way * 3] as number, ways[way * 3 + 1] as number, 1)
    }
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
    const fitting = this.#fitting
    for (let i = from; i < end; i += 2) {
      const place = items[i] as number
      const instruction = instructions[place] as number
      if (instruction < code.single) continue
      if (instruction < code.nearAtom) {
        if (fitting.fitsSingle(kind, place)) this.#reach(place + 1, items[i + 1] as number, depth)
        continue
      }
      // Nearly all of them, without a call.
      const isFar = instruction >= code.farAtom
      const atom =
        isFar && instruction < code.farthestAtom
          ? firstFar + instruction * base + (instructions[place + 1] as number)
          : isFar
            ? this.#atomAt(place, instruction)
            : instruction - code.nearAtom
      if (fitting.fits(kind, atom)) {
        this.#reach(isFar ? place + widthOf(instruction) : place + 1, items[i + 1] as number, depth)
      }
    }
  }

  /** The atom that the instruction at a place asks for. */
  #atomAt(place: number, instruction: number): number {
    if (instruction < code.farAtom) return instruction - code.nearAtom
    const instructions = this.#code
    const digit = (instructions[place + 1] as number) - zero
    if (instruction !== code.farthestAtom) return code.nearAtoms + (instruction - code.farAtom) * base + digit
    const low =
      ((instructions[place + 2] as number) - zero) * base + (instructions[place + 3] as number) - zero
    return code.nearAtoms + code.farAtoms + digit * base ** 2 + low
  }

  /** Adds a place to the set, with all that it leads to without a token. */
  #reach(place: number, memory: number, depth: number): void {
    const instructions = this.#code
    const seen = this.#seen
    const seenMemory = this.#seenMemory
    const serial = this.#serial
    const bits = seen.length - 1
    const stack = this.#stack
    let at = place
    let now = memory
    while (true) {
      const slot = at & bits
      if (seen[slot] !== serial || seenMemory[slot] !== now) {
        seen[slot] = serial
        seenMemory[slot] = now
        const instruction = instructions[at] as number
        if (instruction >= code.single || instruction === code.match) this.set.add(at, now)
        else if (instruction >= code.split && instruction < code.ahead) {
          const isSplit = instruction < code.jump
          const near = instruction - (isSplit ? code.split : code.jump)
          const by = this.#distanceAt(at, near)
          at += near === 0 ? 3 : 1
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

/** How many characters an instruction that takes a token has. */
function widthOf(instruction: number): number {
  return instruction < code.farAtom ? 1 : instruction < code.farthestAtom ? 2 : 4
}
