import { bucketCount, keyMask, maskSize, maskWords, secondMask } from './kinds.ts'
import { codes, type Numbers } from './packed.ts'

/**
 * The phrases as instructions, one after the other (`compile/program.ts`), as they are walked: what an instruction does in
 * the low bits, its operand above them (an atom, how far to go on, a label).
 */
export interface Program {
  readonly code: Int32Array
  /** By bucket, where its phrases begin. */
  readonly rootStarts: Uint32Array
  readonly roots: Uint32Array
}

export const ops = {
  atom: 0,
  split: 1,
  jump: 2,
  match: 3,
  open: 4,
  close: 5,
  start: 6,
  inside: 7,
  mask: 7,
  bits: 4,
}
/** On an instruction: its phrase still has a bracket ahead. */
export const bracketAhead = 8

/** Reads the programs of one package after the other. */
export class ProgramReader {
  readonly code: Int32Array
  readonly atomMasks: Int32Array
  readonly shortMask = new Int32Array(maskWords)
  readonly #buckets: Uint8Array
  readonly #starts: Uint32Array
  #size = 0
  #phrases = 0
  readonly #stack: number[] = []
  readonly #next: number[] = []
  readonly #seen: Uint32Array
  #serial = 0

  constructor(instructions: number, phrases: number, atoms: number) {
    this.code = new Int32Array(instructions)
    this.atomMasks = new Int32Array(atoms * maskSize)
    this.#buckets = new Uint8Array(phrases)
    this.#starts = new Uint32Array(phrases)
    this.#seen = new Uint32Array(instructions)
  }

  /**
   * Reads the phrases of a package.
   * @param numbers of its atoms in those of all; `single` is the first that is not named.
   * @param firstLabel what its labels are counted from.
   */
  read(
    count: number,
    { program, labels, buckets }: { program: Numbers; labels: Numbers; buckets: Numbers },
    numbers: Uint16Array,
    single: number,
    firstLabel: number,
  ): void {
    const { code, atomMasks } = this
    let label = firstLabel
    let next = single
    for (let i = 0; i < count; i++) {
      const bucket = buckets.next()
      const word = bucket >> 5
      const bit = 1 << (bucket & 31)
      label += labels.next()
      const root = this.#size
      this.#buckets[this.#phrases] = bucket
      this.#starts[this.#phrases++] = root
      let brackets = 0
      let isKey = false
      for (let code_ = program.next(); ; code_ = program.next()) {
        if (code_ >= codes.single) {
          const atom = numbers[code_ === codes.single ? next++ : code_ - codes.atom] as number
          code[this.#size++] = (atom << ops.bits) | brackets | ops.atom
          if (isKey) {
            const at = atom * maskSize + keyMask + word
            atomMasks[at] = (atomMasks[at] as number) | bit
            isKey = false
          }
        } else if (code_ === codes.key) isKey = true
        else if (code_ === codes.split)
          code[this.#size++] = (program.next() << ops.bits) | brackets | ops.split
        else if (code_ === codes.jump) code[this.#size++] = (program.next() << ops.bits) | brackets | ops.jump
        else if (code_ === codes.match) {
          code[this.#size++] = (label << ops.bits) | ops.match
          break
        } else if (code_ === codes.brackets) brackets = bracketAhead
        else if (code_ === codes.close) {
          brackets = 0
          code[this.#size++] = ops.close
        } else
          code[this.#size++] =
            brackets | (code_ === codes.open ? ops.open : code_ === codes.start ? ops.start : ops.inside)
      }
      this.#noteFirsts(root, word, bit)
    }
  }

  /** Notes which atoms the first token of a phrase may fit, and which its second. */
  #noteFirsts(root: number, word: number, bit: number): void {
    const stack = this.#stack
    const next = this.#next
    stack.push(root)
    this.#follow(stack, next, word, bit)
    this.#follow(next, undefined, secondMask + word, bit)
  }

  #follow(stack: number[], next: number[] | undefined, mask: number, bit: number): void {
    const { code, atomMasks } = this
    const seen = this.#seen
    const serial = ++this.#serial
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (seen[at] === serial) continue
      seen[at] = serial
      const instruction = code[at] as number
      const operand = instruction >>> ops.bits
      switch (instruction & ops.mask) {
        case ops.atom: {
          const slot = operand * maskSize + mask
          atomMasks[slot] = (atomMasks[slot] as number) | bit
          next?.push(at + 1)
          break
        }
        case ops.split:
          stack.push(at + 1 + operand, at + 1)
          break
        case ops.jump:
          stack.push(at + 1 + operand)
          break
        case ops.match:
          this.shortMask[mask - secondMask] = (this.shortMask[mask - secondMask] as number) | bit
          break
        default:
          stack.push(at + 1)
      }
    }
  }

  /** What was read. */
  program(): Program {
    const rootStarts = new Uint32Array(bucketCount + 1)
    const buckets = this.#buckets
    for (let i = 0; i < buckets.length; i++) {
      const after = (buckets[i] as number) + 1
      rootStarts[after] = (rootStarts[after] as number) + 1
    }
    for (let i = 0; i < bucketCount; i++) {
      rootStarts[i + 1] = (rootStarts[i + 1] as number) + (rootStarts[i] as number)
    }
    const roots = new Uint32Array(buckets.length)
    const free = rootStarts.slice()
    for (let i = 0; i < buckets.length; i++) {
      const bucket = buckets[i] as number
      const at = free[bucket] as number
      free[bucket] = at + 1
      roots[at] = this.#starts[i] as number
    }
    return { code: this.code, rootStarts, roots }
  }
}
