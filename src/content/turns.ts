/** How long we work before the page gets its turn, in ms. A frame has 16, most of it the page's own. */
const slice = 4

/** Of what it cost to follow a change of the page, this many times is left to the page before the next is followed. */
export const patience = 20

/** Where the page has fallen quiet, the next change waits no longer than this after the last, in ms. */
export const longestRest = 300

/**
 * Work that can rest at each step, and waits for what it yields, where that is a promise. After a rest it is told whether the
 * page has changed.
 */
export type LongWork<Result> = Generator<unknown, Result, boolean | undefined>

/** What work in turns must know. */
export interface Turns {
  /** Counts up with each change of the page. */
  serial(): number
  /** Whether the work is not wanted any more. */
  isOver(): boolean
  /** There while the page is left: nothing is done until it is back. */
  away?(): Promise<void> | undefined
}

/**
 * Does work in short turns, so that it never holds up the page, and waits for what it waits for. Null where it was not wanted any more on the way.
 * @param spent called with the time of each turn, in ms
 */
export async function inTurns<Result>(
  work: LongWork<Result>,
  turns: Turns,
  spent: (ms: number) => void = () => {},
): Promise<Result | null> {
  let serial = turns.serial()
  let changed = false
  let from = performance.now()
  for (;;) {
    const { done, value } = work.next(changed)
    changed = false
    if (done) {
      spent(performance.now() - from)
      return value
    }
    const now = performance.now()
    if (!value && now - from < slice) continue
    spent(now - from)
    await (value ?? rest())
    while (turns.away?.()) await turns.away()
    if (turns.isOver()) return null
    changed = turns.serial() !== serial
    serial = turns.serial()
    from = performance.now()
  }
}

/**
 * Lets the page do what waits. Not by `scheduler.yield`: what goes on after it goes before all that the page has to do,
 * so that a page's own timers would stand still for as long as we work.
 */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?: (task: () => void) => Promise<void> } }
  return scheduler?.postTask?.(() => {}) ?? new Promise((resolve) => setTimeout(resolve))
}
