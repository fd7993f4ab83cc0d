import type { Settings } from '../shared/settings.ts'
import { text } from '../shared/text.ts'
import { Switch } from '../ui/Switch.tsx'
import type { Acting } from './acting.ts'
import { Removable } from './Removable.tsx'

interface Props {
  readonly settings: Settings
  readonly acting: Acting
}

/** What is left alone although a rule finds it: words in quotations if the reader wants, and words never to be marked. */
export function Never({ settings, acting }: Props) {
  return (
    <>
      <Switch
        label={text('quotations')}
        help={text('quotationsHelp')}
        on={settings.quotations}
        onChange={(quotations) => void acting.change({ quotations })}
      />
      <h3>{text('neverTitle')}</h3>
      <p class="help">{settings.neverPhrases.length > 0 ? text('neverHelp') : text('neverNone')}</p>
      <Removable
        items={settings.neverPhrases}
        keyOf={(words) => words}
        goneText={(words) => text('neverGone', words)}
        onRemove={(words) => acting.change({ neverPhrases: { [words]: false } })}
      >
        {(words, remove) => (
          <div class="line">
            <span lang="en">{words}</span>
            <button
              type="button"
              class="action remove"
              aria-label={text('neverRemoveOf', words)}
              onClick={remove}
            >
              {text('neverRemove')}
            </button>
          </div>
        )}
      </Removable>
    </>
  )
}
