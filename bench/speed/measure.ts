/** Ratios to a baseline that runs before and after each contender, since a machine is never as fast as it just was. */
import type { Random } from './random.ts'

/** How often a contender's time is the baseline's: the median of all rounds, and the quartiles. */
export interface Ratio {
  readonly median: number
  readonly lower: number
  readonly upper: number
}

/** Something whose time is taken. A contender does the same work each time. */
export type Work = () => unknown | Promise<unknown>

/** The least time that is measured at once, in ms: a clock in a page may step by 0.1. */
const least = 4

/**
 * Takes the contenders in turn, in another order in every round.
 * @param baselines by contender; for each, the one that its time is divided by.
 */
export async function ratios(
  contenders: Readonly<Record<string, { work: Work; baseline: Work }>>,
  rounds: number,
  random: Random,
): Promise<Record<string, Ratio>> {
  const taken = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]))
  const repeats = new Map<Work, number>()
  // Twice around: while one of them is first met, which may take seconds, browsers drop what they compiled of the others.
  for (let around = 0; around < 2; around++) {
    for (const { work, baseline } of Object.values(contenders)) {
      for (const each of [work, baseline]) repeats.set(each, await warm(each))
    }
  }
  const hot = async (each: Work) => {
    // What ran before has filled the processor's caches with its own: the first time is not counted.
    await time(each, repeats.get(each) ?? 1)
    return time(each, repeats.get(each) ?? 1)
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, { work, baseline }] of random.shuffled(Object.entries(contenders))) {
      const before = await hot(baseline)
      const own = await hot(work)
      const after = await hot(baseline)
      taken.get(name)?.push((own * 2) / (before + after))
    }
  }
  return Object.fromEntries([...taken].map(([name, some]) => [name, ratioOf(some)]))
}

/** Median and quartiles. */
export function ratioOf(some: readonly number[]): Ratio {
  const at = (share: number) => round(quantile(some, share))
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) }
}

/** The number that a share (0 to 1) of some lie below; NaN where there are none. */
function quantile(some: readonly number[], share: number): number {
  const sorted = [...some].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
}

export function median(some: readonly number[]): number {
  return quantile(some, 0.5)
}

export function round(number: number): number {
  return Number(number.toPrecision(3))
}

/** Runs something until a compiler has seen enough of it. @returns how often it fills the least time. */
async function warm(work: Work): Promise<number> {
  const from = performance.now()
  let best = Number.POSITIVE_INFINITY
  for (let runs = 0; runs < 3 || (performance.now() - from < 300 && runs < 200); runs++) {
    best = Math.min(best, await time(work, 1))
  }
  return Math.max(1, Math.min(1000, Math.ceil(least / Math.max(best, 0.001))))
}

/** The time of one run, in ms. */
async function time(work: Work, repeats: number): Promise<number> {
  const from = performance.now()
  for (let i = 0; i < repeats; i++) {
    const result = work()
    if (result instanceof Promise) await result
  }
  return (performance.now() - from) / repeats
}
