import type { Driver } from '../e2e/driver.ts'
import { until } from '../e2e/until.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'

/** Whether a page is left alone: what can be seen of it with the extension is what can be seen without. */

/** One look at a page. */
export interface Seen extends Snapshot {
  /** What was reported and printed since the page was opened, a line each. */
  readonly console: string
}

/** Opens a page, and does there what is to be done before it is looked at. */
export type Visiting<Result = void> = (driver: Driver) => Promise<Result>

/** How long a page may take without us to come to what it was with us, in ms: scripts of its own go on after loading. */
const patience = 3000

/** How often a page is visited without us to see what it does by itself. */
const mostVisits = 5

/** Looks at a page in the browser that has the extension. Returns what the visit has returned too. */
export async function seenIn<Result>(
  driver: Driver,
  visit: Visiting<Result>,
): Promise<{ readonly seen: Seen; readonly result: Result }> {
  const printedOf = await printedFrom(driver)
  const result = await visit(driver)
  return { seen: { ...(await driver.page.evaluate(takeSnapshot)), console: await printedOf() }, result }
}

/**
 * What is otherwise on the page in a browser without the extension, when it has had as much time. A page that is not the
 * same each time even so changes by itself: what differs then is said with "itself" before it, and is not held against us.
 */
export async function differencesFrom(plain: Driver, visit: Visiting, marked: Seen): Promise<string[]> {
  const take = async (isEnough: (seen: Seen) => boolean) => {
    const printedOf = await printedFrom(plain)
    await visit(plain)
    let last: Seen | undefined
    const see = async () => {
      last = { ...(await plain.page.evaluate(takeSnapshot)), console: await printedOf() }
      return isEnough(last)
    }
    await until('what is looked for', see, patience).catch(() => {})
    if (!last) throw new Error('the page cannot be looked at')
    return last
  }
  const isSame = (seen: Seen) => compare(marked, seen).length === 0
  const first = await take(isSame)
  const differences = compare(marked, first)
  const own = new Set<string>()
  // Some pages end in one of two states, in one of them seldom.
  for (let visits = 1; visits < mostVisits && differences.some((one) => !own.has(one)); visits++) {
    const other = await take(isSame)
    if (isSame(other)) return []
    for (const one of compare(first, other)) own.add(one)
  }
  return differences.map((one) => (own.has(one) ? `itself: ${one}` : one))
}

/** Those of the differences that the page does not make by itself. */
export function ourDoing(differences: readonly string[]): string[] {
  return differences.filter((one) => !one.startsWith('itself'))
}

/** How a page was left, in a table: alone, or with what differs. */
export function leftOf(differences: readonly string[]): string {
  return differences.length > 0 ? differences.join(', ') : 'alone'
}

/** What the browser reports and prints from now on, when it is asked. */
async function printedFrom(driver: Driver): Promise<() => Promise<string>> {
  const before = await driver.printed()
  return async () => {
    const lines = await driver.printed()
    for (const line of before) lines.splice(lines.indexOf(line), 1)
    // Firefox adds the names of the page's realm and context, which are others each time.
    return lines
      .map((line) => line.replace(/ \{"realm".*$/s, ''))
      .sort()
      .join('\n')
  }
}

/** What of one look at a page is otherwise than in another. Of the console, lines that the other has not: late ones may follow. */
function compare(a: Seen, b: Seen): string[] {
  const known = new Set(b.console.split('\n'))
  return (Object.keys(a) as (keyof Seen)[]).filter((key) =>
    key === 'console'
      ? a.console !== '' && a.console.split('\n').some((line) => !known.has(line))
      : a[key] !== b[key],
  )
}
