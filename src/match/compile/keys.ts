import { firstNear, keyReach, lastNear } from '../masks.ts'
import type { Tree } from '../phrase.ts'
import { weightOf } from './commonness.ts'
import type { Beginnings, Instruction } from './program.ts'

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
      return before < keyReach ? { atoms: [tree], weight: weightOf(tree.atom) } : noKey
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

/** Whether the key of a phrase always stands where the near ones do. */
export function isNear(program: readonly Instruction[], keys: ReadonlySet<Tree>): boolean {
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
