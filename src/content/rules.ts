import type { Automaton } from '../match/automaton.ts'
import type { Settings } from '../shared/settings.ts'
import { loadTables } from '../ui/tables.ts'
import { OwnAutomaton } from './own.ts'
import { Reader } from './reading.ts'

/** The rules that look in this page: the catalogue's that are on, and the reader's own phrases. */
export class Rules {
  private known: Reader | undefined
  private own: Automaton | undefined
  private readonly ownAutomaton: OwnAutomaton

  /** @param onNew is told when the reader's own phrases have changed, so that other rules look than before. */
  constructor(
    private settings: Settings,
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
      this.known = new Reader(loadTables())
      this.switchIn(this.known)
    }
    return this.known
  }

  /** The settings are these from now on. True where other rules look than before. */
  async change(settings: Settings): Promise<boolean> {
    this.settings = settings
    const own = await this.ownAutomaton.of(settings)
    if (settings !== this.settings) return false
    this.own = own
    return this.known !== undefined && this.switchIn(this.known)
  }

  private switchIn(reader: Reader): boolean {
    return reader.switchRules(this.settings, this.own)
  }
}
