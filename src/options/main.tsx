import { browser } from '../shared/browser.ts'
import { text } from '../shared/text.ts'
import { start } from './start.tsx'

document.documentElement.lang = browser.i18n.getUILanguage()
document.title = text('optionsTitle')
await start(document.body, new AbortController().signal)
// The section in the address was not there when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView()
