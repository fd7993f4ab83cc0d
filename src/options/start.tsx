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

  /** The report may be of a moment that is past; the next change brings a new one. */
  async function look(): Promise<void> {
    show()
    report = await reportOnStorage().catch(() => report)
    show()
  }

  function show(): void {
    if (signal.aborted) return
    render(<Page settings={settings} report={report} saveFailed={saveFailed} acting={acts} />, place)
  }

  onChange((next) => {
    settings = next
    void look()
  }, signal)
  show()
}
