import { render } from 'preact'
import { load, onChange, type SettingsPatch, save } from '../shared/settings.ts'
import { Page } from './Page.tsx'

let settings = await load()
let saveFailed = false

function show() {
  render(<Page settings={settings} saveFailed={saveFailed} onChange={change} />, document.body)
}

function change(patch: SettingsPatch) {
  save(patch).then(
    () => {
      saveFailed = false
    },
    () => {
      saveFailed = true
      show()
    },
  )
}

onChange((next) => {
  settings = next
  show()
}, new AbortController().signal)
show()
