import { useId, useState } from 'preact/hooks'
import { setOfRule } from '../rules/sets.ts'
import { text } from '../shared/text.ts'
import { Note } from '../ui/Note.tsx'
import { noteOn } from '../ui/notes.ts'
import { VoiceLine } from '../ui/VoiceLine.tsx'
import type { MarkedSample } from './samples.ts'

/** One step: what to learn, and a piece of an article in which to try it. */
export function Step({ sample, number }: { readonly sample: MarkedSample; readonly number: number }) {
  const noteId = useId()
  const [open, setOpen] = useState<number>()
  const { id, findings } = sample
  const chosen = open === undefined ? undefined : findings[open]
  const set = chosen && setOfRule(chosen.rule)
  const note = chosen && noteOn(chosen.rule)
  return (
    <li class="step" data-sample={id}>
      <div class="lesson">
        <p class="number" aria-hidden="true">
          {number}
        </p>
        <h2>{text(`welcomeStep_${id}`)}</h2>
        <p>{text(`welcomeStep_${id}_about`)}</p>
      </div>
      <div class="try">
        <p class="article" lang="en">
          {pieces(sample).map(({ words, finding }) =>
            finding === undefined ? (
              words
            ) : (
              <Mark
                key={finding}
                sample={sample}
                index={finding}
                words={words}
                open={finding === open}
                noteId={noteId}
                onPress={() => setOpen(finding === open ? undefined : finding)}
              />
            ),
          )}
        </p>
        {chosen && set && note && (
          <section class="unfolded" id={noteId} data-family={set.family} aria-label={note.name}>
            <p class="kind">
              <strong>{text(`family_${set.family}`)}</strong> {text(`set_${set.id}`)}
            </p>
            <p class="name" lang="en">
              {note.name}
            </p>
            <VoiceLine finding={chosen} />
            <Note note={note} />
          </section>
        )}
      </div>
    </li>
  )
}

interface MarkProps {
  readonly sample: MarkedSample
  readonly index: number
  readonly words: string
  readonly open: boolean
  readonly noteId: string
  readonly onPress: () => void
}

/** Words that are marked: they look as in a page, and are a button, since here the page is ours. */
function Mark({ sample, index, words, open, noteId, onPress }: MarkProps) {
  const finding = sample.findings[index]
  if (!finding) return <>{words}</>
  const { family } = setOfRule(finding.rule)
  return (
    <button
      type="button"
      class={finding.voice === 'writer' ? `phrase ${family}` : `phrase ${family} quoted`}
      aria-expanded={open}
      aria-controls={open ? noteId : undefined}
      onClick={onPress}
    >
      {words}
    </button>
  )
}

interface Piece {
  readonly words: string
  /** Which finding it is; undefined between them. */
  readonly finding?: number
}

/** A text cut at its marks. */
function pieces({ text: all, findings }: MarkedSample): Piece[] {
  const cut: Piece[] = []
  let at = 0
  for (const [finding, { start, end }] of findings.entries()) {
    cut.push({ words: all.slice(at, start) }, { words: all.slice(start, end), finding })
    at = end
  }
  return [...cut, { words: all.slice(at) }]
}
