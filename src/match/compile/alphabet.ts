import { pauseVariant, questionVariant } from '../automaton.ts'
import type { Atom } from '../phrase.ts'
import type { Variant, Vocabulary } from './vocabulary.ts'

/**
 * Which tokens one machine cannot tell apart. A class is what its atoms say of a token; a group is what those among
 * them say that leave the word open (any, capital, ending …).
 */
export class Alphabet {
  /** Atoms that name words, pauses or question marks → classes. */
  readonly named = new Map<number, number[]>()
  /** Atoms that leave the word open → groups. */
  readonly open = new Map<number, number[]>()
  /** Class → group. */
  readonly groupOf: number[] = [0]
  groupCount = 1
  /** The classes of tokens by what can be seen of them: none, pause, question, then by features. */
  readonly byFeature: number[]
  /** The classes of the words that this machine names, where they are not just those of their features. */
  readonly ofWords: [variant: Variant, cls: number][] = []

  readonly #atoms: readonly Atom[]
  readonly #vocabulary: Vocabulary
  readonly #classIds = new Map<string, number>([['|', 0]])
  readonly #groupIds = new Map<string, number>([['', 0]])

  constructor(atoms: readonly Atom[], vocabulary: Vocabulary) {
    this.#atoms = atoms
    this.#vocabulary = vocabulary
    const words = new Map<string, number[]>()
    for (const [id, atom] of atoms.entries()) {
      if (['words', 'exact', 'pause', 'question'].includes(atom.kind)) this.named.set(id, [])
      else this.open.set(id, [])
      const names =
        atom.kind === 'words' ? atom.words : atom.kind === 'exact' ? [atom.word.toLowerCase()] : []
      for (const word of names) words.set(word, [...(words.get(word) ?? []), id])
    }
    this.byFeature = [0, 0, 0]
    this.byFeature[pauseVariant] = this.#class(this.#ofKind('pause'), [])
    this.byFeature[questionVariant] = this.#class(this.#ofKind('question'), [])
    for (let features = 0; features < 4 << vocabulary.endings.length; features++) {
      this.byFeature.push(this.#class([], this.#openTo(features)))
    }
    for (const [word, ids] of words) {
      for (const [i, variant] of vocabulary.variantsOf(word).entries()) {
        const named = ids.filter((id) => {
          const atom = atoms[id]
          return atom?.kind !== 'exact' || Number(atom.word !== atom.word.toLowerCase()) === i
        })
        const features = vocabulary.featuresOf(word, i === 1)
        if (named.length > 0) this.ofWords.push([variant, this.#class(named, this.#openTo(features))])
      }
    }
  }

  #ofKind(kind: Atom['kind']): number[] {
    return this.#atoms.flatMap((atom, id) => (atom.kind === kind ? [id] : []))
  }

  /** The open atoms that a word with these features fits. */
  #openTo(features: number): number[] {
    return [...this.open.keys()].filter((id) => {
      const atom = this.#atoms[id]
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
          return (features & (4 << this.#vocabulary.endings.indexOf(atom.ending))) !== 0
        default:
          return false
      }
    })
  }

  #class(named: readonly number[], open: readonly number[]): number {
    const key = `${named.join()}|${open.join()}`
    let id = this.#classIds.get(key)
    if (id === undefined) {
      id = this.#classIds.size
      this.#classIds.set(key, id)
      this.groupOf[id] = this.#group(open)
      for (const atom of named) this.named.get(atom)?.push(id)
    }
    return id
  }

  #group(open: readonly number[]): number {
    let id = this.#groupIds.get(open.join())
    if (id === undefined) {
      id = this.groupCount++
      this.#groupIds.set(open.join(), id)
      for (const atom of open) this.open.get(atom)?.push(id)
    }
    return id
  }
}
