import { useState } from 'preact/hooks'
import type { Settings } from '../../shared/settings.ts'
import { text } from '../../shared/text.ts'
import { Switch } from '../Switch.tsx'
import type { Key } from './keys.ts'
import type { ReaderActions } from './ReaderPage.tsx'
import type { View } from './view.ts'

interface Props extends Pick<ReaderActions, 'onChange' | 'onOptions' | 'onChangeKeys'> {
  readonly view: View
  readonly settings: Settings
  readonly saveFailed: boolean
  readonly keys: readonly Key[]
}

/** The switch of the site, the way to the options, the keys. */
export function Footer({ view, settings, saveFailed, keys, onChange, onOptions, onChangeKeys }: Props) {
  const [keysShown, showKeys] = useState(false)
  const site = 'site' in view ? view.site : undefined
  return (
    <footer>
      {saveFailed && <p role="alert">{text('saveFailed')}</p>}
      {'onlyNow' in view && view.onlyNow && <p class="help">{text('onlyNow')}</p>}
      {keysShown && <Keys keys={keys} onChangeKeys={onChangeKeys} />}
      {site !== undefined && (
        <Switch
          label={site === 'file:' ? text('popupMarkFiles') : text('popupMarkHere', site)}
          on={!settings.offSites.includes(site)}
          onChange={(on) => onChange({ offSites: { [site]: !on } })}
        />
      )}
      <p class="links">
        <button type="button" class="link" onClick={onOptions}>
          {text('popupOptions')}
        </button>
        {keys.length > 0 && (
          <button
            type="button"
            class="link"
            aria-expanded={keysShown}
            aria-controls={keysShown ? 'keys' : undefined}
            onClick={() => showKeys(!keysShown)}
          >
            {text('keys')}
          </button>
        )}
      </p>
    </footer>
  )
}

function Keys({ keys, onChangeKeys }: Pick<Props, 'keys' | 'onChangeKeys'>) {
  return (
    <section id="keys" class="keys" aria-label={text('keys')}>
      <dl>
        {keys.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : text('keyNone')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={onChangeKeys}>
        {text('keysChange')}
      </button>
    </section>
  )
}
