import { text } from '../../shared/text.ts'
import type { ReaderActions } from './ReaderPage.tsx'
import type { View } from './view.ts'

interface Props extends Pick<ReaderActions, 'onReadAnyway' | 'onChange'> {
  readonly view: View
  /** Go to the switches of the sets. */
  readonly onSets: () => void
}

/** What stands in place of the list where there is none: why, and what can be done. */
export function State({ view, onReadAnyway, onChange, onSets }: Props) {
  switch (view.state) {
    case 'ready':
    case 'selection':
      if ('words' in view && view.words === 0) return <Words text={text('nothingText')} />
      return <Words text={text('noneText')} action={text('noneMore')} onAction={onSets} />
    case 'not-article':
    case 'unasked': {
      const { site, state } = view
      return (
        <Words
          text={text(state === 'unasked' ? 'unaskedText' : 'notArticleText')}
          action={text(state === 'unasked' ? 'unaskedAction' : 'notArticleAction')}
          onAction={onReadAnyway}
          also={site === 'file:' ? text('alwaysFiles') : text('alwaysHere', site)}
          onAlso={() => onChange({ alwaysSites: { [site]: true } })}
        />
      )
    }
    case 'other-language':
      return <Words text={text('otherLanguageText')} />
    case 'off': {
      const { site } = view
      const markHere = () => onChange({ offSites: { [site]: false } })
      return <Words text={text('offText')} action={text('offAction')} onAction={markHere} />
    }
    case 'closed':
      return <Words text={text(view.isFile ? 'closedFileText' : 'closedText')} />
    default:
      return <Words text={text('workingText')} />
  }
}

interface WordsProps {
  readonly text: string
  readonly action?: string
  readonly onAction?: () => void
  /** A second, lesser thing to do. */
  readonly also?: string
  readonly onAlso?: () => void
}

/** A few words in place of a list, and what the reader can do about it. */
export function Words({ text, action, onAction, also, onAlso }: WordsProps) {
  return (
    <div class="state">
      <p>{text}</p>
      {action && (
        <button type="button" class="action" onClick={onAction}>
          {action}
        </button>
      )}
      {also && (
        <button type="button" class="link" onClick={onAlso}>
          {also}
        </button>
      )}
    </div>
  )
}
