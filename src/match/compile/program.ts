import type { Atom, Tree } from '../phrase.ts'
import type { Part } from './factored.ts'

/** Phrases as instructions: `code.ts` says what they do and how they are written. */
export type Instruction =
  | { readonly does: 'atom'; readonly atom: Atom; readonly part: Tree }
  /** Goes on so many instructions further than the next. */
  | { readonly does: 'split' | 'jump'; by: number }
  | { readonly does: 'match'; readonly label: number }
  | { readonly does: 'start' | 'inside' | 'open' | 'close' }

/** The program of parts that follow one another. */
export function programOf(parts: readonly Part[]): Instruction[] {
  const program: Instruction[] = []
  /** Emits something with a split before it. @returns the split, to be told how far it leads. */
  const split = (emitRest: () => void) => {
    const split = { does: 'split' as const, by: 0 }
    const at = program.push(split)
    emitRest()
    return { split, at }
  }
  const emit = (part: Part): void => {
    switch (part.kind) {
      case 'atom':
        program.push({ does: 'atom', atom: part.atom, part })
        return
      case 'match':
        program.push({ does: 'match', label: part.label })
        return
      case 'sequence':
        for (const item of part.items) emit(item)
        return
      case 'fork': {
        // Each ends in its match: nothing has to be led around the others.
        const last = part.branches.length - 1
        for (const [i, branch] of part.branches.entries()) {
          const emitBranch = () => {
            for (const item of branch) emit(item)
          }
          if (i === last) emitBranch()
          else {
            const { split: before, at } = split(emitBranch)
            before.by = program.length - at
          }
        }
        return
      }
      case 'choice': {
        const jumps = part.options.slice(0, -1).map((option) => {
          const { split: before, at } = split(() => emit(option))
          const jump = { does: 'jump' as const, by: 0 }
          before.by = program.push(jump) - at
          return { jump, at: program.length }
        })
        const last = part.options.at(-1)
        if (last) emit(last)
        for (const { jump, at } of jumps) jump.by = program.length - at
        return
      }
      case 'repeat': {
        for (let i = 0; i < part.min; i++) emit(part.item)
        const more = Array.from({ length: part.max - part.min }, () => split(() => emit(part.item)))
        for (const { split, at } of more) split.by = program.length - at
        return
      }
      default:
        program.push({ does: part.kind })
    }
  }
  for (const part of parts) emit(part)
  return program
}

/** What comes first and second in the matches of a program. */
export interface Beginnings {
  /** The instructions that a first token may fit. */
  readonly firsts: readonly number[]
  readonly seconds: readonly number[]
  /** Whether one token may be a whole match. */
  readonly short: boolean
}

/** What the first two tokens of the matches of a program may fit. */
export function beginningsOf(program: readonly Instruction[]): Beginnings {
  const firsts = reachedFrom(program, [0])
  const seconds = reachedFrom(
    program,
    firsts.map((at) => at + 1),
  )
  return {
    firsts,
    seconds: seconds.filter((at) => program[at]?.does === 'atom'),
    short: seconds.some((at) => program[at]?.does === 'match'),
  }
}

/** The atoms that some instructions ask for. */
export function atomsAt(program: readonly Instruction[], places: readonly number[]): Atom[] {
  return places.flatMap((at) => {
    const instruction = program[at]
    return instruction?.does === 'atom' ? [instruction.atom] : []
  })
}

/** The tokens and matches to which places lead, in order. */
function reachedFrom(program: readonly Instruction[], places: readonly number[]): number[] {
  const reached = new Set<number>()
  const ends: number[] = []
  const stack = [...places]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (reached.has(at)) continue
    reached.add(at)
    const instruction = program[at]
    switch (instruction?.does) {
      case undefined:
        break
      case 'atom':
      case 'match':
        ends.push(at)
        break
      case 'split':
        stack.push(at + 1, at + 1 + instruction.by)
        break
      case 'jump':
        stack.push(at + 1 + instruction.by)
        break
      default:
        stack.push(at + 1)
    }
  }
  return ends.sort((a, b) => a - b)
}
