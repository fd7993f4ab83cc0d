import { useId, useRef, useState } from 'preact/hooks'
import { type Trouble, troubleIn } from '../match/own.ts'
import { words } from '../rules/words.ts'
import { asOwnPhrase } from '../shared/entries.ts'
import { longestNote, longestPhrase, type OwnPhrase } from '../shared/own-phrases.ts'
import { text } from '../shared/text.ts'
import { troubleText } from './trouble.ts'
import { inNotation } from './typed.ts'

interface Props {
  /** What the form holds at first. */
  readonly from?: OwnPhrase
  /** Phrases that there are already. */
  readonly taken: readonly string[]
  readonly submit: string
  readonly onSubmit: (phrase: OwnPhrase) => Promise<boolean>
  readonly onCancel?: () => void
  /** What is being written, where it can be read; undefined where not. */
  readonly onDraft?: (phrase: OwnPhrase | undefined) => void
}

/** Fields for a phrase and its note; trouble is shown under the phrase, at the place where it is. */
export function PhraseForm({ from, taken, submit, onSubmit, onCancel, onDraft }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [phrase, setPhrase] = useState(from?.phrase ?? '')
  const [note, setNote] = useState(from?.note ?? '')
  const [insisted, setInsisted] = useState(false)
  const entry = asOwnPhrase({ phrase: inNotation(phrase), note })
  const trouble = troubleOf(phrase, taken)
  // An empty field is no mistake before the reader presses the button.
  const shown = trouble && (insisted || phrase.trim() !== '') ? trouble : undefined

  const write = (next: string) => {
    setPhrase(next)
    setInsisted(false)
    onDraft?.(troubleOf(next, taken) ? undefined : asOwnPhrase({ phrase: inNotation(next), note: '' }))
  }
  const send = async (event: Event) => {
    event.preventDefault()
    if (trouble || !entry) {
      setInsisted(true)
      field.current?.focus()
      if (trouble) field.current?.setSelectionRange(trouble.at, trouble.at)
      return
    }
    if (!(await onSubmit(entry)) || from) return
    write('')
    setNote('')
    field.current?.focus()
  }

  return (
    <form class="phrase-form" onSubmit={(event) => void send(event)} noValidate>
      <div class="field">
        <label for={`${id}-phrase`}>{text('ownPhrase')}</label>
        <input
          id={`${id}-phrase`}
          ref={field}
          class="code"
          value={phrase}
          maxLength={longestPhrase}
          lang="en"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={shown !== undefined}
          aria-describedby={shown ? `${id}-trouble` : undefined}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <TroubleAt id={`${id}-trouble`} phrase={phrase} trouble={shown} insisted={insisted} />
      </div>
      <div class="field">
        <label for={`${id}-note`}>{text('ownNote')}</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          value={note}
          maxLength={longestNote}
          aria-describedby={`${id}-note-hint`}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <p class="hint" id={`${id}-note-hint`}>
          {text('ownNoteHint')}
        </p>
      </div>
      <p class="buttons">
        <button type="submit" class="action main">
          {submit}
        </button>
        {onCancel && (
          <button type="button" class="action" onClick={onCancel}>
            {text('cancel')}
          </button>
        )}
      </p>
    </form>
  )
}

/** Trouble with a phrase as it stands in the field, whose white space may not be single. */
function troubleOf(
  phrase: string,
  taken: readonly string[],
): (Trouble & { readonly taken?: true }) | undefined {
  const written = inNotation(phrase)
  if (taken.includes(asOwnPhrase({ phrase: written })?.phrase ?? ''))
    return { message: '', at: 0, taken: true }
  return troubleIn(written, words)
}

interface TroubleProps {
  readonly id: string
  readonly phrase: string
  readonly trouble: (Trouble & { readonly taken?: true }) | undefined
  readonly insisted: boolean
}

/** The phrase again with a caret under the place, and what is wrong there. */
function TroubleAt({ id, phrase, trouble, insisted }: TroubleProps) {
  const words = trouble && (trouble.taken ? text('ownTaken') : troubleText(trouble))
  return (
    <div class="trouble" id={id} role={insisted ? 'alert' : undefined}>
      {trouble && phrase !== '' && !trouble.taken && (
        <pre aria-hidden="true">
          {phrase}
          {'\n'}
          {' '.repeat(trouble.at)}▲
        </pre>
      )}
      {words && (
        <p>
          {words}
          {trouble && trouble.at > 0 && (
            <span class="unseen">
              {' '}
              {text('troubleAt', trouble.at + 1, phrase.slice(trouble.at, trouble.at + 20))}
            </span>
          )}
        </p>
      )}
    </div>
  )
}
