import { useId, useRef, useState } from 'preact/hooks'
import type { Settings } from '../shared/settings.ts'
import { text } from '../shared/text.ts'
import type { Acting } from './acting.ts'
import { siteIn } from './address.ts'
import { Removable } from './Removable.tsx'

interface Props {
  readonly settings: Settings
  readonly acting: Acting
}

/** Where pages are read: when asked or always, and the sites with a rule of their own. */
export function Sites({ settings, acting }: Props) {
  return (
    <>
      <fieldset class="choices">
        <legend>{text('startTitle')}</legend>
        {(['articles', 'asked'] as const).map((start) => (
          <label key={start}>
            <input
              type="radio"
              name="start"
              checked={settings.start === start}
              aria-describedby={`start-${start}`}
              onChange={() => void acting.change({ start })}
            />
            <span>
              {text(`start_${start}`)}
              <span class="hint" id={`start-${start}`}>
                {text(`start_${start}_help`)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <SiteList
        title={text('optionsSites')}
        help={text('optionsSitesHelp')}
        list="offSites"
        other="alwaysSites"
        settings={settings}
        acting={acting}
      />
      <SiteList
        title={text('alwaysTitle')}
        help={text('alwaysHelp')}
        list="alwaysSites"
        other="offSites"
        settings={settings}
        acting={acting}
      />
    </>
  )
}

interface ListProps extends Props {
  readonly title: string
  readonly help: string
  readonly list: 'offSites' | 'alwaysSites'
  /** A site on one list is taken off the other. */
  readonly other: 'offSites' | 'alwaysSites'
}

function SiteList({ title, help, list, other, settings, acting }: ListProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState('')
  const sites = settings[list]

  const add = async (event: Event) => {
    event.preventDefault()
    const site = siteIn(typed)
    setSaid('')
    setTrouble('')
    field.current?.focus()
    if (site === undefined) return setTrouble(text('siteBad'))
    if (sites.includes(site)) return setTrouble(text('siteThere', nameOf(site)))
    const moved = settings[other].includes(site)
    const undo = await acting.change({
      [list]: { [site]: true },
      ...(moved && { [other]: { [site]: false } }),
    })
    if (!undo) return
    setTyped('')
    setSaid(moved ? text('siteMoved', nameOf(site)) : text('siteAdded', nameOf(site)))
  }

  return (
    <section class="site-list" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p class="help">{help}</p>
      <form class="field" onSubmit={(event) => void add(event)} noValidate>
        <label for={`${id}-site`}>{text('siteLabel')}</label>
        <div class="with-button">
          <input
            id={`${id}-site`}
            ref={field}
            value={typed}
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-invalid={trouble !== ''}
            aria-describedby={`${id}-trouble ${id}-hint`}
            onInput={(event) => {
              setTyped(event.currentTarget.value)
              setTrouble('')
            }}
          />
          <button type="submit" class="action">
            {text('siteAdd')}
          </button>
        </div>
        <p class="trouble" id={`${id}-trouble`} role="alert">
          {trouble}
        </p>
        <p class="hint" id={`${id}-hint`}>
          {text('siteHint')}
        </p>
      </form>
      <p class="said" role="status">
        {said}
      </p>
      <Removable
        items={sites}
        keyOf={(site) => site}
        goneText={(site) => text('siteGone', nameOf(site))}
        onRemove={(site) => acting.change({ [list]: { [site]: false } })}
      >
        {(site, remove) => (
          <div class="line">
            <span>{nameOf(site)}</span>
            <button
              type="button"
              class="action remove"
              aria-label={text('siteRemoveOf', nameOf(site))}
              onClick={remove}
            >
              {text('remove')}
            </button>
          </div>
        )}
      </Removable>
    </section>
  )
}

function nameOf(site: string): string {
  return site === 'file:' ? text('optionsFiles') : site
}
