import type { Note as NoteOnRule } from './notes.ts'
import { noteWords as words } from './words.ts'

/** What is said about a mark: why look, when the wording is fair, what to ask, and where the idea comes from. */
export function Note({ note }: { readonly note: NoteOnRule }) {
  return (
    <div class="note">
      <dl>
        <dt>{words.why}</dt>
        <dd>{note.why}</dd>
        <dt>{words.fair}</dt>
        <dd>{note.fair}</dd>
        <div class="ask">
          <dt>{words.ask}</dt>
          <dd>{note.ask}</dd>
        </div>
      </dl>
      <div class="sources">
        <span>{words.sources}</span>
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
