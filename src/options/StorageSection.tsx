import { useState } from 'preact/hooks'
import type { Settings, Undo } from '../shared/settings.ts'
import { counted, text } from '../shared/text.ts'
import type { Acting } from './acting.ts'
import { fieldsOf } from './file.ts'
import { Gone } from './Gone.tsx'
import { forgetAside, type StorageReport } from './stored.ts'

interface Props {
  readonly settings: Settings
  readonly acting: Acting
  readonly report: StorageReport
}

/** What is stored, where and how much; what is kept on this device only, and what could not be read. */
export function StorageSection({ settings, acting, report }: Props) {
  const [undo, setUndo] = useState<Undo | null>(null)
  const { here, unread, syncBytes, localBytes } = report
  const forget = async () => {
    const known = fieldsOf(settings)
    const fields = new Set(unread.flatMap(({ field }) => field ?? []))
    const back = await forgetAside()
    const undo = await acting.replace(Object.fromEntries([...fields].map((field) => [field, known[field]])))
    if (undo) setUndo(() => () => back().then(undo))
  }
  return (
    <>
      <p>{text('optionsPrivacyText')}</p>
      <dl class="places">
        <dt>{text('storedSync')}</dt>
        <dd>{text('storedSyncBytes', kilobytes(syncBytes))}</dd>
        <dt>{text('storedLocal')}</dt>
        <dd>{text('storedLocalBytes', kilobytes(localBytes))}</dd>
      </dl>
      {here.length > 0 && (
        <div class="notice" data-notice="here">
          <p>{text('storedHere')}</p>
          <ul>
            {here.map((field) => (
              <li key={field}>{text(`field_${field as keyof Settings}`)}</li>
            ))}
          </ul>
        </div>
      )}
      {unread.length > 0 && (
        <div class="notice" data-notice="unread">
          <p>{counted('storedUnread', unread.length)}</p>
          <ul>
            {unread.map(({ path, value }) => (
              <li key={path + value}>
                <code>{path}</code> <code>{value}</code>
              </li>
            ))}
          </ul>
          <button type="button" class="action" onClick={() => void forget()}>
            {text('storedForget')}
          </button>
        </div>
      )}
      {undo && unread.length === 0 && (
        <Gone said={text('storedForgotten')} onUndo={() => void undo().then(() => setUndo(null))} />
      )}
    </>
  )
}

/** With one decimal: most readers store less than a kilobyte. */
function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 100) / 10
}
