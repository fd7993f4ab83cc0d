import type { ComponentChildren } from 'preact'
import type { Voice } from '../../rules/rule.ts'
import type { SetId } from '../../rules/sets.ts'
import { text } from '../../shared/text.ts'
import { voiceKeys } from '../voice.ts'
import type { Counts, Filter } from './filter.ts'

interface Props {
  readonly filter: Filter
  readonly counts: Counts
  readonly onChange: (filter: Filter) => void
}

/** In which order the phrases are listed, and which of them: three choices in one line. */
export function Filters({ filter, counts, onChange }: Props) {
  return (
    <fieldset class="filters" aria-label={text('filters')}>
      <Choice
        label={text('filterOrder')}
        value={filter.order}
        onChoose={(order) => onChange({ ...filter, order: order as Filter['order'] })}
      >
        <option value="place">{text('orderPlace')}</option>
        <option value="set">{text('orderSet')}</option>
      </Choice>
      <Choice
        label={text('filterSet')}
        value={filter.set !== null && counts.sets.has(filter.set) ? filter.set : ''}
        onChoose={(set) => onChange({ ...filter, set: (set || null) as SetId | null })}
      >
        <option value="">{text('filterSetAll')}</option>
        {[...counts.sets].map(([id, n]) => (
          <option key={id} value={id}>
            {text('filterCounted', text(`set_${id}`), n)}
          </option>
        ))}
      </Choice>
      <Choice
        label={text('filterVoice')}
        value={filter.voice !== null && counts.voices.has(filter.voice) ? filter.voice : ''}
        onChoose={(voice) => onChange({ ...filter, voice: (voice || null) as Voice | null })}
      >
        <option value="">{text('filterVoiceAll')}</option>
        {[...counts.voices].map(([id, n]) => (
          <option key={id} value={id}>
            {text('filterCounted', text(voiceKeys[id]), n)}
          </option>
        ))}
      </Choice>
    </fieldset>
  )
}

interface ChoiceProps {
  readonly label: string
  /** '' chooses nothing in particular. */
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ComponentChildren
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <select
      class={value === '' || value === 'place' ? 'choice' : 'choice is-chosen'}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {children}
    </select>
  )
}
