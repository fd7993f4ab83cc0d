import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { troubleIn } from '../match/own.ts'
import { words } from '../rules/words.ts'
import { mostPhrases, type OwnPhrase, ownRuleId } from '../shared/own-phrases.ts'
import { isRuleOn, type Settings } from '../shared/settings.ts'
import { text } from '../shared/text.ts'
import { Switch } from '../ui/Switch.tsx'
import type { Acting } from './acting.ts'
import { Notation } from './Notation.tsx'
import { PhraseForm } from './PhraseForm.tsx'
import { Removable } from './Removable.tsx'
import { TryOut } from './TryOut.tsx'
import { troubleText } from './trouble.ts'

interface Props {
  readonly settings: Settings
  readonly acting: Acting
}

/** The reader's own phrases: writing one, trying it out, and the list of them. */
export function Own({ settings, acting }: Props) {
  const [draft, setDraft] = useState<OwnPhrase | undefined>()
  const [said, setSaid] = useState('')
  /** The phrase that was just changed: its row is a new one, and takes the keyboard's focus. */
  const [changed, setChanged] = useState('')
  const phrases = settings.ownPhrases
  const add = async (now: OwnPhrase) => {
    if (phrases.length >= mostPhrases) {
      setSaid(text('ownFull', mostPhrases))
      return false
    }
    const undo = await acting.change({ ownPhrases: [{ now }] })
    setSaid(undo ? text('ownAdded', now.phrase) : '')
    return undo !== undefined
  }
  return (
    <>
      <p class="help">{text('ownHelp')}</p>
      <PhraseForm
        taken={phrases.map(({ phrase }) => phrase)}
        submit={text('ownAdd')}
        onSubmit={add}
        onDraft={(next) => {
          setDraft(next)
          if (next) setSaid('')
        }}
      />
      <p class="said" role="status">
        {said}
      </p>
      <Notation />
      <h3>{text('tryTitle')}</h3>
      <TryOut settings={settings} draft={draft} />
      <h3>{text('ownList')}</h3>
      {phrases.length > 0 && (
        <Switch
          label={text('ownSwitch')}
          on={settings.sets.own}
          onChange={(on) => void acting.change({ sets: { own: on } })}
        />
      )}
      {phrases.length === 0 && <p class="help">{text('ownNone')}</p>}
      <Removable
        items={phrases}
        keyOf={({ phrase }) => phrase}
        goneText={({ phrase }) => text('ownGone', phrase)}
        onRemove={({ phrase }) => acting.change({ ownPhrases: [{ was: phrase }] })}
      >
        {(entry, remove) => (
          <OwnRow
            key={entry.phrase}
            entry={entry}
            settings={settings}
            acting={acting}
            onRemove={remove}
            isChanged={entry.phrase === changed}
            onChanged={setChanged}
          />
        )}
      </Removable>
    </>
  )
}

interface RowProps extends Props {
  readonly entry: OwnPhrase
  readonly isChanged: boolean
  readonly onChanged: (phrase: string) => void
  readonly onRemove: () => void
}

/** A phrase with its note and its switch, or the form to change them. */
function OwnRow({ entry, settings, acting, isChanged, onChanged, onRemove }: RowProps) {
  const [editing, setEditing] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (editing) row.current?.querySelector('input')?.focus()
    else if (wasEditing.current || isChanged) row.current?.querySelector<HTMLElement>('.edit')?.focus()
    wasEditing.current = editing
  }, [editing, isChanged])
  const id = ownRuleId(entry.phrase)
  // One from a newer version, or from a file edited by hand.
  const trouble = useMemo(() => troubleIn(entry.phrase, words), [entry.phrase])
  const change = async (now: OwnPhrase) => {
    const undo = await acting.change({ ownPhrases: [{ was: entry.phrase, now }] })
    if (undo) {
      onChanged(now.phrase)
      setEditing(false)
    }
    return undo !== undefined
  }
  return (
    <div ref={row} data-family="own">
      {editing ? (
        <PhraseForm
          from={entry}
          taken={settings.ownPhrases.flatMap(({ phrase }) => (phrase === entry.phrase ? [] : [phrase]))}
          submit={text('ownSave')}
          onSubmit={change}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <Switch
            label={<code lang="en">{entry.phrase}</code>}
            help={entry.note || undefined}
            on={isRuleOn(settings, { id })}
            onChange={(on) => void acting.change({ rules: { [id]: on === settings.sets.own ? null : on } })}
          />
          {trouble && <p class="trouble">{text('ownUnread', troubleText(trouble))}</p>}
          <p class="buttons">
            <button
              type="button"
              class="action edit"
              aria-label={text('ownEditOf', entry.phrase)}
              onClick={() => setEditing(true)}
            >
              {text('ownEdit')}
            </button>
            <button
              type="button"
              class="action remove"
              aria-label={text('ownRemoveOf', entry.phrase)}
              onClick={onRemove}
            >
              {text('remove')}
            </button>
          </p>
        </>
      )}
    </div>
  )
}
