import * as code from '../code.ts'
import { bucketCount, firstRole, hashOf, keyRole, secondRole } from '../kinds.ts'
import type { Section } from '../packed.ts'
import type { Tree } from '../phrase.ts'
import type { Atoms } from './atoms.ts'
import type { Beginnings, Instruction } from './program.ts'

/** A phrase that has been worked out. */
export interface Phrase {
  readonly program: readonly Instruction[]
  readonly beginnings: Beginnings
  readonly keys: ReadonlySet<Tree>
  readonly bucket: number
  readonly label: number
}

type Part<Name extends Section> = Record<Name, number[]>

/** The words in order of hashes, with a seed that keeps all of them apart. */
export function wordTables({
  listing,
  count,
}: Atoms): Part<'seed' | 'hashHigh' | 'hashLow' | 'wordLists' | 'listStarts' | 'lists'> {
  for (let seed = 1; ; seed++) {
    const words = [...listing].map(([word, atoms]) => ({ hash: hashOf(word, seed), atoms }))
    words.sort((a, b) => a.hash - b.hash)
    if (new Set(words.map(({ hash }) => hash)).size < words.length) continue
    const listStarts = [0]
    const lists: number[] = []
    const known = new Map<string, number>()
    const wordLists = words.map(({ atoms }) => {
      if (atoms.length === 1) return atoms[0] ?? 0
      let list = known.get(atoms.join())
      if (list === undefined) {
        list = count + listStarts.length - 1
        known.set(atoms.join(), list)
        lists.push(...atoms)
        listStarts.push(lists.length)
      }
      return list
    })
    const hashHigh = words.map(({ hash }) => hash >>> 16)
    const hashLow = words.map(({ hash }) => hash & 0xffff)
    return { seed: [seed], hashHigh, hashLow, wordLists, listStarts, lists }
  }
}

/** In which buckets an atom may be first, second or the key. Atom 0 stands for whatever comes, the end included. */
export function bitTables(phrases: readonly Phrase[], atoms: Atoms): Part<'bitStarts' | 'atomBits'> {
  const bits = Array.from({ length: atoms.count }, () => new Set<number>())
  for (const { program, beginnings, keys, bucket } of phrases) {
    const { firstAtoms, secondAtoms, short } = beginnings
    for (const atom of firstAtoms) bits[atoms.numberOf(atom)]?.add(firstRole + bucket)
    for (const atom of secondAtoms) bits[atoms.numberOf(atom)]?.add(secondRole + bucket)
    if (short) bits[0]?.add(secondRole + bucket)
    for (const instruction of program) {
      if (instruction.does === 'atom' && keys.has(instruction.part)) {
        bits[atoms.numberOf(instruction.atom)]?.add(keyRole + bucket)
      }
    }
  }
  const bitStarts = [0]
  for (const some of bits) bitStarts.push((bitStarts.at(-1) ?? 0) + some.size)
  return { bitStarts, atomBits: bits.flatMap((some) => [...some].sort((a, b) => a - b)) }
}

/** The instructions of all phrases, bucket by bucket. */
export function codeTables(
  phrases: readonly Phrase[],
  atoms: Atoms,
): Part<'firstStarts' | 'firsts' | 'firstConditions' | 'code'> {
  const tables = {
    firstStarts: [0],
    firsts: [] as number[],
    firstConditions: [] as number[],
    code: [] as number[],
  }
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    for (const phrase of phrases) {
      if (phrase.bucket !== bucket) continue
      const { numbers, places } = write(phrase, atoms)
      for (const { at, condition } of phrase.beginnings.firsts) {
        tables.firsts.push(tables.code.length + (places[at] ?? 0))
        tables.firstConditions.push(condition)
      }
      for (const number of numbers) tables.code.push(number)
    }
    tables.firstStarts.push(tables.firsts.length)
  }
  return tables
}

/** The instructions of a phrase as numbers, and the place of each. `start` and `inside` are conditions of the firsts. */
function write({ program, label }: Phrase, atoms: Atoms): { numbers: number[]; places: number[] } {
  const places: number[] = []
  let size = 0
  for (const { does } of program) {
    places.push(size)
    size += does === 'start' || does === 'inside' ? 0 : 1
  }
  places.push(size)
  const lastBracket = program.findLastIndex(({ does }) => does === 'close')
  const numbers = program.flatMap((instruction, at) => {
    switch (instruction.does) {
      case 'atom':
        return [code.firstAtom + atoms.numberOf(instruction.atom) * 2 + (at < lastBracket ? 1 : 0)]
      case 'split':
      case 'jump': {
        const by = (places[at + 1 + instruction.by] ?? 0) - (places[at + 1] ?? 0)
        if (by > code.farthest) throw new RangeError('a phrase holds too many alternatives')
        return [(instruction.does === 'split' ? code.split : code.jump) + by]
      }
      case 'match':
        return [code.match, label]
      case 'open':
      case 'close':
        return [instruction.does === 'open' ? code.open : code.close]
      default:
        return []
    }
  })
  return { numbers, places }
}
