import * as code from '../code.ts'
import { hashHead, hashHeads, hashLow, hashMiddle, hashOf } from '../hash.ts'
import { bucketCount, firstRole, keyRole, secondRole } from '../masks.ts'
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

/**
 * The words in order of hashes, with a seed that keeps all of them apart.
 */
export function wordTables({
  listing,
  count,
}: Atoms): Part<'seed' | 'hashStarts' | 'hashMiddle' | 'hashLow' | 'wordLists' | 'lists'> {
  for (let seed = 0; ; seed++) {
    const words = [...listing].map(([word, atoms]) => ({ hash: hashOf(word, seed), atoms }))
    words.sort((a, b) => a.hash - b.hash)
    const hashes = words.map(({ hash }) => hash)
    if (new Set(hashes).size < words.length) continue
    const lists: number[] = []
    const known = new Map<string, number>()
    const wordLists = words.map(({ atoms }) => {
      if (atoms.length === 1) return atoms[0] ?? 0
      let list = known.get(atoms.join())
      if (list === undefined) {
        list = count + lists.length
        known.set(atoms.join(), list)
        const steps = atoms.map((atom, i) => atom - (atoms[i - 1] ?? 0))
        lists.push(
          ...[atoms.length, ...steps].flatMap((number) =>
            number < 128 ? [number] : [128 | (number >> 8), number & 255],
          ),
        )
      }
      return list
    })
    return {
      seed: [seed],
      hashStarts: Array.from({ length: hashHeads + 1 }, (_, head) => {
        const first = hashes.findIndex((hash) => hashHead(hash) >= head)
        return first < 0 ? hashes.length : first
      }),
      hashMiddle: hashes.map(hashMiddle),
      hashLow: hashes.map(hashLow),
      wordLists,
      lists,
    }
  }
}

/** In which buckets an atom may be first, second or the key. Atom 0 stands for whatever comes, the end included. */
export function bitTables(phrases: readonly Phrase[], atoms: Atoms): Part<'bitStarts' | 'atomBits'> {
  const bits = Array.from({ length: atoms.firstSingle }, () => new Set<number>())
  for (const phrase of phrases) {
    if (phrase.beginnings.short) bits[0]?.add(secondRole + phrase.bucket)
    for (const [at, instruction] of phrase.program.entries()) {
      if (instruction.does !== 'atom') continue
      const own = bits[atoms.numberOf(instruction.atom) ?? atoms.firstSingle]
      const roles = rolesOf(phrase, at)
      if ((roles & code.isFirst) !== 0) own?.add(firstRole + phrase.bucket)
      if ((roles & code.isSecond) !== 0) own?.add(secondRole + phrase.bucket)
      if ((roles & code.isKey) !== 0) own?.add(keyRole + phrase.bucket)
    }
  }
  const bitStarts = [0]
  for (const some of bits) bitStarts.push((bitStarts.at(-1) ?? 0) + some.size)
  return { bitStarts, atomBits: bits.flatMap((some) => [...some].sort((a, b) => a - b)) }
}

/** What the token of an instruction may be in a match, as flags. */
function rolesOf({ program, beginnings, keys }: Phrase, at: number): number {
  const instruction = program[at]
  const isKey = instruction?.does === 'atom' && keys.has(instruction.part)
  return (
    (beginnings.firsts.some((first) => first.at === at) ? code.isFirst : 0) |
    (beginnings.seconds.includes(at) ? code.isSecond : 0) |
    (isKey ? code.isKey : 0)
  )
}

/** The instructions of all phrases, bucket by bucket. Single lists get their numbers by it. */
export function codeTables(
  phrases: readonly Phrase[],
  atoms: Atoms,
): Part<
  'firstStarts' | 'firsts' | 'firstConditions' | 'singleStarts' | 'singlePlaces' | 'codeStarts' | 'code'
> {
  const tables = {
    firstStarts: [0],
    firsts: [] as number[],
    firstConditions: [] as number[],
    singleStarts: [0],
    singlePlaces: [] as number[],
    codeStarts: [0],
    code: [] as number[],
  }
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    for (const phrase of phrases) {
      if (phrase.bucket !== bucket) continue
      const { numbers, places, singles } = write(phrase, atoms)
      const start = tables.code.length - (tables.codeStarts.at(-1) ?? 0)
      for (const place of singles) tables.singlePlaces.push(start + place)
      for (const { at, condition } of phrase.beginnings.firsts) {
        tables.firsts.push(start + (places[at] ?? 0))
        tables.firstConditions.push(condition)
      }
      for (const number of numbers) tables.code.push(number)
    }
    tables.firstStarts.push(tables.firsts.length)
    tables.codeStarts.push(tables.code.length)
    tables.singleStarts.push(tables.singlePlaces.length)
  }
  return tables
}

/** The instructions of a phrase as numbers, and the place of each. `start` and `inside` are conditions of the firsts. */
function write(phrase: Phrase, atoms: Atoms): { numbers: number[]; places: number[]; singles: number[] } {
  const { program, label } = phrase
  const places: number[] = []
  const singles: number[] = []
  let size = 0
  for (const { does } of program) {
    places.push(size)
    size += does === 'start' || does === 'inside' ? 0 : 1
  }
  places.push(size)
  const lastBracket = program.findLastIndex(({ does }) => does === 'close')
  const numbers = program.flatMap((instruction, at) => {
    switch (instruction.does) {
      case 'atom': {
        const bracket = at < lastBracket ? 1 : 0
        const number = atoms.numberOf(instruction.atom)
        if (number !== undefined) return [code.firstAtom + number * 2 + bracket]
        atoms.addSingle(instruction.atom)
        singles.push(places[at] ?? 0)
        return [code.single + rolesOf(phrase, at) * 2 + bracket]
      }
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
  return { numbers, places, singles }
}
