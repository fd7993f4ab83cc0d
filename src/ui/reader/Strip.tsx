import { setOfRule } from '../../rules/sets.ts'
import type { ListedFinding } from '../../shared/messages.ts'
import { counted, text } from '../../shared/text.ts'
import { shapesOf, width } from './strip-paths.ts'

interface Props {
  /** In reading order. */
  readonly findings: readonly ListedFinding[]
  /** The finding whose note is unfolded. */
  readonly open: number | null
  /** Those that are in the window of the page. */
  readonly inView: ReadonlySet<number>
  /** Go to this finding: show it in the page and unfold its note. */
  readonly onGo: (id: number) => void
  /** The reader wants to go on in the list, at the unfolded note. */
  readonly onEnter: () => void
}

/** How near to a tick a click means it, in CSS px. */
const reach = 5

/** So many findings PageUp and PageDown pass. */
const page = 10

/**
 * Where the phrases stand in the text, from its start on the left to its end on the right: a tick each, in the hue and
 * line of its family. For the keyboard and for screen readers it is one slider that goes from phrase to phrase; the list
 * below says the same in words.
 */
export function Strip({ findings, open, inView, onGo, onEnter }: Props) {
  const at = open === null ? -1 : findings.findIndex(({ id }) => id === open)
  const chosen = findings[at]

  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepTo(event.key, at, findings.length)
    if (to !== undefined) {
      const next = findings[Math.min(Math.max(to, 0), findings.length - 1)]
      if (next) onGo(next.id)
    } else if (event.key === 'Enter' && chosen) onEnter()
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    const box = event.currentTarget.querySelector('svg')?.getBoundingClientRect()
    if (!box?.width) return
    const next = tickAt((event.clientX - box.left) / box.width, reach / box.width, findings, at)
    if (next) onGo(next.id)
  }

  if (findings.length === 0) return <div class="strip" />
  return (
    <div
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label={text('strip')}
      aria-valuemin={0}
      aria-valuemax={findings.length}
      aria-valuenow={at + 1}
      aria-valuetext={
        chosen
          ? text('stripAt', at + 1, findings.length, chosen.phrase, text(`set_${setOfRule(chosen.rule).id}`))
          : counted('stripNone', findings.length)
      }
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <Seen findings={findings} inView={inView} />
      <svg viewBox={`0 0 ${width} 1`} preserveAspectRatio="none" aria-hidden="true">
        {shapesOf(findings).map(({ style, path }) => (
          <path key={style} class={style} d={path} />
        ))}
      </svg>
      {chosen && <span class="here" style={{ '--at': chosen.place }} />}
    </div>
  )
}

/** The part of the text that is in the window, as far as its phrases tell. */
function Seen({ findings, inView }: Pick<Props, 'findings' | 'inView'>) {
  const seen = findings.filter(({ id }) => inView.has(id))
  const [first] = seen
  const last = seen.at(-1)
  if (!first || !last) return null
  return <span class="seen" style={{ '--from': first.place, '--to': last.place }} />
}

/** The index to which a key leads, which may be past either end; undefined for other keys. */
function stepTo(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return at + page
    case 'PageUp':
      return at - page
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return undefined
  }
}

/** The finding meant by a click: the nearest, or, where several stand close together, the one after the chosen one. */
function tickAt(
  place: number,
  near: number,
  findings: readonly ListedFinding[],
  at: number,
): ListedFinding | undefined {
  const close = findings.filter((finding) => Math.abs(finding.place - place) <= near)
  const chosen = findings[at]
  if (chosen && close.includes(chosen)) return close[(close.indexOf(chosen) + 1) % close.length]
  const distance = (finding: ListedFinding) => Math.abs(finding.place - place)
  return findings.reduce<ListedFinding | undefined>(
    (best, finding) => (best && distance(best) <= distance(finding) ? best : finding),
    undefined,
  )
}
