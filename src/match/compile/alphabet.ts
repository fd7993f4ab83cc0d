import { firstFeature, pauseVariant, questionVariant } from '../automaton.ts'
import type { Atom } from '../phrase.ts'
import type { Variant, Vocabulary } from './vocabulary.ts'

/**
 * Which tokens one machine cannot tell apart. A *name* is what those of its atoms say of a token that list words (or
 * pauses, or question marks); a *group* is what the others say, which leave the word open. Together they are its class.
 */
export class Alphabet {
  /** Atoms that list words → classes; atoms that leave the word open → groups. */
  readonly named = new Map<number, number[]>()
  readonly open = new Map<number, number[]>()
  /** Features (and, below them, the variants that are not words) → group. */
  readonly groupOfFeature: number[] = []
  /** Class → group. */
  readonly groupOf: number[] = []
  readonly groupCount: number
  /** Name × groups + group → class. */
  readonly classOf: number[] = []
  /** The names of words: of the small variant and with it of the other one, unless that follows with its own. */
  readonly names: [variant: Variant, name: number][] = []

  constructor(atoms: readonly Atom[], vocabulary: Vocabulary) {
    const groups = new Numbers()
    const openAtoms = [...atoms.keys()].filter((id) => !listsWords(atoms[id]))
    const groupOf = (features: number) =>
      groups.of(openAtoms.filter((id) => isOpenTo(atoms[id], features, vocabulary)))
    // Group 0 and name 0 are those of tokens that no atom fits.
    groups.of([])
    const names = new Numbers()
    names.of([])
    const classes = new Map<string, readonly [name: number, group: number]>()
    const note = (name: number, group: number) => classes.set(`${name} ${group}`, [name, group])

    note(0, 0)
    for (let variant = 0; variant < firstFeature; variant++) this.groupOfFeature.push(0)
    for (let features = 0; features < 4 << vocabulary.endings.length; features++) {
      this.groupOfFeature.push(groupOf(features))
      note(0, groupOf(features))
    }
    const ofKind = (kind: Atom['kind']) => [...atoms.keys()].filter((id) => atoms[id]?.kind === kind)
    for (const [variant, kind] of [
      [pauseVariant, 'pause'],
      [questionVariant, 'question'],
    ] as const) {
      const name = names.of(ofKind(kind))
      note(name, 0)
      this.names.push([variant, name])
    }
    for (const [word, listed] of wordsOf(atoms)) {
      const [small, capital] = vocabulary.variantsOf(word)
      const nameOf = (isCapital: boolean) => names.of(listed.filter((id) => isCase(atoms[id], isCapital)))
      this.names.push([small, nameOf(false)])
      if (nameOf(true) !== nameOf(false)) this.names.push([capital, nameOf(true)])
      for (const isCapital of [false, true]) {
        note(nameOf(isCapital), groupOf(vocabulary.featuresOf(word, isCapital)))
      }
    }
    this.names.sort(([a], [b]) => a - b)

    // Classes in the order of what lists them, so that those of one list lie side by side and one edge does for many.
    this.groupCount = groups.size
    const order = [...classes.values()].sort(
      ([a, g], [b, h]) => compare(names.listAt(a), names.listAt(b)) || g - h,
    )
    for (const id of atoms.keys()) (listsWords(atoms[id]) ? this.named : this.open).set(id, [])
    for (const [cls, [name, group]] of order.entries()) {
      this.classOf[name * groups.size + group] = cls
      this.groupOf.push(group)
      for (const id of names.listAt(name)) this.named.get(id)?.push(cls)
    }
    for (let i = 0; i < names.size * groups.size; i++) this.classOf[i] ??= 0
    for (let group = 0; group < groups.size; group++) {
      for (const id of groups.listAt(group)) this.open.get(id)?.push(group)
    }
  }
}

/** Lists of numbers, each with a number of its own. */
class Numbers {
  readonly #ids = new Map<string, number>()
  readonly #lists: (readonly number[])[] = []

  get size(): number {
    return this.#lists.length
  }

  of(list: readonly number[]): number {
    const key = list.join()
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#lists.push(list) - 1
      this.#ids.set(key, id)
    }
    return id
  }

  listAt(id: number): readonly number[] {
    return this.#lists[id] ?? []
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function wordsOf(atoms: readonly Atom[]): Map<string, number[]> {
  const words = new Map<string, number[]>()
  for (const [id, atom] of atoms.entries()) {
    const listed = atom.kind === 'words' ? atom.words : atom.kind === 'exact' ? [atom.word.toLowerCase()] : []
    for (const word of listed) {
      const ids = words.get(word)
      if (ids) ids.push(id)
      else words.set(word, [id])
    }
  }
  return words
}

function listsWords(atom: Atom | undefined): boolean {
  return ['words', 'exact', 'pause', 'question'].includes(atom?.kind ?? '')
}

/** Whether an atom that lists the word lists it in this case. */
function isCase(atom: Atom | undefined, capital: boolean): boolean {
  return atom?.kind !== 'exact' || (atom.word !== atom.word.toLowerCase()) === capital
}

/** Whether a word with these features fits an atom that leaves the word open. */
function isOpenTo(atom: Atom | undefined, features: number, vocabulary: Vocabulary): boolean {
  switch (atom?.kind) {
    case 'any':
      return true
    case 'capital':
      return (features & 1) !== 0
    case 'small':
      return (features & 1) === 0
    case 'number':
      return (features & 2) !== 0
    case 'ending':
      return (features & (4 << vocabulary.endings.indexOf(atom.ending))) !== 0
    default:
      return false
  }
}
