import { bucketCount, firstNear, keyReach, lastNear, nearBuckets } from '../masks.ts'
import type { Atom, Tree } from '../phrase.ts'
import { commonness } from './commonness.ts'
import { atomsAt, type Beginnings, type Instruction } from './program.ts'

/**
 * Before a walk is begun, `scan` asks of all phrases at once whether the two words here could begin one, and whether a
 * word that it cannot do without, its *key*, stands near enough. It asks bucket by bucket (there are as many as bits in
 * the masks), so phrases lie well together that share their words: the technique is that of the Teddy algorithm in
 * Hyperscan (Wang et al. 2019), over words.
 */

/**
 * The atoms of which every match of the phrase holds one within reach: those that a text will seldom fit.
 * @returns parts of the tree; none where the first token has to do for the key.
 */
export function keysOf(
  tree: Tree,
  { firsts }: Beginnings,
  program: readonly Instruction[],
): ReadonlySet<Tree> {
  const { atoms, weight } = keyIn(tree, 0)
  if (weight < Number.POSITIVE_INFINITY) return new Set(atoms)
  return new Set(firsts.flatMap((at) => partAt(program, at)))
}

function partAt(program: readonly Instruction[], at: number): Tree[] {
  const instruction = program[at]
  return instruction?.does === 'atom' ? [instruction.part] : []
}

interface Key {
  readonly atoms: readonly Tree[]
  readonly weight: number
}

const noKey: Key = { atoms: [], weight: Number.POSITIVE_INFINITY }

/** @param before the most tokens that may stand between the start of the match and this part. */
function keyIn(tree: Tree, before: number): Key {
  switch (tree.kind) {
    case 'atom':
      return before < keyReach ? { atoms: [tree], weight: new Words().addAtoms([tree.atom]).sum } : noKey
    case 'sequence': {
      let best = noKey
      let at = before
      for (const item of tree.items) {
        const key = keyIn(item, at)
        if (key.weight < best.weight) best = key
        at += longest(item)
      }
      return best
    }
    case 'choice': {
      const keys = tree.options.map((option) => keyIn(option, before))
      return {
        atoms: keys.flatMap(({ atoms }) => atoms),
        weight: keys.reduce((total, { weight }) => total + weight, 0),
      }
    }
    case 'repeat':
      return tree.min > 0 ? keyIn(tree.item, before) : noKey
    default:
      return noKey
  }
}

/** The most tokens that a tree matches. */
function longest(tree: Tree): number {
  switch (tree.kind) {
    case 'atom':
      return 1
    case 'sequence':
      return tree.items.reduce((total, item) => total + longest(item), 0)
    case 'choice':
      return Math.max(...tree.options.map(longest))
    case 'repeat':
      return tree.max * longest(tree.item)
    default:
      return 0
  }
}

/** How often a text fits an atom that leaves the word open, in 100,000 tokens; guessed, as all of this is. */
const openWeights = {
  any: 100_000,
  small: 70_000,
  capital: 15_000,
  number: 2000,
  pause: 10_000,
  question: 300,
}

function wordsOf(atoms: readonly Atom[]): Map<string, number> {
  const words = new Map<string, number>()
  for (const atom of atoms) {
    if (atom.kind === 'words') for (const word of atom.words) words.set(word, commonness(word))
    else if (atom.kind === 'exact') words.set(atom.word, commonness(''))
    else if (atom.kind === 'ending') words.set(`*${atom.ending}`, 2000)
    else words.set(`@${atom.kind}`, openWeights[atom.kind])
  }
  return words
}

/** How often a bucket is walked for nothing: how often two words fit and a key is among so many others. */
function cost(first: number, second: number, key: number, reach: number): number {
  const share = (weight: number) => Math.min(1, weight / openWeights.any)
  return share(first) * share(second) * (1 - (1 - share(key)) ** reach)
}

/** In how many tokens the key of a bucket is looked for: where it is near, and elsewhere about (`scan.ts`). */
const nearReach = lastNear - firstNear + 1
const farReach = keyReach * 1.5

/** So many instructions have room in a bucket, since a fork can lead only so far over what phrases share (`layout.ts`). */
const room = 2500

/** Whether the key of a phrase always stands where the near ones do. */
function isNear({ program, keys }: Candidate): boolean {
  return distancesOf(program, keys).every((distance) => distance >= firstNear && distance <= lastNear)
}

/** At which distances from the start of a match its key may stand, in tokens. */
function distancesOf(program: readonly Instruction[], keys: ReadonlySet<Tree>): number[] {
  const found = new Set<number>()
  const seen = new Set<string>()
  const stack = [{ at: 0, distance: 0 }]
  for (let place = stack.pop(); place; place = stack.pop()) {
    const { at, distance } = place
    const instruction = program[at]
    if (!instruction || distance > keyReach || seen.has(`${at} ${distance}`)) continue
    seen.add(`${at} ${distance}`)
    if (instruction.does === 'atom') {
      if (keys.has(instruction.part)) found.add(distance)
      stack.push({ at: at + 1, distance: distance + 1 })
      continue
    }
    if (instruction.does === 'split' || instruction.does === 'jump') {
      stack.push({ at: at + 1 + instruction.by, distance })
    }
    if (instruction.does !== 'jump' && instruction.does !== 'match') stack.push({ at: at + 1, distance })
  }
  return [...found]
}

/** A phrase whose bucket is to be found. */
interface Candidate {
  readonly program: readonly Instruction[]
  readonly beginnings: Beginnings
  readonly keys: ReadonlySet<Tree>
}

/** Words, each with how common it is, and how common they are together. */
class Words {
  readonly words = new Map<string, number>()
  sum = 0

  add(more: Words): void {
    for (const [word, weight] of more.words) this.#put(word, weight)
  }

  addAtoms(atoms: readonly Atom[]): this {
    for (const [word, weight] of wordsOf(atoms)) this.#put(word, weight)
    return this
  }

  /** The sum with others added. */
  with(more: Words): number {
    let sum = this.sum
    for (const [word, weight] of more.words) if (!this.words.has(word)) sum += weight
    return sum
  }

  #put(word: string, weight: number): void {
    if (!this.words.has(word)) this.sum += weight
    this.words.set(word, weight)
  }
}

/** What a bucket asks of a text. */
class Wants {
  readonly first = new Words()
  readonly second = new Words()
  readonly key = new Words()

  /** @param reach in how many tokens the key is looked for. */
  cost(reach: number): number {
    return cost(this.first.sum, this.second.sum, this.key.sum, reach)
  }

  /** What the bucket would cost with another phrase in it. */
  with({ first, second, key }: Wants, reach: number): number {
    return cost(this.first.with(first), this.second.with(second), this.key.with(key), reach)
  }

  add({ first, second, key }: Wants): void {
    this.first.add(first)
    this.second.add(second)
    this.key.add(key)
  }
}

/**
 * Puts each phrase into the bucket that it makes least worse, beginning with those that would be tried most often.
 * @returns the bucket of each.
 */
export function bucketsOf(phrases: readonly Candidate[]): number[] {
  const wants = phrases.map(({ program, beginnings: { firsts, seconds, short }, keys }) => {
    const wanted = new Wants()
    wanted.first.addAtoms(atomsAt(program, firsts))
    wanted.second.addAtoms(short ? [{ kind: 'any' }] : atomsAt(program, seconds))
    wanted.key.addAtoms([...keys].flatMap((part) => (part.kind === 'atom' ? [part.atom] : [])))
    return wanted
  })
  const order = wants.map((wanted, phrase) => {
    const near = isNear(phrases[phrase] as Candidate)
    return { wanted, phrase, near, alone: wanted.cost(near ? nearReach : farReach) }
  })
  order.sort((a, b) => b.alone - a.alone || a.phrase - b.phrase)
  const buckets = Array.from({ length: bucketCount }, (_, i) => ({
    wants: new Wants(),
    isNear: i < nearBuckets,
    reach: i < nearBuckets ? nearReach : farReach,
    cost: 0,
    size: 0,
  }))
  const result = phrases.map(() => 0)
  for (const { wanted, phrase, near } of order) {
    const { length: size } = (phrases[phrase] as Candidate).program
    let best: (typeof buckets)[number] | undefined
    let least = Number.POSITIVE_INFINITY
    for (const bucket of buckets) {
      if ((bucket.isNear && !near) || (bucket.size > 0 && bucket.size + size > room)) continue
      const more = bucket.wants.with(wanted, bucket.reach) - bucket.cost
      if (more >= least) continue
      least = more
      best = bucket
    }
    // None has room left: the smallest of those that are not near.
    best ??= buckets.reduce((a, b) => (a.isNear || (!b.isNear && b.size < a.size) ? b : a))
    best.size += size
    best.wants.add(wanted)
    best.cost = best.wants.cost(best.reach)
    result[phrase] = buckets.indexOf(best)
  }
  return result
}
