import { abbreviation, hashWord, pauseClass, questionClass } from '../automaton.ts'
import type { Atom } from '../phrase.ts'

/** Words behind which a full stop seldom ends a sentence: titles before a name, months before a day. */
const abbreviations =
  'mr mrs ms dr prof sen rep gov gen lt col sgt capt cpl maj cmdr adm rev hon st mt messrs supt vs jan feb mar apr jun jul aug sep sept oct nov dec fig al approx cf'

/** Which words there are, and which of them the atoms cannot tell apart. */
export class Alphabet {
  readonly tables
  /** Atoms that name words → the classes of those words. */
  readonly named = new Map<number, number[]>()
  /** Atoms that leave the word open → the groups in which it may be. */
  readonly open = new Map<number, number[]>()
  readonly groupOf: number[] = []
  readonly groupCount: number

  constructor(atoms: readonly Atom[]) {
    const words = new Map<string, number[]>(abbreviations.split(' ').map((word) => [word, []]))
    const endings = [...new Set(atoms.flatMap((atom) => (atom.kind === 'ending' ? [atom.ending] : [])))]
    if (endings.length > 8) throw new RangeError('at most eight different endings')
    const add = (word: string, atom: number) => words.set(word, [...(words.get(word) ?? []), atom])
    for (const [id, atom] of atoms.entries()) {
      if (atom.kind === 'words') for (const word of atom.words) add(word, id)
      if (atom.kind === 'exact') add(atom.word.toLowerCase(), id)
      if (isOpen(atom)) this.open.set(id, [])
      else this.named.set(id, [])
    }

    // A class is what the named atoms say of a word; a group is what the open ones say of it.
    const classIds = new Map<string, number>()
    const groupIds = new Map<string, number>([['', 0]])
    const classOf = (named: readonly number[], open: readonly number[]): number => {
      const key = `${named.join()}|${open.join()}`
      let id = classIds.get(key)
      if (id === undefined) {
        id = classIds.size
        classIds.set(key, id)
        let group = groupIds.get(open.join())
        if (group === undefined) {
          group = groupIds.size
          groupIds.set(open.join(), group)
          for (const atom of open) this.open.get(atom)?.push(group)
        }
        this.groupOf[id] = group
        for (const atom of named) this.named.get(atom)?.push(id)
      }
      return id
    }
    // The classes that are not words' come first, and have the numbers that the scanner knows.
    const only = (kind: Atom['kind']) => atoms.flatMap((atom, id) => (atom.kind === kind ? [id] : []))
    classIds.set('(none)', 0)
    for (const [kind, id] of [
      ['pause', pauseClass],
      ['question', questionClass],
    ] as const) {
      classIds.set(`(${kind})`, id)
      for (const atom of only(kind)) this.named.get(atom)?.push(id)
    }
    this.groupOf.push(0, 0, 0)

    const openAtoms = [...this.open.keys()]
    const openOf = (ends: (ending: string) => boolean, capital: boolean, number: boolean) =>
      openAtoms.filter((id) => {
        const atom = atoms[id]
        switch (atom?.kind) {
          case 'any':
            return true
          case 'capital':
            return capital
          case 'small':
            return !capital
          case 'number':
            return number
          case 'ending':
            return ends(atom.ending)
          default:
            return false
        }
      })
    const openClasses: number[] = []
    for (let bits = 0; bits < 1 << endings.length; bits++) {
      for (let number = 0; number < 2; number++) {
        for (let capital = 0; capital < 2; capital++) {
          const ends = (ending: string) => (bits & (1 << endings.indexOf(ending))) !== 0
          openClasses.push(classOf([], openOf(ends, capital === 1, number === 1)))
        }
      }
    }
    const list = [...words.keys()].sort()
    const classes = list.flatMap((word) =>
      [false, true].map((capital) => {
        const named = (words.get(word) ?? []).filter((id) => {
          const atom = atoms[id]
          return atom?.kind !== 'exact' || (atom.word !== atom.word.toLowerCase()) === capital
        })
        const ends = (ending: string) => word.endsWith(ending) && word.length >= ending.length + 2
        return classOf(named, openOf(ends, capital, /^[0-9]/.test(word)))
      }),
    )
    this.groupCount = groupIds.size
    const abbreviated = new Set(abbreviations.split(' '))
    this.tables = {
      ...hashTable(list),
      classes,
      wordFlags: list.map((word) => (abbreviated.has(word) ? abbreviation : 0)),
      openClasses,
      endings: endings.flatMap((ending) => [ending.length, ...codes(ending)]),
      groups: this.groupOf,
    }
  }
}

function isOpen(atom: Atom): boolean {
  return !['words', 'exact', 'pause', 'question'].includes(atom.kind)
}

function codes(word: string): number[] {
  return [...word].map((letter) => letter.charCodeAt(0))
}

/** Slots hold word number + 1; 0 is empty. At most half full, so that a look-up of a word that is not there ends soon. */
function hashTable(words: readonly string[]) {
  let size = 4
  while (size < words.length * 2) size *= 2
  const slots = new Array<number>(size).fill(0)
  const letters: number[] = []
  const wordStarts = [0]
  for (const [i, word] of words.entries()) {
    let slot = hashWord(word) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = i + 1
    letters.push(...codes(word))
    wordStarts.push(letters.length)
  }
  return { slots, wordStarts, letters }
}
