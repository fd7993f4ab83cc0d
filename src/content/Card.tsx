import type { RuleId, Stance, Voice } from '../rules/rule.ts'
import type { RuleSet } from '../rules/sets.ts'
import { text } from '../shared/text.ts'
import { Note } from '../ui/Note.tsx'
import type { Note as NoteOnRule } from '../ui/notes.ts'
import { VoiceLine } from '../ui/VoiceLine.tsx'
import { LessOfThis, nameOfSet } from './LessOfThis.tsx'
import type { Done, Less } from './less.ts'

/** What a card says: one finding, and where it stands among all. */
export interface CardContent {
  readonly rule: RuleId
  readonly phrase: string
  readonly voice: Voice
  readonly speaker?: string | undefined
  readonly stance?: Stance | undefined
  readonly set: RuleSet
  /** The reader's own colour for the set's family. */
  readonly colour?: string | undefined
  readonly note: NoteOnRule | undefined
  /** The words to look for other reports with; empty where there are none. */
  readonly searchFor: string
  /** Its number in reading order, from 1. */
  readonly number: number
  readonly all: number
}

/** What a reader can do at the card. */
export interface CardActions {
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onSearch: (words: string) => void
  readonly onLess: (what: Less) => void
  readonly onUndo: (done: Done) => void
  readonly onOptions: () => void
}

/** What has come of what the reader did: something to undo, or something that went wrong. */
export interface CardNews {
  readonly done?: Done | undefined
  /** It is being undone: the mark is about to come back. */
  readonly undone?: boolean
  readonly failed?: 'search' | 'save' | undefined
}

interface Props extends CardContent, CardActions, CardNews {
  readonly onClose: () => void
  /** A part of the card was folded or unfolded. */
  readonly onResize: (part: HTMLElement) => void
}

/** The card at a clicked mark. No hooks here: it is complete as soon as it is rendered, so it can be measured. */
export function Card(props: Props) {
  const { phrase, voice, set, colour, number, all, done, failed, onPrevious, onNext, onClose } = props
  return (
    <div
      class={colour ? 'card recoloured' : 'card'}
      style={colour ? { '--mark': colour } : {}}
      role="dialog"
      aria-label={text('cardLabel', phrase)}
      tabIndex={-1}
      data-family={set.family}
    >
      <div class="head">
        <p class="kind">
          <strong>{text(`family_${set.family}`)}</strong>
          {set.id === 'own' ? '' : ` ${text(`set_${set.id}`)}`}
        </p>
        <button type="button" class="close" aria-label={text('cardClose')} onClick={onClose}>
          <Icon path="M4 4l8 8M12 4l-8 8" />
        </button>
      </div>
      <div class="body" key={`${props.rule} ${phrase} ${number} ${done ? 'done' : ''}`}>
        <p class="quote">
          <b class={voice === 'writer' ? `phrase ${set.family}` : `phrase ${set.family} quoted`} lang="en">
            {phrase}
          </b>
        </p>
        {done ? <Undo {...props} done={done} /> : <Explanation {...props} />}
      </div>
      <p class="news" role="status">
        {failed === 'save' && text('saveFailed')}
        {failed === 'search' && text('cardSearchFailed')}
      </p>
      <div class="steps">
        <button type="button" class="step" disabled={all < 2} onClick={onPrevious}>
          <Icon path="M10 3L5 8l5 5" />
          {text('cardPrevious')}
        </button>
        <p class="place" role="status">
          {!done && (
            <>
              <span aria-hidden="true">{text('cardPlace', number, all)}</span>
              <span class="unseen">{text('cardPlaceInFull', number, all, phrase)}</span>
            </>
          )}
        </p>
        <button type="button" class="step" disabled={all < 2} onClick={onNext}>
          {text('cardNext')}
          <Icon path="M6 3l5 5-5 5" />
        </button>
      </div>
    </div>
  )
}

function Explanation(props: Props) {
  const { rule, voice, speaker, stance, note, set, searchFor, onSearch } = props
  const spoken = { rule, voice, ...(speaker && { speaker }), ...(stance && { stance }) }
  return (
    <>
      {note && !note.own && (
        <p class="name" lang="en">
          {note.name}
        </p>
      )}
      <VoiceLine finding={spoken} />
      {note && (
        <Note note={note}>
          {searchFor && (
            <div class="search">
              <button
                type="button"
                class="plain"
                aria-describedby="search-help"
                onClick={() => onSearch(searchFor)}
              >
                {text('cardSearch')}
              </button>
              <p id="search-help">
                {text('cardSearchHelp')} <q lang="en">{searchFor}</q>
              </p>
            </div>
          )}
        </Note>
      )}
      <LessOfThis
        phrase={props.phrase}
        set={set}
        onLess={props.onLess}
        onOptions={props.onOptions}
        onResize={props.onResize}
      />
    </>
  )
}

const doneKeys = { here: 'doneHere', phrase: 'donePhrase', set: 'doneSet' } as const

function Undo({ done, onUndo }: Props & { readonly done: Done }) {
  const { what, phrase, set } = done
  return (
    <div class="done">
      <p id="done">{text(doneKeys[what], what === 'set' ? nameOfSet(set) : phrase)}</p>
      <button type="button" class="undo" aria-describedby="done" onClick={() => onUndo(done)}>
        {text('undo')}
      </button>
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
