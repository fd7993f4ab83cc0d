import * as code from '../code.ts'
import type { Atom, Tree } from '../phrase.ts'

/** A phrase as instructions: `code.ts` says what they do and how they are written. */
export type Instruction =
  | { readonly does: 'atom'; readonly atom: Atom; readonly part: Tree }
  | { readonly does: 'split' | 'jump'; by: number }
  | { readonly does: 'match' | 'start' | 'inside' | 'open' | 'close' }

export function programOf(tree: Tree): Instruction[] {
  const program: Instruction[] = []
  const emit = (part: Tree): void => {
    switch (part.kind) {
      case 'atom':
        program.push({ does: 'atom', atom: part.atom, part })
        return
      case 'sequence':
        for (const item of part.items) emit(item)
        return
      case 'choice': {
        const jumps = part.options.slice(0, -1).map((option) => {
          const split = { does: 'split' as const, by: 0 }
          const jump = { does: 'jump' as const, by: 0 }
          const at = program.push(split)
          emit(option)
          split.by = program.push(jump) - at
          return { jump, at: program.length }
        })
        const last = part.options.at(-1)
        if (last) emit(last)
        for (const { jump, at } of jumps) jump.by = program.length - at
        return
      }
      case 'repeat': {
        for (let i = 0; i < part.min; i++) emit(part.item)
        const splits = Array.from({ length: part.max - part.min }, () => {
          const split = { does: 'split' as const, by: 0 }
          const at = program.push(split)
          emit(part.item)
          return { split, at }
        })
        for (const { split, at } of splits) split.by = program.length - at
        return
      }
      default:
        program.push({ does: part.kind })
    }
  }
  emit(tree)
  program.push({ does: 'match' })
  return program
}

/** A place where a match may begin: its instruction, counted from the first, and the condition. */
export interface First {
  readonly at: number
  readonly condition: number
}

/** What comes first and second in the matches of a program. */
export interface Beginnings {
  readonly firsts: readonly First[]
  /** The instructions that a second token may fit. */
  readonly seconds: readonly number[]
  /** Whether one token may be a whole match. */
  readonly short: boolean
}

export function beginningsOf(program: readonly Instruction[]): Beginnings {
  const firsts = reachedFrom(program, [{ at: 0, condition: 0 }])
  const behind = firsts.map(({ at }) => ({ at: at + 1, condition: 0 }))
  const seconds = [...new Set(reachedFrom(program, behind).map(({ at }) => at))]
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
function reachedFrom(program: readonly Instruction[], places: readonly First[]): First[] {
  const reached = new Map<string, First>()
  const stack = [...places]
  for (let place = stack.pop(); place; place = stack.pop()) {
    const key = `${place.at} ${place.condition}`
    if (reached.has(key)) continue
    reached.set(key, place)
    const { at, condition } = place
    const instruction = program[at]
    switch (instruction?.does) {
      case 'split':
        stack.push({ at: at + 1, condition }, { at: at + 1 + instruction.by, condition })
        break
      case 'jump':
        stack.push({ at: at + 1 + instruction.by, condition })
        break
      case 'start':
        stack.push({ at: at + 1, condition: condition | code.atStart })
        break
      case 'inside':
        stack.push({ at: at + 1, condition: condition | code.notAtStart })
        break
      case 'open':
        stack.push({ at: at + 1, condition: condition | code.opens })
        break
      case 'close':
        stack.push({ at: at + 1, condition })
    }
  }
  const ends = ['atom', 'match']
  return [...reached.values()]
    .filter(({ at }) => ends.includes(program[at]?.does ?? ''))
    .sort((a, b) => a.at - b.at || a.condition - b.condition)
}
