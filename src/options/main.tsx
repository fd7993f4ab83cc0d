import { render } from 'preact'
import { load, onChange } from '../shared/settings.ts'
import { Saving } from '../ui/saving.ts'
import { Page } from './Page.tsx'

let settings = await load()
const saving = new Saving(show)

function show() {
  render(<Page settings={settings} saveFailed={saving.failed} onChange={saving.change} />, document.body)
}

onChange((next) => {
  settings = next
  show()
}, new AbortController().signal)
show()
