import { useId } from 'preact/hooks'
import { type FamilyId, families, ownSet, type RuleSet, setOfRule, sets } from '../rules/sets.ts'
import type { ListedFinding } from '../shared/messages.ts'
import type { OwnPhrase } from '../shared/own-phrases.ts'
import { text } from '../shared/text.ts'
import { Note } from './Note.tsx'
import { type Note as NoteOnRule, noteOn } from './notes.ts'

interface Props {
  readonly findings: readonly ListedFinding[]
  /** The finding whose note is unfolded. */
  readonly open: number | null
  /** A finding was chosen: unfolded, or folded again. */
  readonly onChoose: (id: number) => void
  /** The reader's own phrases, for the notes on them. */
  readonly ownPhrases?: readonly OwnPhrase[]
}

/** Findings under their family's question and their set, each phrase in its sentence, one note unfolded at most. */
export function FindingList({ findings, open, onChoose, ownPhrases = [] }: Props) {
  const all = [...sets, ownSet]
  const bySet = new Map<RuleSet, ListedFinding[]>(all.map((set) => [set, []]))
  for (const finding of findings) bySet.get(setOfRule(finding.rule))?.push(finding)
  return (
    <>
      {[...families, { id: ownSet.family }].map((family) => {
        const present = all.filter((set) => set.family === family.id && bySet.get(set)?.length)
        if (present.length === 0) return null
        return (
          <section key={family.id} class="family" data-family={family.id}>
            <h2>{text(`family_${family.id}`)}</h2>
            {present.map((set) => (
              <div key={set.id} class="set" data-set={set.id}>
                <h3>
                  {text(`set_${set.id}`)} <span class="count">{bySet.get(set)?.length}</span>
                </h3>
                <ul>
                  {bySet.get(set)?.map((finding) => (
                    <Item
                      key={finding.id}
                      finding={finding}
                      family={family.id}
                      open={finding.id === open}
                      note={noteOn(finding.rule, ownPhrases)}
                      onChoose={onChoose}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </section>
        )
      })}
    </>
  )
}

interface ItemProps {
  readonly finding: ListedFinding
  readonly family: FamilyId
  readonly open: boolean
  readonly note: NoteOnRule | undefined
  readonly onChoose: (id: number) => void
}

function Item({ finding, family, open, note, onChoose }: ItemProps) {
  const noteId = useId()
  const quoted = finding.voice === 'quoted'
  return (
    <li class={open ? 'finding is-open' : 'finding'}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? noteId : undefined}
        onClick={() => onChoose(finding.id)}
      >
        <span class="sentence">
          {finding.before}
          <b class={quoted ? `phrase ${family} quoted` : `phrase ${family}`}>{finding.phrase}</b>
          {finding.after}
        </span>
        {quoted && !open && <span class="voice">{text('voiceQuotedShort')}</span>}
      </button>
      {open && (
        <div class="unfolded" id={noteId}>
          {note && <p class="name">{note.name}</p>}
          {quoted && <p class="voice">{text('voiceQuoted')}</p>}
          {note && <Note note={note} />}
        </div>
      )}
    </li>
  )
}
