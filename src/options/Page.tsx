import { families, setOfRule, sets } from '../rules/sets.ts'
import { isRuleOn, type Settings, type SettingsPatch } from '../shared/settings.ts'
import { counted, text } from '../shared/text.ts'
import { allNotes } from '../ui/notes.ts'
import { Switch } from '../ui/Switch.tsx'

interface Props {
  readonly settings: Settings
  /** The last change could not be stored. */
  readonly saveFailed: boolean
  readonly onChange: (patch: SettingsPatch) => void
}

/** The options: a switch for every set and every rule, and the sites that are off. */
export function Page({ settings, saveFailed, onChange }: Props) {
  const notes = [...allNotes().values()]
  return (
    <main>
      <h1>{text('optionsTitle')}</h1>
      <p class="creed">{text('creed')}</p>
      {saveFailed && <p role="alert">{text('saveFailed')}</p>}

      <h2>{text('optionsSets')}</h2>
      <p class="help">{text('optionsSetsHelp')}</p>
      {families.map((family) => (
        <section key={family.id} class="family" data-family={family.id}>
          <h3>{text(`family_${family.id}`)}</h3>
          {sets
            .filter((set) => set.family === family.id)
            .map((set) => {
              const rules = notes.filter((note) => setOfRule(note.id) === set)
              return (
                <div key={set.id} class="set">
                  <Switch
                    label={text(`set_${set.id}`)}
                    help={text(`set_${set.id}_about`)}
                    on={settings.sets[set.id]}
                    onChange={(on) => onChange({ sets: { [set.id]: on } })}
                  />
                  {rules.length > 0 && (
                    <details>
                      <summary>{counted('optionsRules', rules.length)}</summary>
                      {rules.map((rule) => {
                        const byDefault = settings.sets[set.id] && !rule.quiet
                        return (
                          <Switch
                            key={rule.id}
                            label={rule.name}
                            help={rule.why}
                            aside={rule.quiet ? text('optionsQuiet') : undefined}
                            on={isRuleOn(settings, rule)}
                            onChange={(on) =>
                              onChange({ rules: { [rule.id]: on === byDefault ? null : on } })
                            }
                          />
                        )
                      })}
                    </details>
                  )}
                </div>
              )
            })}
        </section>
      ))}

      <h2>{text('optionsSites')}</h2>
      <p class="help">{settings.offSites.length > 0 ? text('optionsSitesHelp') : text('optionsSitesNone')}</p>
      <ul class="sites">
        {settings.offSites.map((site) => (
          <li key={site}>
            <span>{site === 'file:' ? text('optionsFiles') : site}</span>
            <button
              type="button"
              class="action"
              aria-label={text('optionsSiteRemoveOf', site === 'file:' ? text('optionsFiles') : site)}
              onClick={() => onChange({ offSites: { [site]: false } })}
            >
              {text('optionsSiteRemove')}
            </button>
          </li>
        ))}
      </ul>

      <h2>{text('optionsPrivacy')}</h2>
      <p>{text('optionsPrivacyText')}</p>
    </main>
  )
}
