import { keyReach } from '../kinds.ts'
import type { Atom, Tree } from '../phrase.ts'
import { commonness } from './commonness.ts'

/**
 * Before a walk is begun, `scan` asks of all phrases at once whether the two words here could begin one, and whether a
 * word that it cannot do without, its *key*, stands near enough. It asks bucket by bucket (there are as many as bits in
 * the masks), so phrases lie well together that share their words: the technique is that of the Teddy algorithm in
 * Hyperscan (Wang et al. 2019), over words.
 */

/** What a bucket asks of a text: words of its phrases by place, each with how common it is. */
interface Wants {
  readonly first: Map<string, number>
  readonly second: Map<string, number>
  readonly key: Map<string, number>
}

/**
 * The atoms of which every match of the phrase holds one within reach: those that a text will seldom fit.
 * @returns parts of the tree.
 */
export function keysOf(tree: Tree): ReadonlySet<Tree> {
  const { atoms, weight } = keyIn(tree, 0)
  return new Set(weight < Number.POSITIVE_INFINITY ? atoms : reached(tree, 1)[0])
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
      return before < keyReach ? { atoms: [tree], weight: sum(wordsOf([tree.atom])) } : noKey
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

/** By place, the atoms that the first `places` tokens of a match may fit; and whether a match may be no longer. */
function reached(tree: Tree, places: number): Tree[][] {
  const atoms: Tree[][] = Array.from({ length: places }, () => [])
  const go = (part: Tree, from: ReadonlySet<number>): Set<number> => {
    switch (part.kind) {
      case 'atom':
        for (const at of from) atoms[at]?.push(part)
        return new Set([...from].filter((at) => at < places).map((at) => at + 1))
      case 'sequence':
        return part.items.reduce((so, item) => go(item, so), new Set(from))
      case 'choice':
        return new Set(part.options.flatMap((option) => [...go(option, from)]))
      case 'repeat': {
        const all = new Set(part.min === 0 ? from : [])
        let so = new Set(from)
        for (let i = 1; i <= part.max; i++) {
          so = go(part.item, so)
          if (i >= part.min) for (const at of so) all.add(at)
        }
        return all
      }
      default:
        return new Set(from)
    }
  }
  const ends = go(tree, new Set([0]))
  // Behind its end anything may stand.
  for (let at = Math.min(...ends); at < places; at++) atoms[at]?.push({ kind: 'atom', atom: { kind: 'any' } })
  return atoms
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

function sum(words: ReadonlyMap<string, number>): number {
  let total = 0
  for (const weight of words.values()) total += weight
  return Math.min(total, openWeights.any)
}

/** The sum of the words of both. */
function sumWith(words: ReadonlyMap<string, number>, more: ReadonlyMap<string, number>): number {
  let total = sum(words)
  for (const [word, weight] of more) if (!words.has(word)) total += weight
  return Math.min(total, openWeights.any)
}

/** How often a bucket is walked for nothing: how often two words fit and a key is among the dozen that follow. */
function cost(first: number, second: number, key: number): number {
  const all = openWeights.any
  return (first / all) * Math.min(1, second / all) * (1 - (1 - Math.min(1, key / all)) ** 12)
}

/**
 * Puts each phrase into the bucket that it makes least worse, beginning with those that would be tried most often.
 * @param phrases with the keys of each.
 * @returns the bucket of each, from 0 to `count` - 1.
 */
export function bucketsOf(phrases: readonly (readonly [Tree, ReadonlySet<Tree>])[], count: number): number[] {
  const atomsIn = (trees: Iterable<Tree>) =>
    [...trees].flatMap((tree) => (tree.kind === 'atom' ? [tree.atom] : []))
  const wants = phrases.map(([tree, keys]): Wants => {
    const [first = [], second = []] = reached(tree, 2)
    return { first: wordsOf(atomsIn(first)), second: wordsOf(atomsIn(second)), key: wordsOf(atomsIn(keys)) }
  })
  const alone = wants.map(({ first, second, key }) => cost(sum(first), sum(second), sum(key)))
  const order = [...phrases.keys()].sort((a, b) => (alone[b] ?? 0) - (alone[a] ?? 0) || a - b)
  const buckets: { wants: Wants; cost: number }[] = []
  const result: number[] = phrases.map(() => 0)
  for (const phrase of order) {
    const wanted = wants[phrase]
    if (!wanted) continue
    // One bucket beyond those that are in use stands for all that are empty.
    if (buckets.length < count)
      buckets.push({ wants: { first: new Map(), second: new Map(), key: new Map() }, cost: 0 })
    let best = 0
    let least = Number.POSITIVE_INFINITY
    for (const [i, bucket] of buckets.entries()) {
      const more = cost(
        sumWith(bucket.wants.first, wanted.first),
        sumWith(bucket.wants.second, wanted.second),
        sumWith(bucket.wants.key, wanted.key),
      )
      if (more - bucket.cost < least) {
        least = more - bucket.cost
        best = i
      }
    }
    const chosen = buckets[best]
    if (!chosen) continue
    chosen.cost += least
    for (const part of ['first', 'second', 'key'] as const) {
      for (const [word, weight] of wanted[part]) chosen.wants[part].set(word, weight)
    }
    const unused = buckets.at(-1)?.wants.first.size === 0
    if (unused) buckets.pop()
    result[phrase] = best
  }
  return result
}
