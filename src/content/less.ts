import type { RuleSet } from '../rules/sets.ts'
import { asNeverPhrase } from '../shared/entries.ts'
import { type Words, without } from '../shared/wanted.ts'

/**
 * What a reader can have less of at a mark. `here`: these words on this page, until it is left · `phrase`: these words
 * on every page · `set`: all of the mark's set, on every page.
 */
export type Less = 'here' | 'phrase' | 'set'

/** One such wish: what is asked for, how to do it, and how to undo it. */
export interface Done {
  readonly what: Less
  readonly phrase: string
  readonly set: RuleSet
  /** Rejects where it could not be saved; then nothing was changed. */
  go(): Promise<void>
  /** As `go`. */
  undo(): Promise<void>
}

/** What a reader does not want marked any more, as said at the card. */
export class Fewer {
  /** Words that are not marked on this page: in memory only, so that leaving the page forgets them. */
  private readonly notHere = new Set<string>()

  /** @param onHere is told when `here` has changed; of the other two the settings tell. */
  constructor(private readonly onHere: () => void) {}

  /** The findings without those that the reader does not want on this page. */
  wanted<F extends Words>(findings: readonly F[]): readonly F[] {
    return without(findings, this.notHere)
  }

  /** These words are not wanted on this page, or are wanted again. */
  setHere(phrase: string, hide: boolean): void {
    const words = asNeverPhrase(phrase) ?? ''
    if (hide) this.notHere.add(words)
    else this.notHere.delete(words)
    this.onHere()
  }
}
