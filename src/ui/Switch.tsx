import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Props {
  readonly label: ComponentChildren
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** One sentence of help, read out after the label. */
  readonly help?: string | undefined
  /** A short remark at the end of the label's line, also read out after it. */
  readonly aside?: string | undefined
}

/** A switch with its label; the whole of it is the target. */
export function Switch({ label, on, onChange, help, aside }: Props) {
  const id = useId()
  const described = [aside && `${id}-aside`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-text">
        <span class="switch-label" id={`${id}-label`}>
          {label}
        </span>
        {aside && (
          <span class="switch-aside" id={`${id}-aside`}>
            {aside}
          </span>
        )}
        {help && (
          <span class="switch-help" id={`${id}-help`}>
            {help}
          </span>
        )}
      </span>
    </label>
  )
}
