import { useEffect, useRef } from 'preact/hooks'
import { text } from '../shared/text.ts'

interface Props {
  /** What was done. */
  readonly said: string
  readonly onUndo: () => void
}

/** What was done, where it was done, with the way back; the keyboard's focus comes here, as its button has gone. */
export function Gone({ said, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <p class="gone">
      <span role="status">{said}</span>
      <button ref={button} type="button" class="action" onClick={onUndo}>
        {text('undo')}
      </button>
    </p>
  )
}
