import { families, ownSet, type RuleSet, setOfRule, sets } from '../../rules/sets.ts'
import type { ListedFinding } from '../../shared/messages.ts'
import type { Settings, SettingsPatch } from '../../shared/settings.ts'
import { text } from '../../shared/text.ts'
import { Switch } from '../Switch.tsx'

interface Props {
  readonly settings: Settings
  readonly findings: readonly ListedFinding[]
  readonly onChange: (patch: SettingsPatch) => void
}

/** The sets that have a switch: the ten, and the reader's own once there is a phrase in it. */
export function switchesFor({ ownPhrases }: Settings): readonly RuleSet[] {
  return ownPhrases.length > 0 ? [...sets, ownSet] : sets
}

/** A switch for every set, under its family's question, with what the set found in this page. */
export function SetSwitches({ settings, findings, onChange }: Props) {
  const switches = switchesFor(settings)
  return (
    <>
      <p class="help">{text('popupSetsHelp')}</p>
      {[...families, { id: ownSet.family }].map((family) => {
        const ofFamily = switches.filter((set) => set.family === family.id)
        if (ofFamily.length === 0) return null
        return (
          <fieldset key={family.id} class="family" data-family={family.id}>
            <legend>{text(`family_${family.id}`)}</legend>
            {ofFamily.map((set) => {
              const found = findings.filter((finding) => setOfRule(finding.rule) === set).length
              return (
                <Switch
                  key={set.id}
                  label={set === ownSet ? text('ownSwitch') : text(`set_${set.id}`)}
                  help={text(`set_${set.id}_about`)}
                  aside={found > 0 ? text('foundInSet', found) : undefined}
                  on={settings.sets[set.id]}
                  onChange={(on) => onChange({ sets: { [set.id]: on } })}
                />
              )
            })}
          </fieldset>
        )
      })}
    </>
  )
}
