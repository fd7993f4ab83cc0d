import { useEffect, useState } from 'preact/hooks'
import { type RuleSet, setOfRule } from '../../rules/sets.ts'
import type { ListedFinding } from '../../shared/messages.ts'
import type { OwnPhrase } from '../../shared/own-phrases.ts'
import { text } from '../../shared/text.ts'
import { allSets, type Filter } from './filter.ts'
import { Item } from './Item.tsx'

interface Props {
  /** In the order in which they are to be shown. */
  readonly findings: readonly ListedFinding[]
  readonly order: Filter['order']
  /** The finding whose note is unfolded. */
  readonly open: number | null
  /** Those that are in the window of the page. */
  readonly inView: ReadonlySet<number>
  /** The reader's own phrases, for the notes on them. */
  readonly ownPhrases: readonly OwnPhrase[]
  /** A finding was chosen: to be unfolded, or folded again. */
  readonly onChoose: (id: number) => void
}

/** So many entries are drawn at first, more than any window shows, and as many again at each step. */
const portion = 100

/**
 * How many of a long list are drawn: a first portion at once, so that it is on the screen soon, and the rest step by
 * step after that; always as many as are needed.
 */
function useGrowing(length: number, needed: number): number {
  const [drawn, draw] = useState(portion)
  useEffect(() => {
    if (drawn >= length) return
    const timer = setTimeout(() => draw(drawn + portion * 2))
    return () => clearTimeout(timer)
  }, [drawn, length])
  return Math.max(drawn, needed)
}

/**
 * Each phrase in its sentence, one note unfolded at most: as they stand in the text, or under their family's question
 * and their set. It is the twin of the marks in words. All of it is in the document soon, for screen readers and for
 * the browser's search; what is out of sight is laid out when it comes into sight (`content-visibility` in `reader.css`).
 */
export function FindingList({ findings, order, open, inView, ownPhrases, onChoose }: Props) {
  const drawn = useGrowing(
    findings.length,
    open === null ? 0 : findings.findIndex(({ id }) => id === open) + 1,
  )
  const items = (some: readonly ListedFinding[]) => (
    <ul>
      {some.map((finding) => (
        <Item
          key={finding.id}
          finding={finding}
          open={finding.id === open}
          inView={inView.has(finding.id)}
          named={order === 'place'}
          ownPhrases={ownPhrases}
          onChoose={onChoose}
        />
      ))}
    </ul>
  )
  if (order === 'place') return items(drawn < findings.length ? findings.slice(0, drawn) : findings)

  const bySet = new Map<RuleSet, ListedFinding[]>(allSets.map((set) => [set, []]))
  for (const finding of findings) bySet.get(setOfRule(finding.rule))?.push(finding)
  const present = [...bySet].filter(([, found]) => found.length > 0)
  const families = [...new Set(present.map(([{ family }]) => family))]
  return (
    <>
      {families.map((family) => (
        <section key={family} class="family" data-family={family}>
          <h2>{text(`family_${family}`)}</h2>
          {present
            .filter(([set]) => set.family === family)
            .map(([set, found]) => (
              <div key={set.id} class="set">
                <h3>
                  {text(`set_${set.id}`)} <span class="count">{found.length}</span>
                </h3>
                {items(found)}
              </div>
            ))}
        </section>
      ))}
    </>
  )
}
