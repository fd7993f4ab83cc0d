import { useState } from 'preact/hooks'
import { setOfRule } from '../rules/sets.ts'
import { isOnWithSet, isRuleOn, type Settings } from '../shared/settings.ts'
import { text } from '../shared/text.ts'
import { Note } from '../ui/Note.tsx'
import { Switch } from '../ui/Switch.tsx'
import type { Acting } from './acting.ts'
import { piecesOf, type ShownRule } from './wordings.ts'

interface Props {
  readonly rule: ShownRule
  readonly settings: Settings
  readonly acting: Acting
  /** Name the set, where the row does not stand under it. */
  readonly withSet?: boolean
}

/** A rule: its switch, and folded under it all that there is to know of it. */
export function RuleRow({ rule: { note, wording }, settings, acting, withSet }: Props) {
  const [open, setOpen] = useState(false)
  const set = setOfRule(note.id)
  return (
    <li class="rule" data-family={set.family}>
      <Switch
        label={<span lang="en">{note.name}</span>}
        aside={note.quiet ? text('optionsQuiet') : undefined}
        help={withSet ? text(`set_${set.id}`) : undefined}
        on={isRuleOn(settings, note)}
        onChange={(on) =>
          void acting.change({ rules: { [note.id]: on === isOnWithSet(settings, note) ? null : on } })
        }
      />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {text('ruleMore')}
          <span class="unseen" lang="en">
            {' '}
            {note.name}
          </span>
        </summary>
        {open && (
          <div class="wording">
            <Note note={note} />
            <Phrases title={text('rulePhrases')} phrases={wording.phrases} />
            <Phrases title={text('ruleExcept')} phrases={wording.except} />
            <Examples title={text('ruleMarks')} examples={wording.marks} family={set.family} />
            <Examples title={text('ruleSpares')} examples={wording.spares} family={set.family} />
          </div>
        )}
      </details>
    </li>
  )
}

function Phrases({ title, phrases }: { readonly title: string; readonly phrases: readonly string[] }) {
  if (phrases.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul class="phrases" lang="en">
        {phrases.map((phrase) => (
          <li key={phrase}>
            <code>{phrase}</code>
          </li>
        ))}
      </ul>
    </>
  )
}

interface ExamplesProps {
  readonly title: string
  readonly examples: readonly string[]
  readonly family: string
}

function Examples({ title, examples, family }: ExamplesProps) {
  return (
    <>
      <h4>{title}</h4>
      <ul class="examples" lang="en">
        {examples.map((example) => (
          <li key={example}>
            {piecesOf(example).map(({ at, text, mark }) =>
              mark ? (
                <b key={at} class={`phrase ${family}`}>
                  {text}
                </b>
              ) : (
                text
              ),
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
