import { firstFeature, pauseVariant, questionVariant } from '../automaton.ts'
import type { Atom } from '../phrase.ts'
import { Lists } from './lists.ts'
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
  /** How many classes each name has; classes are numbered by name, then by group. */
  readonly nameClasses: number[]
  /** The names of words: of the small variant and with it of the other one, unless that follows with its own. */
  readonly names: readonly (readonly [variant: Variant, name: number])[]

  readonly #classes = new Map<string, number>()

  constructor(atoms: readonly Atom[], vocabulary: Vocabulary) {
    const groups = new Lists()
    const openAtoms = [...atoms.keys()].filter((id) => !listsWords(atoms[id]))
    const groupOf = (features: number) =>
      groups.of(openAtoms.filter((id) => isOpenTo(atoms[id], features, vocabulary)))
    // Group 0 and name 0 are those of tokens that no atom fits.
    const names = new Lists()
    // Name → the groups that its words are in.
    const classes = new Map<number, Set<number>>()
    const note = (name: number, group: number) =>
      classes.set(name, (classes.get(name) ?? new Set()).add(group))
    const named: [variant: Variant, name: number][] = []

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
      named.push([variant, name])
    }
    for (const [word, listed] of wordsOf(atoms)) {
      const [small, capital] = vocabulary.variantsOf(word)
      const nameOf = (isCapital: boolean) => names.of(listed.filter((id) => isCase(atoms[id], isCapital)))
      named.push([small, nameOf(false)])
      if (nameOf(true) !== nameOf(false)) named.push([capital, nameOf(true)])
      for (const isCapital of [false, true]) {
        note(nameOf(isCapital), groupOf(vocabulary.featuresOf(word, isCapital)))
      }
    }

    // Names in the order of what lists them, so that words of one list lie side by side and one edge does for many.
    const order = [...Array(names.size).keys()].sort((a, b) => compare(names.at(a), names.at(b)))
    const rank = new Map(order.map((name, i) => [name, i]))
    this.names = named
      .map(([variant, name]): [Variant, number] => [variant, rank.get(name) ?? 0])
      .sort(([a], [b]) => a - b)
    this.nameClasses = order.map(() => 0)
    this.groupCount = groups.size
    for (const id of atoms.keys()) (listsWords(atoms[id]) ? this.named : this.open).set(id, [])
    for (const [i, name] of order.entries()) {
      for (const group of [...(classes.get(name) ?? [])].sort((a, b) => a - b)) {
        const cls = this.groupOf.push(group) - 1
        this.nameClasses[i] = (this.nameClasses[i] ?? 0) + 1
        this.#classes.set(`${i} ${group}`, cls)
        for (const id of names.at(name)) this.named.get(id)?.push(cls)
      }
    }
    for (let group = 0; group < groups.size; group++) {
      for (const id of groups.at(group)) this.open.get(id)?.push(group)
    }
  }

  /** Variant → name; holes and 0 where no list of words has it. */
  nameOf(vocabulary: Vocabulary): number[] {
    const names: number[] = []
    for (const [variant, name] of this.names) {
      names[variant] = name
      if (vocabulary.isSmallWord(variant)) names[variant + 1] = name
    }
    return names
  }

  /** The class of a name and a group; 0 where there is none. */
  classOf(name: number, group: number): number {
    return this.#classes.get(`${name} ${group}`) ?? 0
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
