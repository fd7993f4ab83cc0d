import { useId, useMemo, useState } from 'preact/hooks'
import { setOfRule } from '../rules/sets.ts'
import type { OwnPhrase } from '../shared/own-phrases.ts'
import type { Settings } from '../shared/settings.ts'
import { counted, text } from '../shared/text.ts'
import { noteOn } from '../ui/notes.ts'
import { automatonOf, tryOut } from './try-out.ts'

interface Props {
  readonly settings: Settings
  /** The phrase that is being written: it looks first. */
  readonly draft: OwnPhrase | undefined
}

/** More is no trying out; as UTF-16 units. */
const longestText = 20_000

/** A text of the reader's with the marks that their phrases, or all rules that are on, make in it as they type. */
export function TryOut({ settings, draft }: Props) {
  const id = useId()
  const [words, setWords] = useState('')
  const [all, setAll] = useState(false)
  const sample = text('trySample')
  // Each change of the settings brings a new list, and compiling a long one takes a while.
  const key = settings.ownPhrases.map(({ phrase }) => phrase).join('\n')
  const mine = useMemo(() => automatonOf(settings.ownPhrases), [key])
  const written = useMemo(() => automatonOf(draft ? [draft] : []), [draft])
  const shown = words === '' ? sample : words
  const pieces = tryOut(shown, [written, mine], all ? settings : undefined)
  const marks = pieces.filter(({ rule }) => rule !== undefined).length
  let at = 0
  return (
    <div class="try">
      <div class="field">
        <label for={`${id}-text`}>{text('tryText')}</label>
        <textarea
          id={`${id}-text`}
          rows={3}
          lang="en"
          placeholder={sample}
          value={words}
          maxLength={longestText}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <fieldset class="choices in-line">
        <legend>{text('tryWith')}</legend>
        {[false, true].map((choice) => (
          <label key={String(choice)}>
            <input
              type="radio"
              name={`${id}-with`}
              checked={all === choice}
              onChange={() => setAll(choice)}
            />
            {choice ? text('tryAll') : text('tryMine')}
          </label>
        ))}
      </fieldset>
      <p class="tried" lang="en">
        {pieces.map((piece) => {
          const from = at
          at += piece.text.length
          if (piece.rule === undefined) return piece.text
          const { family } = setOfRule(piece.rule)
          return (
            <mark key={from} class={`phrase ${family}`} title={noteOn(piece.rule, settings.ownPhrases)?.name}>
              {piece.text}
            </mark>
          )
        })}
      </p>
      <p class="hint" role="status">
        {marks > 0 ? counted('tryFound', marks) : text('tryNone')}
      </p>
    </div>
  )
}
