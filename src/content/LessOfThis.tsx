import type { RuleSet } from '../rules/sets.ts'
import { text } from '../shared/text.ts'
import type { Less } from './less.ts'

interface Props {
  readonly phrase: string
  readonly set: RuleSet
  readonly onLess: (what: Less) => void
  readonly onOptions: () => void
  readonly onResize: (part: HTMLElement) => void
}

/** What is switched off with a set: the reader's phrases are many. */
export function nameOfSet({ id }: RuleSet): string {
  return id === 'own' ? text('family_own') : text(`set_${id}`)
}

/** What the reader can have less of, folded away: it must not be louder than the explanation. */
export function LessOfThis({ phrase, set, onLess, onOptions, onResize }: Props) {
  const name = nameOfSet(set)
  const choices = [
    { what: 'here', label: text('lessHere'), scope: text('lessHereScope', phrase) },
    { what: 'phrase', label: text('lessPhrase'), scope: text('lessPhraseScope', phrase) },
    { what: 'set', label: text('lessSet', name), scope: text('lessSetScope') },
  ] as const
  return (
    <details class="less" onToggle={(event) => onResize(event.currentTarget)}>
      <summary>{text('less')}</summary>
      <ul>
        {choices.map(({ what, label, scope }) => (
          <li key={what}>
            <button
              type="button"
              class="plain"
              aria-describedby={`less-${what}`}
              onClick={() => onLess(what)}
            >
              {label}
            </button>
            <p id={`less-${what}`}>{scope}</p>
          </li>
        ))}
      </ul>
      <button type="button" class="plain" onClick={onOptions}>
        {text('lessOptions')}
      </button>
    </details>
  )
}
