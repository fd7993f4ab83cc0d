/**
 * The deterministic states of the automaton, made when a text first leads there and remembered: the way of RE2 (Cox 2010).
 * A state is the set of places that the phrases of a bucket may have come to, each with where its mark began and ended.
 * Made for all texts at once the states would be millions, since the gaps of phrases multiply; a page meets some hundred.
 * What is remembered is bounded: when it is full, it is forgotten, and the work goes on.
 */
import * as code from './code.ts'
import { longer, ofTwo, zero } from './digits.ts'
import { grown } from './grown.ts'
import type { Kinds } from './kinds.ts'
import { bucketCount } from './masks.ts'
import type { Tables } from './packed.ts'
import { type Places, spread } from './places.ts'
import { type Beginning, closeShift, openBits, Steps } from './steps.ts'

/** No match is kept going here. */
export const dead = 0

/** In `accepts`, an end token that is the match's own. */
export const toTheEnd = -1

/** A state and a kind make one number: the kind is below this many bits. */
export const kindShift = 16

/** Where a match in a bucket begins: a state that is never forgotten. */
export function startOf(bucket: number, startsSentence: boolean): number {
  return 1 + bucket * 2 + (startsSentence ? 1 : 0)
}

/** The most transitions, states and numbers for what they hold that are remembered. */
const mostTransitions = 2 ** 16
const mostStates = 2 ** 14
const mostItems = 2 ** 19
const stateSlots = mostStates * 2

/** Sets of places as states, and the transitions between them: made when first needed, remembered in bounded memory. */
export class States {
  /** State → where its accepts begin, 0 where it has none: a count, then label, first and end token of the mark each. */
  acceptsOf = new Int32Array(1024)
  accepts = new Int32Array(256)
  /**
   * Transitions, in a hash table: state and kind in one number (`kindShift`), and the state that they lead to, side by side.
   * A slot is a multiple of 2: the highest bits of the number times `spread`, without `slotShift` of them.
   */
  table = new Int32Array(8192)
  slotShift = 19
  /** How many steps were taken: what tests of growth count. */
  steps = 0
  /** How many transitions were worked out, as opposed to remembered. */
  made = 0
  /** How often all states were forgotten. */
  forgotten = 0
  readonly #code: Uint8Array
  readonly #steps: Steps
  /** The set that is being made. */
  readonly #set: Places
  /** By state in which a match begins: what may follow, once it was asked for. */
  readonly #beginnings: (Beginning | undefined)[] = []

  #transitions = 0

  // The states that are sets, and a hash table of them. An item of a set is a place in the program and a memory.
  readonly #firstSet = 1 + bucketCount * 2
  #count = this.#firstSet
  readonly #most: number
  #itemStarts = new Uint32Array(1025)
  #depths = new Uint16Array(1024)
  #items = new Int32Array(4096)
  #itemCount = 0
  readonly #slots = new Uint16Array(stateSlots)
  #acceptCount = 1

  /** @param most how many states are remembered. */
  constructor(tables: Tables, kinds: Kinds, most = mostStates) {
    this.#most = this.#firstSet + Math.min(most, mostStates)
    this.#code = tables.code
    this.#steps = new Steps(tables, kinds.fitting)
    this.#set = this.#steps.set
  }

  /** Works out a transition that is not in the table, and remembers it. @returns the state that it leads to. */
  make(key: number): number {
    this.made++
    const state = key >>> kindShift
    const kind = key & ((1 << kindShift) - 1)
    let depth = 1
    if (state < this.#firstSet) {
      this.#steps.advanceFirst(this.#beginnings[state] ?? this.#begin(state), kind)
    } else {
      depth = (this.#depths[state] as number) + 1
      const from = this.#itemStarts[state] as number
      this.#steps.advance(this.#items, from, this.#itemStarts[state + 1] as number, kind, depth)
    }
    const { forgotten } = this
    const to = this.#set.size === 0 ? dead : this.#intern(depth)
    // Where all states were forgotten to make room for this one, the number of the old one means nothing any more.
    if (this.forgotten === forgotten) this.#remember(key, to)
    return to
  }

  /** What may follow a state in which a match begins. */
  #begin(state: number): Beginning {
    const bucket = (state - 1) >> 1
    const { beginning, asked } = this.#steps.begin(bucket, state === startOf(bucket, true))
    this.#beginnings[state] = beginning
    if (!asked) {
      this.#beginnings[startOf(bucket, true)] = beginning
      this.#beginnings[startOf(bucket, false)] = beginning
    }
    return beginning
  }

  /** The state of the set that was made, at this many tokens from the start. */
  #intern(depth: number): number {
    // How far the walk has come matters only where a bracket is still to be remembered by it.
    const level = this.#steps.brackets ? depth : 0
    const hash = this.#set.hash(level)
    let slot = (hash ^ (hash >>> 15)) & (stateSlots - 1)
    for (let known = this.#slots[slot] as number; known !== 0; known = this.#slots[slot] as number) {
      if (this.#isSame(known, level)) return known
      slot = (slot + 1) & (stateSlots - 1)
    }
    if (this.#count === this.#most || this.#itemCount + this.#set.size * 2 > mostItems) {
      this.#forget()
      return this.#intern(depth)
    }
    this.#slots[slot] = this.#count
    return this.#keep(level)
  }

  #isSame(state: number, level: number): boolean {
    const start = this.#itemStarts[state] as number
    if ((this.#itemStarts[state + 1] as number) - start !== this.#set.size * 2) return false
    if (this.#depths[state] !== level) return false
    return this.#set.isAt(this.#items, start)
  }

  /** Makes a state of the set. */
  #keep(level: number): number {
    const state = this.#count++
    if (this.#count + 1 > this.#depths.length) {
      this.#depths = grown(new Uint16Array(this.#count * 2), this.#depths)
      this.#itemStarts = grown(new Uint32Array(this.#count * 2 + 1), this.#itemStarts)
      this.acceptsOf = grown(new Int32Array(this.#count * 2), this.acceptsOf)
    }
    const end = this.#itemCount + this.#set.size * 2
    while (end > this.#items.length) this.#items = grown(new Int32Array(this.#items.length * 2), this.#items)
    this.#set.copyTo(this.#items, this.#itemCount)
    this.#itemCount = end
    this.#itemStarts[state + 1] = end
    this.#depths[state] = level
    this.#keepAccepts(state)
    return state
  }

  /** Notes what matches here, each only once: several phrases of a rule may. */
  #keepAccepts(state: number): void {
    const start = this.#acceptCount
    let at = start + 1
    for (let i = 0; i < this.#set.size; i++) {
      const place = this.#set.places[i] as number
      if (this.#code[place] !== code.match) continue
      const memory = this.#set.memories[i] as number
      let label = (this.#code[place + 1] as number) - zero
      if (label >= ofTwo) label = longer(label, this.#code, place + 2)
      const open = Math.max(0, (memory & openBits) - 1)
      const close = memory >>> closeShift === 0 ? toTheEnd : (memory >>> closeShift) - 1
      let same = start + 1
      while (same < at) {
        if (
          this.accepts[same] === label &&
          this.accepts[same + 1] === open &&
          this.accepts[same + 2] === close
        )
          break
        same += 3
      }
      if (same < at) continue
      if (at + 3 > this.accepts.length) this.accepts = grown(new Int32Array(at * 2), this.accepts)
      this.accepts[at] = label
      this.accepts[at + 1] = open
      this.accepts[at + 2] = close
      at += 3
    }
    this.acceptsOf[state] = at === start + 1 ? 0 : start
    if (at === start + 1) return
    this.accepts[start] = (at - start - 1) / 3
    this.#acceptCount = at
  }

  #remember(key: number, target: number): void {
    if (this.#transitions * 4 >= this.table.length) {
      if (this.#transitions >= mostTransitions) this.#forgetTransitions()
      else this.#growTransitions()
    }
    this.#transitions++
    this.#put(key, target)
  }

  #put(key: number, target: number): void {
    const { table } = this
    let slot = (Math.imul(key, spread) >>> this.slotShift) & -2
    while (table[slot] !== 0) slot = (slot + 2) & (table.length - 1)
    table[slot] = key
    table[slot + 1] = target
  }

  #growTransitions(): void {
    const { table } = this
    this.table = new Int32Array(table.length * 2)
    this.slotShift--
    for (let slot = 0; slot < table.length; slot += 2) {
      const key = table[slot] as number
      if (key !== 0) this.#put(key, table[slot + 1] as number)
    }
  }

  #forgetTransitions(): void {
    this.#transitions = 0
    this.table.fill(0)
  }

  /** Forgets all states, and what leads to them. */
  #forget(): void {
    this.forgotten++
    this.#forgetTransitions()
    this.#slots.fill(0)
    this.#count = this.#firstSet
    this.#itemCount = 0
    this.#itemStarts[this.#count] = 0
    this.#acceptCount = 1
  }
}
