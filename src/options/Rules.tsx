import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { families, type RuleSet, setOfRule, sets } from '../rules/sets.ts'
import { isRuleOn, type Settings } from '../shared/settings.ts'
import { counted, text } from '../shared/text.ts'
import { Switch } from '../ui/Switch.tsx'
import type { Acting } from './acting.ts'
import { RuleRow } from './RuleRow.tsx'
import { search } from './search.ts'
import { allRules, type ShownRule } from './wordings.ts'

interface Props {
  readonly settings: Settings
  readonly acting: Acting
}

/** All sets and rules with their switches: folded, or those that a search finds. */
export function Rules({ settings, acting }: Props) {
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useSlashKey(field)
  const rules = allRules()
  const found = query.trim() === '' ? undefined : search(rules, query)
  return (
    <>
      <p class="help">{text('optionsSetsHelp')}</p>
      <p class="help">{text('optionsEnglish')}</p>
      <search class="search">
        <label for="search">{text('searchLabel')}</label>
        <div class="with-button">
          <input
            id="search"
            type="search"
            ref={field}
            value={query}
            autocomplete="off"
            aria-describedby="search-hint"
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setQuery('')}
          />
          {query !== '' && (
            <button
              type="button"
              class="action"
              onClick={() => {
                setQuery('')
                field.current?.focus()
              }}
            >
              {text('searchClear')}
            </button>
          )}
        </div>
        <p class="hint" id="search-hint">
          {text('searchHint')}
        </p>
        <p class="found" role="status">
          {found &&
            (found.length > 0 ? counted('searchFound', found.length) : text('searchNone', query.trim()))}
        </p>
      </search>
      {found ? (
        <Found rules={found} settings={settings} acting={acting} />
      ) : (
        families.map((family) => (
          <section key={family.id} class="family" data-family={family.id}>
            <h3>{text(`family_${family.id}`)}</h3>
            {sets
              .filter((set) => set.family === family.id)
              .map((set) => (
                <SetOfRules
                  key={set.id}
                  set={set}
                  rules={rules.filter(({ note }) => setOfRule(note.id) === set)}
                  settings={settings}
                  acting={acting}
                />
              ))}
          </section>
        ))
      )}
    </>
  )
}

interface SetProps extends Props {
  readonly set: RuleSet
  readonly rules: readonly ShownRule[]
}

/** A set's switch, and its rules folded: they are drawn once they are unfolded. */
function SetOfRules({ set, rules, settings, acting }: SetProps) {
  const [open, setOpen] = useState(false)
  const on = rules.filter(({ note }) => isRuleOn(settings, note)).length
  const name = text(`set_${set.id}`)
  return (
    <div class="set" data-set={set.id}>
      <Switch
        label={name}
        help={text(`set_${set.id}_about`)}
        on={settings.sets[set.id]}
        onChange={(value) => void acting.change({ sets: { [set.id]: value } })}
      />
      {rules.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {text('rulesOn', on, rules.length)}
            <span class="unseen"> {name}</span>
          </summary>
          {open && (
            <ul class="rules">
              {rules.map((rule) => (
                <RuleRow key={rule.note.id} rule={rule} settings={settings} acting={acting} />
              ))}
            </ul>
          )}
        </details>
      )}
    </div>
  )
}

function Found({ rules, settings, acting }: Props & { readonly rules: readonly ShownRule[] }) {
  if (rules.length === 0) {
    return (
      <p>
        <a href="#own">{text('searchNoneOwn')}</a>
      </p>
    )
  }
  return (
    <ul class="rules results">
      {rules.map((rule) => (
        <RuleRow key={rule.note.id} rule={rule} settings={settings} acting={acting} withSet />
      ))}
    </ul>
  )
}

/** "/" anywhere outside a field goes to the search, as on many sites. */
function useSlashKey(field: { readonly current: HTMLInputElement | null }) {
  // Before the page is painted: who sees it may press the key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select')
      const isSwitch = event.target instanceof HTMLInputElement && event.target.type === 'checkbox'
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (typing && !isSwitch)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
}
