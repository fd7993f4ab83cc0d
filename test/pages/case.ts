import type { Point } from '../e2e/driver.ts'
import type { Reader } from '../e2e/reader.ts'

/**
 * A page that lives or attacks, and what becomes of the marks there. Its folder holds the page and this. What pages share
 * is in `old-bridge.html`, a page with a mark on "Most likely" in `#w`: a folder may go without a page of its own and have
 * that one, and in a page `<!-- the old bridge -->` stands for its prose or, at the very start, for all of it until there.
 */
export interface Case {
  /** What is true on this page, as a sentence. */
  readonly about: string
  /** The page's file in the folder; `page.html` where nothing is said. */
  readonly file?: string
  /** Tried in Firefox too, which takes longer. */
  readonly inFirefox?: boolean
  /** How long it may take on a machine that does much else, in ms; left out, as long as any test. */
  readonly longest?: number
  /** What a reader sees and does there; throws where it is not as it should be. The page is open. */
  run(visit: Visit): Promise<void>
}

/** An open page. */
export interface Visit {
  readonly reader: Reader
  /**
   * Evaluates an expression in the page's own world. On a live page all of them are done again without the extension, to
   * compare: they are what the page does by itself, and know nothing of marks.
   */
  ask<T>(expression: string): Promise<T>
  /** Clicks the middle of the first element that a selector finds, something of the page's own; done again likewise. */
  click(selector: string): Promise<void>
  /** Waits until exactly these words are marked, in reading order. */
  marked(...words: readonly string[]): Promise<void>
  /**
   * Waits until an expression is true in the page.
   * @param deadline in ms
   */
  until(what: string, expression: string, deadline?: number): Promise<void>
  /** The middle of the first element that a selector finds. */
  middleOf(selector: string): Promise<Point>
}
