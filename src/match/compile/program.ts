import type { Atom, Tree } from '../phrase.ts'

/**
 * A phrase as instructions, the way regular expressions are compiled for Thompson's machine (Cox 2007): each is followed
 * by the next, or by another one further on. None leads back, since no phrase repeats without end.
 */
export type Instruction =
  | { readonly does: 'atom'; readonly atom: Atom; readonly key: boolean }
  /** Goes on with the next instruction, and with the one that comes `by` after that. */
  | { readonly does: 'split'; by: number }
  | { readonly does: 'jump'; by: number }
  | { readonly does: 'match' | 'start' | 'inside' | 'open' | 'close' }

/** @param keys the atoms of the tree of which every match holds one. */
export function programOf(tree: Tree, keys: ReadonlySet<Tree>): Instruction[] {
  const program: Instruction[] = []
  const emit = (part: Tree): void => {
    switch (part.kind) {
      case 'atom':
        program.push({ does: 'atom', atom: part.atom, key: keys.has(part) })
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
