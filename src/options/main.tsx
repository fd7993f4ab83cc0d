import { render } from 'preact'
import { browser } from '../shared/browser.ts'
import { load, onChange } from '../shared/settings.ts'
import { text } from '../shared/text.ts'
import { acting } from './acting.ts'
import { Page } from './Page.tsx'
import { reportOnStorage } from './stored.ts'

let settings = await load()
let report = await reportOnStorage()
let saveFailed = false

const acts = acting(async (failed) => {
  saveFailed = failed
  await look()
})

/** Draws the page with what is stored now. */
async function look(): Promise<void> {
  report = await reportOnStorage().catch(() => report)
  show()
}

function show() {
  render(<Page settings={settings} report={report} saveFailed={saveFailed} acting={acts} />, document.body)
}

document.documentElement.lang = browser.i18n.getUILanguage()
document.title = text('optionsTitle')
onChange((next) => {
  settings = next
  show()
  void look()
}, new AbortController().signal)
show()
// The sections were not there when the browser looked for the one in the address.
document.getElementById(location.hash.slice(1))?.scrollIntoView()
