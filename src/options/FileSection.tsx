import { useEffect, useRef, useState } from 'preact/hooks'
import { defaults, type Settings, type SettingsPatch, type Undo } from '../shared/settings.ts'
import { text } from '../shared/text.ts'
import type { Acting } from './acting.ts'
import { changesTo, lackingIn } from './changes.ts'
import { ChangeList, FaultList } from './FileReport.tsx'
import { type Fault, fieldsOf, fromFile, largest, toFile } from './file.ts'
import { Gone } from './Gone.tsx'

interface Props {
  readonly settings: Settings
  readonly acting: Acting
}

/** What came of the last press of a button. */
type Outcome =
  | { readonly kind: 'faults'; readonly name: string; readonly faults: readonly Fault[] }
  | { readonly kind: 'offer'; readonly name: string; readonly settings: Settings }
  | { readonly kind: 'done'; readonly said: string; readonly undo: Undo }
  | { readonly kind: 'undone' | 'saved' }

/** All settings to a file, from a file, and back to the beginning; each with what it does said, and a way back. */
export function FileSection({ settings, acting }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const file = useRef<HTMLInputElement>(null)

  const report = async (change: Promise<Undo | undefined>, said: string) => {
    const undo = await change
    if (undo) setOutcome({ kind: 'done', said, undo })
  }
  const replace = (next: Settings, said: string) => report(acting.replace(fieldsOf(next)), said)
  const look = async (chosen: File | undefined) => {
    if (!chosen) return
    const read = chosen.size > largest ? fromFile(' '.repeat(largest + 1)) : fromFile(await chosen.text())
    const { name } = chosen
    setOutcome('faults' in read ? { kind: 'faults', name, ...read } : { kind: 'offer', name, ...read })
    // So that choosing the same file again, mended, is a change too.
    if (file.current) file.current.value = ''
  }

  return (
    <>
      <p class="help">{text('fileHelp')}</p>
      <p class="buttons">
        <button
          type="button"
          class="action"
          onClick={() => {
            download(toFile(settings))
            setOutcome({ kind: 'saved' })
          }}
        >
          {text('fileExport')}
        </button>
        <label class="action file">
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            onChange={(event) => void look(event.currentTarget.files?.[0])}
          />
          {text('fileImport')}
        </label>
        <button type="button" class="action" onClick={() => void replace(defaults, text('resetDone'))}>
          {text('reset')}
        </button>
      </p>
      <p class="said" role="status">
        {outcome?.kind === 'saved' && text('fileSaved')}
        {outcome?.kind === 'undone' && text('undone')}
      </p>
      {outcome?.kind === 'faults' && (
        <Report title={text('fileBad', outcome.name)}>
          <FaultList faults={outcome.faults} />
        </Report>
      )}
      {outcome?.kind === 'offer' && (
        <Offer
          name={outcome.name}
          from={settings}
          to={outcome.settings}
          onTake={() => void replace(outcome.settings, text('fileDone', outcome.name))}
          onAdd={(lacking) => void report(acting.change(lacking), text('fileAdded', outcome.name))}
          onCancel={() => {
            setOutcome(null)
            file.current?.focus()
          }}
        />
      )}
      {outcome?.kind === 'done' && (
        <Gone
          key={outcome.said}
          said={outcome.said}
          onUndo={() => void outcome.undo().then(() => setOutcome({ kind: 'undone' }))}
        />
      )}
    </>
  )
}

interface OfferProps {
  readonly name: string
  readonly from: Settings
  readonly to: Settings
  readonly onTake: () => void
  readonly onAdd: (lacking: SettingsPatch) => void
  readonly onCancel: () => void
}

/** What a good file would change, for the reader to decide. */
function Offer({ name, from, to, onTake, onAdd, onCancel }: OfferProps) {
  const changes = changesTo(from, to)
  const lacking = lackingIn(from, to)
  if (changes.length === 0) return <Report title={text('fileNothing', name)} />
  return (
    <Report title={text('fileOffer', name)}>
      <ChangeList changes={changes} />
      <p class="buttons">
        <button type="button" class="action main" onClick={onTake}>
          {text('fileTake')}
        </button>
        {lacking && (
          <button type="button" class="action" aria-describedby="file-add" onClick={() => onAdd(lacking)}>
            {text('fileAdd')}
          </button>
        )}
        <button type="button" class="action" onClick={onCancel}>
          {text('cancel')}
        </button>
      </p>
      {lacking && (
        <p class="hint" id="file-add">
          {text('fileAddHint')}
        </p>
      )}
    </Report>
  )
}

interface ReportProps {
  readonly title: string
  readonly children?: preact.ComponentChildren
}

/** A report that takes the keyboard's focus when it comes, so that it is read from its title on. */
function Report({ title, children }: ReportProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <div class="report">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </div>
  )
}

function download(content: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  link.download = 'howsure-settings.json'
  link.click()
  URL.revokeObjectURL(link.href)
}
