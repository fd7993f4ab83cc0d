import { text } from '../shared/text.ts'
import type { Note as NoteOnRule } from './notes.ts'

/** What is said about a mark: why look, when the wording is fair, what to ask, and where the idea comes from. */
export function Note({ note }: { readonly note: NoteOnRule }) {
  if (note.own) return note.why ? <p class="note own">{note.why}</p> : null
  return (
    <div class="note">
      <dl>
        <dt>{text('noteWhy')}</dt>
        <dd>{note.why}</dd>
        <dt>{text('noteFair')}</dt>
        <dd>{note.fair}</dd>
        <div class="ask">
          <dt>{text('noteAsk')}</dt>
          <dd>{note.ask}</dd>
        </div>
      </dl>
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
