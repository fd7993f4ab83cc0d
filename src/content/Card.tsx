import type { Voice } from '../rules/rule.ts'
import type { RuleSet } from '../rules/sets.ts'
import { text } from '../shared/text.ts'
import { Note } from '../ui/Note.tsx'
import type { Note as NoteOnRule } from '../ui/notes.ts'

/** What a card says: one finding, and where it stands among all. */
export interface CardContent {
  readonly phrase: string
  readonly voice: Voice
  readonly set: RuleSet
  readonly note: NoteOnRule | undefined
  /** Its number in reading order, from 1. */
  readonly number: number
  readonly all: number
}

interface Props extends CardContent {
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onClose: () => void
}

/** The card at a clicked mark. No hooks here: it is complete as soon as it is rendered, so it can be measured. */
export function Card({ phrase, voice, set, note, number, all, onPrevious, onNext, onClose }: Props) {
  const quoted = voice === 'quoted'
  return (
    <div
      class="card"
      role="dialog"
      aria-label={text('cardLabel', phrase)}
      tabIndex={-1}
      data-family={set.family}
    >
      <div class="head">
        <p class="kind">
          <strong>{text(`family_${set.family}`)}</strong> {text(`set_${set.id}`)}
        </p>
        <button type="button" class="close" aria-label={text('cardClose')} onClick={onClose}>
          <Icon path="M4 4l8 8M12 4l-8 8" />
        </button>
      </div>
      <div class="body">
        <p class="quote">
          <b class={quoted ? `phrase ${set.family} quoted` : `phrase ${set.family}`}>{phrase}</b>
        </p>
        {note && <p class="name">{note.name}</p>}
        {quoted && <p class="voice">{text('voiceQuoted')}</p>}
        {note && <Note note={note} />}
      </div>
      <div class="steps">
        <button type="button" class="step" disabled={all < 2} onClick={onPrevious}>
          <Icon path="M10 3L5 8l5 5" />
          {text('cardPrevious')}
        </button>
        <p role="status">
          <span aria-hidden="true">{text('cardPlace', number, all)}</span>
          <span class="unseen">{text('cardPlaceInFull', number, all)}</span>
        </p>
        <button type="button" class="step" disabled={all < 2} onClick={onNext}>
          {text('cardNext')}
          <Icon path="M6 3l5 5-5 5" />
        </button>
      </div>
    </div>
  )
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
