import { Component } from 'preact'
import { setOfRule } from '../../rules/sets.ts'
import type { ListedFinding } from '../../shared/messages.ts'
import type { OwnPhrase } from '../../shared/own-phrases.ts'
import { isEnglish, text } from '../../shared/text.ts'
import { Note } from '../Note.tsx'
import { noteOn } from '../notes.ts'
import { VoiceLine } from '../VoiceLine.tsx'
import { voiceShort } from '../voice.ts'

interface Props {
  readonly finding: ListedFinding
  /** Its note is unfolded. */
  readonly open: boolean
  /** It is in the window of the page. */
  readonly inView: boolean
  /** Say which set it is in: nothing above it does. */
  readonly named: boolean
  readonly ownPhrases: readonly OwnPhrase[]
  /** Chosen: to be unfolded, or folded again. */
  readonly onChoose: (id: number) => void
}

/** The element of a finding in the list, by its id. */
export function itemOf(id: number): HTMLElement | null {
  return document.getElementById(`finding-${id}`)
}

/** A phrase in its sentence, with its note where that is unfolded. Drawn anew only where something of it changed. */
export class Item extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return Object.entries(next).some(([key, value]) => this.props[key as keyof Props] !== value)
  }

  override render({ finding, open, inView, named, ownPhrases, onChoose }: Props) {
    const { id, rule, voice, before, phrase, after } = finding
    const { id: set, family } = setOfRule(rule)
    const note = open ? noteOn(rule, ownPhrases) : undefined
    const about = [named && text(`set_${set}`), !open && voiceShort(finding)].filter(Boolean).join(' · ')
    return (
      <li
        id={`finding-${id}`}
        class={`finding${open ? ' is-open' : ''}${inView ? ' is-in-view' : ''}`}
        data-family={family}
        data-set={set}
      >
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? `note-${id}` : undefined}
          onClick={() => onChoose(id)}
        >
          <span class="sentence" lang="en">
            {before}
            <b class={voice === 'writer' ? `phrase ${family}` : `phrase ${family} quoted`}>{phrase}</b>
            {after}
          </span>
          {about && <span class="about">{about}</span>}
        </button>
        {open && (
          <div class="unfolded" id={`note-${id}`}>
            <VoiceLine finding={finding} />
            {note && !note.own && (
              <p class="name" lang="en">
                {note.name}
              </p>
            )}
            {note && <Note note={note} />}
            {note && !note.own && !isEnglish() && <p class="help">{text('notesEnglish')}</p>}
          </div>
        )}
      </li>
    )
  }
}
