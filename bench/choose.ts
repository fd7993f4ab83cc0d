/** Choosing which rules count in a task of yes or no, and how much: logistic regression, rounded to a few points. */
import { setIdOf } from '../src/rules/sets.ts'

/** What is known of the items: which are positive, and which belong together (the sentences of a document). */
export interface Sample {
  readonly positive: ReadonlySet<number>
  readonly groups: readonly string[]
}

/** The items in which each rule finds something. */
export type Firings = ReadonlyMap<string, ReadonlySet<number>>

/** Points by rule; a rule without any is not chosen. */
export type Points = ReadonlyMap<string, number>

/** How strongly weights are held back to 0: a few lucky sentences must not buy a rule. */
const restraint = 5
/** Items that a rule must find something in before it is judged by itself. */
const fewest = 20
/** How much oftener than usual the items of a rule must be positive for the same. */
const better = 1.5
/** Differences in F1 that say nothing in a sample of some thousand. */
const asGood = 0.005

export function tally(found: ReadonlySet<number>, positive: ReadonlySet<number>) {
  let right = 0
  for (const item of found) if (positive.has(item)) right++
  const precision = right / Math.max(1, found.size)
  const recall = right / Math.max(1, positive.size)
  return {
    right,
    size: found.size,
    precision,
    recall,
    f1: (2 * right) / Math.max(1, found.size + positive.size),
  }
}

/** The items whose points are enough. */
export function reached(fires: Firings, points: Points, enough: number): Set<number> {
  const sums = new Map<number, number>()
  for (const [rule, count] of points) {
    for (const item of fires.get(rule) ?? []) sums.set(item, (sums.get(item) ?? 0) + count)
  }
  return new Set([...sums].flatMap(([item, sum]) => (sum >= enough ? [item] : [])))
}

/**
 * Gives points to the rules: weights of a logistic regression that may not be negative, divided by the highest threshold
 * whose F1 is as good as the best and rounded, so that `enough` points say yes.
 * @param within the items that may be looked at; all when left out
 */
export function choose(
  { positive, groups }: Sample,
  fires: Firings,
  enough: number,
  within: (item: number) => boolean = () => true,
): Points {
  const items = groups.flatMap((_, item) => (within(item) ? [item] : []))
  const goal = new Set([...positive].filter(within))
  const seen = new Map([...fires].map(([rule, hits]) => [rule, new Set([...hits].filter(within))]))
  const usual = goal.size / Math.max(1, items.length)
  const pools = [...pool(seen)].filter(
    ([, { hits }]) => hits.size >= fewest && tally(hits, goal).precision > better * usual,
  )
  const weights = fit(
    items,
    goal,
    pools.map(([, { hits }]) => hits),
  )
  const tried: { points: Points; f1: number }[] = []
  for (let threshold = 0.4; threshold < 2; threshold += 0.05) {
    const points = new Map(
      pools.flatMap(([, { rules }], i) => {
        const count = Math.min(enough, Math.round(((weights[i] ?? 0) / threshold) * enough))
        return count > 0 ? rules.map((rule): [string, number] => [rule, count]) : []
      }),
    )
    tried.push({ points, f1: tally(reached(seen, points, enough), goal).f1 })
  }
  // The highest threshold that is as good as the best: F1 is flat there, and elsewhere fewer items may be positive.
  const bestScore = Math.max(...tried.map(({ f1 }) => f1))
  return tried.findLast(({ f1 }) => f1 >= bestScore - asGood)?.points ?? new Map()
}

/** Rules that find something in too few items to be judged by themselves are judged together, a set at a time. */
function pool(fires: Firings) {
  const pools = new Map<string, { rules: string[]; hits: Set<number> }>()
  for (const [rule, hits] of fires) {
    const key = hits.size >= fewest ? rule : setIdOf(rule)
    const one = pools.get(key) ?? { rules: [], hits: new Set<number>() }
    one.rules.push(rule)
    for (const item of hits) one.hits.add(item)
    pools.set(key, one)
  }
  return pools
}

/** Weights by projected gradient descent with momentum (Nesterov 1983): smooth, convex, a few hundred steps do. */
function fit(
  items: readonly number[],
  goal: ReadonlySet<number>,
  features: readonly ReadonlySet<number>[],
): number[] {
  const rowOf = new Map(items.map((item, row) => [item, row]))
  const columns = features.map((hits) => Int32Array.from([...hits], (item) => rowOf.get(item) ?? 0))
  const truth = Float64Array.from(items, (item) => (goal.has(item) ? 1 : 0))
  // Diagonal step lengths: a quarter of a column's size bounds its curvature, times the features that share a row.
  const shared = 6
  const steps = columns.map((column) => 1 / ((column.length / 4) * shared + restraint))
  let weights = columns.map(() => 0)
  let ahead = weights
  let bias = -1
  for (let step = 1; step <= 600; step++) {
    const sums = new Float64Array(items.length).fill(bias)
    for (const [i, column] of columns.entries()) {
      const weight = ahead[i] ?? 0
      if (weight !== 0) for (const row of column) sums[row] = (sums[row] ?? 0) + weight
    }
    const error = sums.map((sum, row) => 1 / (1 + Math.exp(-sum)) - (truth[row] ?? 0))
    bias -= (error.reduce((sum, one) => sum + one, 0) * 2) / items.length
    const next = columns.map((column, i) => {
      let slope = restraint * (ahead[i] ?? 0)
      for (const row of column) slope += error[row] ?? 0
      return Math.max(0, (ahead[i] ?? 0) - slope * (steps[i] ?? 0))
    })
    const momentum = step / (step + 3)
    const before = weights
    ahead = next.map((weight, i) => weight + momentum * (weight - (before[i] ?? 0)))
    weights = next
  }
  return weights
}

/** Ten times: chooses on nine tenths of the groups and counts on the tenth. */
export function crossValidate(sample: Sample, fires: Firings, enough: number) {
  const groups = [...new Set(sample.groups)]
  const foldOf = new Map(groups.map((group, i) => [group, i % 10]))
  const found = new Set<number>()
  for (let fold = 0; fold < 10; fold++) {
    const isOut = (item: number) => foldOf.get(sample.groups[item] ?? '') === fold
    const points = choose(sample, fires, enough, (item) => !isOut(item))
    for (const item of reached(fires, points, enough)) if (isOut(item)) found.add(item)
  }
  return tally(found, sample.positive)
}
