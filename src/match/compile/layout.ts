import * as code from '../code.ts'
import { base, digits, written } from '../digits.ts'
import { hashHead, hashHeads, hashOf, hashRest } from '../hash.ts'
import type { Section } from '../packed.ts'
import type { Tree } from '../phrase.ts'
import type { Atoms } from './atoms.ts'
import { grouped } from './groups.ts'
import { beginningsOf, type Instruction } from './program.ts'

/** The phrases of a bucket. */
export interface Bucket {
  readonly program: readonly Instruction[]
  readonly keys: ReadonlySet<Tree>
}

type Sections<Name extends Section> = Record<Name, string>

/** The words in order of hashes, with a seed that keeps all of them apart. */
export function wordTables({
  listing,
  exactCapitals,
  exactSmalls,
  firstSingle,
  count,
}: Atoms): Sections<'numbers' | 'headSizes' | 'words' | 'groupSizes' | 'groups'> {
  const { groups, words } = grouped(listing)
  for (let seed = 0; ; seed++) {
    const hashed = [...words].map(([word, lists]) => ({ hash: hashOf(word, seed), lists }))
    const known = ({ hash }: { readonly hash: number }) => hashHead(hash) * 2 ** 20 + hashRest(hash)
    hashed.sort((a, b) => known(a) - known(b))
    if (new Set(hashed.map(known)).size < hashed.length) continue
    const heads = Array.from({ length: hashHeads }, () => '')
    for (const { hash, lists } of hashed) {
      const numbers = [...lists.groups, ...lists.atoms.map((atom) => groups.length + atom)]
      const text = steps(numbers)
      heads[hashHead(hash)] += digits(hashRest(hash), 3) + written(text.length) + text
    }
    const groupTexts = groups.map(steps)
    const numbers = [seed, exactCapitals, exactSmalls, firstSingle, count - firstSingle, groups.length]
    return {
      numbers: numbers.map(written).join(''),
      ...sized(heads, 'headSizes', 'words'),
      ...sized(groupTexts, 'groupSizes', 'groups'),
    }
  }
}

/** Numbers that rise, each as its distance from the one before. */
function steps(numbers: readonly number[]): string {
  return numbers.map((number, i) => written(number - (numbers[i - 1] ?? 0))).join('')
}

/** Texts one after the other, with their sizes. */
function sized<Sizes extends Section, All extends Section>(
  texts: readonly string[],
  sizes: Sizes,
  all: All,
): Sections<Sizes | All> {
  const sizeTexts = texts.map(({ length }) => written(length))
  return { [sizes]: sizeTexts.join(''), [all]: texts.join('') } as Sections<Sizes | All>
}

/**
 * The instructions of all phrases, bucket by bucket, and the roles that an atom has in each: in which it may be first,
 * second or the key. Atom 0 stands for whatever comes, the end included. Single lists get their numbers by it.
 */
export function codeTables(
  buckets: readonly Bucket[],
  atoms: Atoms,
): Sections<'roleSizes' | 'roles' | 'singleCounts' | 'singleSteps' | 'codeSizes' | 'code'> {
  const roles = Array.from({ length: atoms.firstSingle }, () => new Map<number, number>())
  const add = (atom: number, bucket: number, role: number) => {
    const own = roles[atom]
    if (own && role !== 0) own.set(bucket, (own.get(bucket) ?? 0) | role)
  }
  const singleCounts: number[] = []
  const singlePlaces: number[] = []
  const texts: string[] = []
  let size = 0
  for (const [number, bucket] of buckets.entries()) {
    const { program } = bucket
    const roleAt = rolesOf(bucket)
    if (beginningsOf(program).short) add(0, number, code.isSecond)
    for (const [at, instruction] of program.entries()) {
      const atom = instruction.does === 'atom' ? atoms.numberOf(instruction.atom) : undefined
      if (atom !== undefined) add(atom, number, roleAt[at] ?? 0)
    }
    const { text, singles } = write(program, roleAt, atoms)
    for (const place of singles) singlePlaces.push(size + place)
    singleCounts.push(singles.length)
    texts.push(text)
    size += text.length
  }
  const roleTexts = roles.map((own) => {
    const inOrder = [...own].sort(([a], [b]) => a - b)
    return inOrder
      .map(([bucket, role], i) => written((bucket - (inOrder[i - 1]?.[0] ?? 0)) * 8 + role))
      .join('')
  })
  return {
    ...sized(roleTexts, 'roleSizes', 'roles'),
    singleCounts: singleCounts.map(written).join(''),
    singleSteps: steps(singlePlaces),
    ...sized(texts, 'codeSizes', 'code'),
  }
}

/** What the token of each instruction may be in a match, as flags. */
function rolesOf({ program, keys }: Bucket): number[] {
  const { firsts, seconds } = beginningsOf(program)
  const [first, second] = [new Set(firsts), new Set(seconds)]
  return program.map((instruction, at) =>
    instruction.does !== 'atom'
      ? 0
      : (first.has(at) ? code.isFirst : 0) |
        (second.has(at) ? code.isSecond : 0) |
        (keys.has(instruction.part) ? code.isKey : 0),
  )
}

const { open, close, start, inside, split, jump } = code
const codes = { open, close, start, inside, split, jump }

/** The instructions of a bucket as text, and the places of its single lists in it. */
function write(
  program: readonly Instruction[],
  roles: readonly number[],
  atoms: Atoms,
): { readonly text: string; readonly singles: readonly number[] } {
  const isAhead = bracketsAhead(program)
  const texts = program.map((instruction, at) => {
    switch (instruction.does) {
      case 'atom': {
        const ahead = isAhead[at] ? String.fromCharCode(code.ahead) : ''
        const number = atoms.numberOf(instruction.atom)
        if (number !== undefined) return ahead + atomText(number)
        atoms.addSingle(instruction.atom)
        return ahead + String.fromCharCode(code.single + (roles[at] ?? 0))
      }
      case 'match':
        return String.fromCharCode(code.match) + written(instruction.label)
      case 'split':
      case 'jump':
        return ''
      default:
        return String.fromCharCode(codes[instruction.does])
    }
  })
  // From the end on, since the distance of a split or jump is in characters, and takes some itself.
  const behind = program.map(() => 0)
  let end = 0
  for (let at = program.length - 1; at >= 0; at--) {
    behind[at] = end
    const instruction = program[at]
    if (instruction?.does === 'split' || instruction?.does === 'jump') {
      const target = at + instruction.by
      const distance = end - (behind[target] ?? 0)
      texts[at] = distanceText(codes[instruction.does], distance)
    }
    end += texts[at]?.length ?? 0
  }
  const singles = program.flatMap((instruction, at) =>
    instruction.does === 'atom' && atoms.numberOf(instruction.atom) === undefined
      ? [end - (behind[at] ?? 0) - 1]
      : [],
  )
  return { text: texts.join(''), singles }
}

function distanceText(instruction: number, distance: number): string {
  if (distance > 0 && distance <= code.mostNear) return String.fromCharCode(instruction + distance)
  if (distance >= base ** 2) throw new RangeError('phrases hold too many alternatives')
  return String.fromCharCode(instruction) + digits(distance, 2)
}

function atomText(atom: number): string {
  if (atom < code.nearAtoms) return String.fromCharCode(code.nearAtom + atom)
  const far = atom - code.nearAtoms
  if (far < code.farAtoms)
    return String.fromCharCode(code.farAtom + Math.floor(far / base)) + digits(far % base, 1)
  return String.fromCharCode(code.farthestAtom) + digits(far - code.farAtoms, 3)
}

/** By instruction, whether a bracket of its phrase follows in any way that leads on from it. */
function bracketsAhead(program: readonly Instruction[]): boolean[] {
  const ahead = program.map(() => false)
  for (let at = program.length - 1; at >= 0; at--) {
    const instruction = program[at]
    const follows = (by: number) => {
      const next = program[at + by]
      return next !== undefined && (ahead[at + by] === true || next.does === 'open' || next.does === 'close')
    }
    if (instruction?.does === 'match') ahead[at] = false
    else if (instruction?.does === 'split') ahead[at] = follows(1) || follows(1 + instruction.by)
    else if (instruction?.does === 'jump') ahead[at] = follows(1 + instruction.by)
    else ahead[at] = follows(1)
  }
  return ahead
}
