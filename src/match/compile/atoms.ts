import { abbreviationAtom, firstEnding, openKinds } from '../kinds.ts'
import type { Atom } from '../phrase.ts'

/** Words behind which a full stop seldom ends a sentence: titles before a name, months before a day. */
const abbreviations =
  'mr mrs ms dr prof sen rep gov gen lt col sgt capt cpl maj cmdr adm rev hon st mt messrs supt vs jan feb mar apr jun jul aug sep sept oct nov dec fig al approx cf'.split(
    ' ',
  )

/** The atoms of all phrases, numbered as `kinds.ts` has them. */
export class Atoms {
  readonly count: number
  readonly endings: readonly string[]
  readonly exactCapitals: number
  readonly exactSmalls: number
  /** Word → the atoms that list it, in order. */
  readonly listing = new Map<string, number[]>()
  readonly #numbers = new Map<string, number>()

  constructor(atoms: readonly Atom[]) {
    const distinct = [...new Map(atoms.map((atom) => [keyOf(atom), atom])).values()]
    const endings = distinct.flatMap((atom) => (atom.kind === 'ending' ? [atom.ending] : []))
    const exact = distinct.flatMap((atom) => (atom.kind === 'exact' ? [atom] : []))
    const capitals = exact.filter(({ word }) => word !== word.toLowerCase())
    const smalls = exact.filter(({ word }) => word === word.toLowerCase())
    const lists = distinct.filter((atom) => atom.kind === 'words')
    this.endings = endings.sort()
    this.exactCapitals = capitals.length
    this.exactSmalls = smalls.length
    for (const [number, kind] of openKinds.entries()) this.#numbers.set(keyOf({ kind }), number)
    for (const [i, ending] of this.endings.entries()) {
      this.#numbers.set(keyOf({ kind: 'ending', ending }), firstEnding + i)
    }
    let number = abbreviationAtom(this.endings.length)
    for (const word of abbreviations) this.#list(word, number)
    for (const atom of [...capitals, ...smalls, ...lists]) {
      this.#numbers.set(keyOf(atom), ++number)
      for (const word of atom.kind === 'words' ? atom.words : [atom.word.toLowerCase()])
        this.#list(word, number)
    }
    this.count = number + 1
  }

  numberOf(atom: Atom): number {
    return this.#numbers.get(keyOf(atom)) ?? 0
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
