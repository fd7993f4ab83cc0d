import { openKinds } from '../kinds.ts'
import type { Atom } from '../phrase.ts'
import type { Instruction } from './program.ts'

/**
 * The atoms of all phrases, numbered: those that leave the word open, endings, words in exact case (capital, small), lists
 * of words. Of the lists, those that are used more than once come first, the most used before the others: they get the
 * short numbers. The others follow in the order of the program, which then need not name them.
 */
export class Atoms {
  readonly endings: readonly string[]
  /** The words of each atom behind the endings. */
  readonly lists: readonly (readonly string[])[]
  readonly exactCapitals: number
  readonly exactSmalls: number
  /** Atoms from here on are used once, in order. */
  readonly firstSingle: number
  readonly #numbers: ReadonlyMap<string, number>

  constructor(programs: readonly (readonly Instruction[])[]) {
    const uses = new Map<string, { atom: Atom; count: number }>()
    for (const instruction of programs.flat()) {
      if (instruction.does !== 'atom') continue
      const key = keyOf(instruction.atom)
      const use = uses.get(key)
      if (use) use.count++
      else uses.set(key, { atom: instruction.atom, count: 1 })
    }
    const all = [...uses.values()]
    const exact = all.flatMap(({ atom }) => (atom.kind === 'exact' ? [atom.word] : []))
    const capitals = exact.filter((word) => word !== word.toLowerCase())
    const smalls = exact.filter((word) => word === word.toLowerCase())
    const lists = all.filter(({ atom }) => atom.kind === 'words')
    const often = lists.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count)
    const once = lists.filter(({ count }) => count === 1)
    this.endings = all.flatMap(({ atom }) => (atom.kind === 'ending' ? [atom.ending] : [])).sort()
    this.exactCapitals = capitals.length
    this.exactSmalls = smalls.length
    const listed = [...often, ...once].map(({ atom }) => atom)
    const named: readonly Atom[] = [
      ...openKinds.map((kind) => ({ kind })),
      ...this.endings.map((ending) => ({ kind: 'ending' as const, ending })),
      ...[...capitals, ...smalls].map((word) => ({ kind: 'exact' as const, word })),
      ...listed,
    ]
    this.#numbers = new Map(named.map((atom, number) => [keyOf(atom), number]))
    this.firstSingle = named.length - once.length
    this.lists = [
      ...[...capitals, ...smalls].map((word) => [word.toLowerCase()]),
      ...listed.map((atom) => (atom.kind === 'words' ? atom.words : [])),
    ]
  }

  numberOf(atom: Atom): number {
    return this.#numbers.get(keyOf(atom)) ?? 0
  }
}

function keyOf(atom: Atom): string {
  return JSON.stringify(atom)
}
