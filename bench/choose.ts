/** Choosing rules for a task of yes or no: greedy forward selection, and cross-validation of it. */

/** What is known of the items: which are positive, and which belong together (the sentences of a document). */
export interface Sample {
  readonly positive: ReadonlySet<number>
  readonly groups: readonly string[]
}

/** A rule that was taken: how many items it added and how many of these were positive, and the F1 after it. */
export interface Choice {
  readonly rule: string
  readonly right: number
  readonly added: number
  readonly score: number
}

/** How strongly the added items of a rare rule are pulled toward what items are like in general, in items. */
const caution = 8

/** All items in any of the sets. */
export function union(sets: Iterable<ReadonlySet<number>>): Set<number> {
  const all = new Set<number>()
  for (const set of sets) for (const item of set) all.add(item)
  return all
}

export function tally(found: ReadonlySet<number>, positive: ReadonlySet<number>) {
  let right = 0
  for (const item of found) if (positive.has(item)) right++
  return {
    right,
    size: found.size,
    precision: right / Math.max(1, found.size),
    recall: right / Math.max(1, positive.size),
  }
}

/** The harmonic mean of precision and recall, 0 to 1. */
export function f1(found: ReadonlySet<number>, positive: ReadonlySet<number>): number {
  return (2 * tally(found, positive).right) / Math.max(1, found.size + positive.size)
}

/**
 * Takes the rule whose new items are most often positive, again and again, as long as that raises F1: as long as their
 * share of positive ones is above half of the F1 so far. What a rare rule adds is not taken at its face, since a few
 * lucky sentences must not buy a rule: its counts are mixed with `caution` items of the usual share.
 * @param within the items that may be looked at; all when left out
 */
export function choose(
  { positive, groups }: Sample,
  fires: ReadonlyMap<string, ReadonlySet<number>>,
  within: (item: number) => boolean = () => true,
): Choice[] {
  const goal = new Set([...positive].filter(within))
  const share = goal.size / Math.max(1, groups.filter((_, item) => within(item)).length)
  const rest = new Map([...fires].map(([rule, hits]) => [rule, new Set([...hits].filter(within))]))
  const choices: Choice[] = []
  let right = 0
  let size = 0
  for (;;) {
    const current = (2 * right) / Math.max(1, size + goal.size)
    let best: { rule: string; right: number; added: number; worth: number } | undefined
    for (const [rule, hits] of rest) {
      if (hits.size === 0) continue
      const counted = tally(hits, goal).right
      const worth = (counted + caution * share) / (hits.size + caution)
      if (worth > (best?.worth ?? current / 2)) best = { rule, right: counted, added: hits.size, worth }
    }
    if (!best) return choices
    right += best.right
    size += best.added
    choices.push({
      rule: best.rule,
      right: best.right,
      added: best.added,
      score: (2 * right) / (size + goal.size),
    })
    const taken = rest.get(best.rule) ?? new Set<number>()
    rest.delete(best.rule)
    for (const hits of rest.values()) for (const item of taken) hits.delete(item)
  }
}

/** Ten times: chooses on nine tenths of the groups and counts on the tenth. */
export function crossValidate(sample: Sample, fires: ReadonlyMap<string, ReadonlySet<number>>) {
  const groups = [...new Set(sample.groups)]
  const foldOf = new Map(groups.map((group, i) => [group, i % 10]))
  const found = new Set<number>()
  const chosen = new Map<string, number>()
  for (let fold = 0; fold < 10; fold++) {
    const isOut = (item: number) => foldOf.get(sample.groups[item] ?? '') === fold
    for (const { rule } of choose(sample, fires, (item) => !isOut(item))) {
      chosen.set(rule, (chosen.get(rule) ?? 0) + 1)
      for (const item of fires.get(rule) ?? []) if (isOut(item)) found.add(item)
    }
  }
  return { f1: f1(found, sample.positive), ...tally(found, sample.positive), chosen }
}
