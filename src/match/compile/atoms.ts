import { abbreviationAtom, firstEnding, openKinds } from '../masks.ts'
import type { Atom } from '../phrase.ts'

/** Words behind which a full stop seldom ends a sentence: titles before a name, months before a day. */
const abbreviations =
  'mr mrs ms dr prof sen rep gov gen lt col sgt capt cpl maj cmdr adm rev hon st mt messrs supt vs jan feb mar apr jun jul aug sep sept oct nov dec fig al approx cf'.split(
    ' ',
  )

/** The atoms of all phrases, numbered as `kinds.ts` has them. */
export class Atoms {
  readonly endings: readonly string[]
  readonly exactCapitals: number
  readonly exactSmalls: number
  /** The number of the first single list. They are numbered in the order of the code. */
  readonly firstSingle: number
  /** The number behind the last. */
  count: number
  /** Word → the atoms that list it, in order. */
  readonly listing = new Map<string, number[]>()
  readonly #numbers = new Map<string, number>()

  /** @param atoms of all instructions, in order. */
  constructor(atoms: readonly Atom[]) {
    const uses = new Map<string, { atom: Atom; count: number }>()
    for (const atom of atoms) {
      const use = uses.get(keyOf(atom))
      if (use) use.count++
      else uses.set(keyOf(atom), { atom, count: 1 })
    }
    const distinct = [...uses.values()].map(({ atom }) => atom)
    const endings = distinct.flatMap((atom) => (atom.kind === 'ending' ? [atom.ending] : []))
    const exact = distinct.flatMap((atom) => (atom.kind === 'exact' ? [atom] : []))
    const capitals = exact.filter(({ word }) => word !== word.toLowerCase())
    const smalls = exact.filter(({ word }) => word === word.toLowerCase())
    const usesOf = (atom: Atom) => uses.get(keyOf(atom))?.count ?? 0
    // What is asked for most has the least numbers, which are the shortest.
    const shared = distinct
      .filter((atom) => atom.kind === 'words' && usesOf(atom) > 1)
      .sort((a, b) => usesOf(b) - usesOf(a))
    this.endings = endings.sort()
    this.exactCapitals = capitals.length
    this.exactSmalls = smalls.length
    for (const [number, kind] of openKinds.entries()) this.#numbers.set(keyOf({ kind }), number)
    for (const [i, ending] of this.endings.entries()) {
      this.#numbers.set(keyOf({ kind: 'ending', ending }), firstEnding + i)
    }
    let number = abbreviationAtom(this.endings.length)
    for (const word of abbreviations) this.#list(word, number)
    for (const atom of [...shared, ...capitals, ...smalls]) {
      this.#numbers.set(keyOf(atom), ++number)
      this.#listWords(atom, number)
    }
    this.firstSingle = number + 1
    this.count = this.firstSingle
  }

  /** The number of an atom; undefined for a single list. */
  numberOf(atom: Atom): number | undefined {
    return this.#numbers.get(keyOf(atom))
  }

  /** Gives a single list its number. */
  addSingle(atom: Atom): void {
    this.#listWords(atom, this.count++)
  }

  #listWords(atom: Atom, number: number): void {
    const words = atom.kind === 'words' ? atom.words : atom.kind === 'exact' ? [atom.word.toLowerCase()] : []
    for (const word of words) this.#list(word, number)
  }

  #list(word: string, number: number): void {
    const numbers = this.listing.get(word)
    if (numbers) numbers.push(number)
    else this.listing.set(word, [number])
  }
}

function keyOf(atom: Atom | { kind: (typeof openKinds)[number] }): string {
  return JSON.stringify(atom)
}
