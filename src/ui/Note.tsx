import type { ComponentChildren } from 'preact'
import { text } from '../shared/text.ts'
import type { Note as NoteOnRule } from './notes.ts'

interface Props {
  readonly note: NoteOnRule
  /** What can be done about the question; stands under it. */
  readonly children?: ComponentChildren
}

/** What is said about a mark: why look, when the wording is fair, what to ask, and where the idea comes from. */
export function Note({ note, children }: Props) {
  if (note.own) {
    return (
      <>
        {note.why && <p class="note own">{note.why}</p>}
        {children}
      </>
    )
  }
  return (
    <div class="note">
      <dl>
        <dt>{text('noteWhy')}</dt>
        <dd lang="en">{note.why}</dd>
        <dt>{text('noteFair')}</dt>
        <dd lang="en">{note.fair}</dd>
        <div class="ask">
          <dt>{text('noteAsk')}</dt>
          <dd lang="en">{note.ask}</dd>
        </div>
      </dl>
      {children}
      <div class="sources">
        <span>{text('noteSources')}</span>
        <ul>
          {note.sources.map((source) => (
            <li key={source.url}>
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
