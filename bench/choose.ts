/** Choosing which rules count in a task of yes or no, and how much: logistic regression, rounded to points. */
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

/** What a rule weighs as long as nothing is known of it (log odds): all of them are there because they say something. */
const usual = 1
/** How strongly weights are held to the usual one: a few lucky sentences must not buy a rule, nor a few others sell it. */
const restraint = 2
/** Items that a rule must find something in before it is judged by itself. */
const fewest = 30
/** How often an item is called positive that has nothing of it, and how often one is passed over that has. */
const mistaken = 0.08
const missed = 0.25
/** From this chance on an item is said to be positive: half of the F1 to be had (Lipton et al. 2014). */
const likelyEnough = 0.33

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
 * Gives points to the rules: weights of a logistic regression that knows of careless annotators, scaled so that `enough`
 * points say yes, and rounded. The positive must be few enough that nothing by itself is no reason to say yes.
 * @param within the items that may be looked at; all when left out
 */
export function choose(
  { positive, groups }: Sample,
  fires: Firings,
  enough: number,
  within: (item: number) => boolean = () => true,
): Points {
  const items = groups.flatMap((_, item) => (within(item) ? [item] : []))
  const seen = new Map([...fires].map(([rule, hits]) => [rule, new Set([...hits].filter(within))]))
  const pools = pool(seen)
  const { weights, bias } = fit(items, positive, pools)
  const certain = (likelyEnough - mistaken) / (1 - mistaken - missed)
  const threshold = Math.log(certain / (1 - certain)) - bias
  return new Map(
    pools.flatMap(({ rules }, i) => {
      const points = Math.round(((weights[i] ?? 0) / threshold) * enough)
      return points === 0 ? [] : rules.map((rule): [string, number] => [rule, points])
    }),
  )
}

/** Rules that are judged as one. */
interface Pool {
  readonly rules: string[]
  readonly hits: Set<number>
}

/** Rules that find something in too few items to be judged by themselves are judged together, a set at a time. */
function pool(fires: Firings): Pool[] {
  const pools = new Map<string, Pool>()
  for (const [rule, hits] of fires) {
    const key = hits.size >= fewest ? rule : setIdOf(rule)
    const one = pools.get(key) ?? { rules: [], hits: new Set<number>() }
    one.rules.push(rule)
    for (const item of hits) one.hits.add(item)
    pools.set(key, one)
  }
  return [...pools.values()].filter(({ hits }) => hits.size > 0)
}

/**
 * Weights that are not negative, by projected gradient descent with momentum (Nesterov 1983). The chance of an item
 * lies between `mistaken` and 1 - `missed`, so that one odd label cannot pull hard.
 */
function fit(items: readonly number[], positive: ReadonlySet<number>, pools: readonly Pool[]) {
  const rowOf = new Map(items.map((item, row) => [item, row]))
  const columns = pools.map(({ hits }) => Int32Array.from(hits, (item) => rowOf.get(item) ?? 0))
  const truth = Float64Array.from(items, (item) => (positive.has(item) ? 1 : 0))
  // Diagonal step lengths: a quarter of a column's size bounds its curvature, times the features that share a row.
  const shared = 12
  const steps = columns.map((column) => 1 / ((column.length / 4) * shared + restraint))
  let weights = columns.map(() => usual)
  let ahead = weights
  let bias = -1
  for (let step = 1; step <= 500; step++) {
    const sums = new Float64Array(items.length).fill(bias)
    for (const [i, column] of columns.entries()) {
      const weight = ahead[i] ?? 0
      if (weight !== 0) for (const row of column) sums[row] = (sums[row] ?? 0) + weight
    }
    const error = sums.map((sum, row) => slopeOf(sum, truth[row] ?? 0))
    bias -= error.reduce((sum, one) => sum + one, 0) / items.length
    const next = columns.map((column, i) => {
      let slope = restraint * ((ahead[i] ?? 0) - usual)
      for (const row of column) slope += error[row] ?? 0
      return Math.max(0, (ahead[i] ?? 0) - slope * (steps[i] ?? 0))
    })
    const momentum = step / (step + 3)
    const before = weights
    ahead = next.map((weight, i) => weight + momentum * (weight - (before[i] ?? 0)))
    weights = next
  }
  return { weights, bias }
}

/** How fast the loss of an item grows with the sum of its weights. */
function slopeOf(sum: number, truth: number): number {
  const sure = 1 / (1 + Math.exp(-sum))
  const room = 1 - mistaken - missed
  const chance = mistaken + room * sure
  return ((chance - truth) / (chance * (1 - chance))) * room * sure * (1 - sure)
}

/**
 * Chooses on all groups but one share of them and counts on that share, `shares` times over, so that each item is
 * counted once: one tally for each of the `deals` ways in which the groups are dealt out. A choice that is better with
 * ten shares and not with three hangs on how much there was to choose from, and is better left.
 */
export function crossValidate(sample: Sample, fires: Firings, enough: number, shares = 10, deals = 5) {
  const groups = [...new Set(sample.groups)]
  return Array.from({ length: deals }, (_, deal) => {
    // The remainders of a prime's multiples jump about.
    const shareOf = new Map(groups.map((group, i) => [group, ((i * (104729 + 7 * deal)) % 7919) % shares]))
    const found = new Set<number>()
    for (let share = 0; share < shares; share++) {
      const isOut = (item: number) => shareOf.get(sample.groups[item] ?? '') === share
      const points = choose(sample, fires, enough, (item) => !isOut(item))
      for (const item of reached(fires, points, enough)) if (isOut(item)) found.add(item)
    }
    return tally(found, sample.positive)
  })
}
