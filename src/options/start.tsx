import { render } from 'preact'
import { load, onChange } from '../shared/settings.ts'
import { acting } from './acting.ts'
import { Page } from './Page.tsx'
import { reportOnStorage } from './stored.ts'

/** Shows the options in an element and keeps them true to what is stored, until the signal aborts. */
export async function start(place: Element, signal: AbortSignal): Promise<void> {
  let settings = await load()
  let report = await reportOnStorage()
  let saveFailed = false

  const acts = acting((failed) => {
    saveFailed = failed
    void look()
  })

  /** How often the storage was looked at, and which look the report is of. */
  let looks = 0
  let reported = 0

  /** Draws the page, and again once it is known how the storage is now. */
  async function look(): Promise<void> {
    const mine = ++looks
    show()
    const next = await reportOnStorage().catch(() => report)
    // A later look knows better, also where it has ended before this one.
    if (mine !== looks) return
    reported = mine
    report = next
    show()
  }

  function show(): void {
    if (signal.aborted) return
    const state = { settings, report, saveFailed, isSettled: reported === looks }
    render(<Page {...state} acting={acts} />, place)
  }

  onChange((next) => {
    settings = next
    void look()
  }, signal)
  show()
}
