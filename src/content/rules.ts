import { type Automaton, load } from '../match/automaton.ts'
import type { RulesPart } from '../shared/messages.ts'
import type { Settings } from '../shared/settings.ts'
import { OwnAutomaton } from './own.ts'
import type { part } from './parts.ts'
import { Reader } from './reading.ts'
import { rulesFor } from './rules-for.ts'

/** Rules of the catalogue, as a part of the content script brings them. */
export interface Brought {
  readonly name: RulesPart
  /** The packed automaton. */
  readonly packed: string
}

/** The rules that look in this page: the catalogue's that are on, and the reader's own phrases. */
export class Rules {
  private known: Reader | undefined
  private catalogue: Automaton | undefined
  private own: Automaton | undefined
  private readonly ownAutomaton: OwnAutomaton

  /**
   * @param brought the rules that are here already.
   * @param bring brings others.
   * @param onNew is told when the reader's own phrases have changed, so that other rules look than before.
   */
  constructor(
    private settings: Settings,
    private brought: Brought,
    private readonly bring: typeof part,
    onNew: () => void,
    signal: AbortSignal,
  ) {
    const follow = async () => {
      if (await this.change(this.settings)) onNew()
    }
    this.ownAutomaton = new OwnAutomaton(() => void follow(), signal)
  }

  /** Finds what they find. Made for the first article: most pages are none, and need no tables. */
  reader(): Reader {
    if (!this.known) {
      this.known = new Reader(this.automaton())
      this.switchIn(this.known)
    }
    return this.known
  }

  /** The settings are these from now on. True where other rules look than before. */
  async change(settings: Settings): Promise<boolean> {
    this.settings = settings
    const [, own] = await Promise.all([this.bringFor(settings), this.ownAutomaton.of(settings)])
    if (settings !== this.settings) return false
    this.own = own
    return this.known !== undefined && this.switchIn(this.known)
  }

  /** Where rules cannot come, as when the extension is gone, those that are here go on. */
  private async bringFor(settings: Settings): Promise<void> {
    const name = rulesFor(settings)
    if (this.brought.name === 'all-rules' || this.brought.name === name) return
    const packed = await this.bring(name)
    if (packed === undefined) return
    this.brought = { name, packed }
    this.catalogue = undefined
  }

  private automaton(): Automaton {
    this.catalogue ??= load(this.brought.packed)
    return this.catalogue
  }

  private switchIn(reader: Reader): boolean {
    return reader.switchRules(this.settings, this.automaton(), this.own)
  }
}
