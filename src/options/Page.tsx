import { families, setOfRule, sets } from '../rules/sets.ts'
import { isRuleOn, type Settings, type SettingsPatch } from '../shared/settings.ts'
import { allNotes } from '../ui/notes.ts'
import { Switch } from '../ui/Switch.tsx'
import { optionsWords as words } from '../ui/words.ts'

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
      <h1>{words.title}</h1>
      <p class="creed">{words.creed}</p>
      {saveFailed && <p role="alert">{words.saveFailed}</p>}

      <h2>{words.setsTitle}</h2>
      <p class="help">{words.setsHelp}</p>
      {families.map((family) => (
        <section key={family.id} class="family" data-family={family.id}>
          <h3>{family.question}</h3>
          {sets
            .filter((set) => set.family === family.id)
            .map((set) => {
              const rules = notes.filter((note) => setOfRule(note.id) === set)
              return (
                <div key={set.id} class="set">
                  <Switch
                    label={set.name}
                    help={set.about}
                    on={settings.sets[set.id]}
                    onChange={(on) => onChange({ sets: { [set.id]: on } })}
                  />
                  {rules.length > 0 && (
                    <details>
                      <summary>{words.rules(rules.length)}</summary>
                      {rules.map((rule) => {
                        const byDefault = settings.sets[set.id] && !rule.quiet
                        return (
                          <Switch
                            key={rule.id}
                            label={rule.name}
                            help={rule.why}
                            aside={rule.quiet ? words.quiet : undefined}
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

      <h2>{words.sitesTitle}</h2>
      <p class="help">{settings.offSites.length > 0 ? words.sitesHelp : words.sitesNone}</p>
      <ul class="sites">
        {settings.offSites.map((site) => (
          <li key={site}>
            <span>{site === 'file:' ? words.siteFile : site}</span>
            <button
              type="button"
              class="action"
              aria-label={words.siteRemoveOf(site === 'file:' ? words.siteFile : site)}
              onClick={() => onChange({ offSites: { [site]: false } })}
            >
              {words.siteRemove}
            </button>
          </li>
        ))}
      </ul>

      <h2>{words.privacyTitle}</h2>
      <p>{words.privacy}</p>
    </main>
  )
}
