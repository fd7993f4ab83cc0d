import type { ComponentChildren } from 'preact'
import { text } from '../../shared/text.ts'
import { Announcement } from './Announcement.tsx'
import type { ReaderActions } from './ReaderPage.tsx'
import { titleOf, type View } from './view.ts'

interface Props extends Pick<ReaderActions, 'onBeside' | 'onBack' | 'onShowMarks'> {
  readonly view: View
  readonly visit: number
  /** The strip. */
  readonly children: ComponentChildren
}

/** The answer at a glance: how many phrases there are, or why none, and where they stand. */
export function Head({ view, visit, onBeside, onBack, onShowMarks, children }: Props) {
  const title = titleOf(view)
  const waiting = view.state === 'waiting' || view.state === 'working'
  return (
    <header>
      <div class="brand">
        <img src="icons/icon.svg" alt="" width="20" height="20" />
        <p>{text('extensionName')}</p>
        {view.state === 'selection' ? (
          <button type="button" class="link" onClick={onBack}>
            {text('selectionBack')}
          </button>
        ) : (
          onBeside && (
            <button type="button" class="link beside" onClick={onBeside}>
              {text('popupBeside')}
            </button>
          )
        )}
      </div>
      <h1>{title}</h1>
      <Announcement words={waiting ? '' : title} about={`${view.state} ${visit}`} />
      {'hidden' in view && view.hidden ? (
        <p class="creed">
          {text('marksHidden')}{' '}
          <button type="button" class="link" onClick={onShowMarks}>
            {text('marksShow')}
          </button>
        </p>
      ) : (
        <p class="creed">{text('creed')}</p>
      )}
      {view.state === 'selection' && <blockquote class="selection">{view.text}</blockquote>}
      <div class={hasStrip(view) ? undefined : 'kept-free'}>{children}</div>
    </header>
  )
}

/** Where there is no strip its place is kept, so that nothing below moves when there is one. */
function hasStrip(view: View): boolean {
  if (view.state === 'ready') return view.words > 0
  return view.state === 'selection' || view.state === 'waiting' || view.state === 'working'
}
