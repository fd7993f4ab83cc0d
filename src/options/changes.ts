import type { Settings, SettingsPatch } from '../shared/settings.ts'

/** What differs between two settings in one field: how many entries, or from what to what. */
export type Change =
  | {
      readonly field: keyof Settings
      readonly added: number
      readonly removed: number
      readonly changed: number
    }
  | { readonly field: 'start' | 'strength' | 'quotations'; readonly to: string }

/** What would change, field by field; nothing for settings that are alike. */
export function changesTo(from: Settings, to: Settings): readonly Change[] {
  return (Object.keys(from) as (keyof Settings)[]).flatMap((field): Change[] => {
    if (field === 'start' || field === 'strength' || field === 'quotations') {
      return from[field] === to[field] ? [] : [{ field, to: String(to[field]) }]
    }
    const before = entriesOf(from[field])
    const after = entriesOf(to[field])
    const added = [...after.keys()].filter((key) => !before.has(key)).length
    const removed = [...before.keys()].filter((key) => !after.has(key)).length
    const changed = [...after].filter(([key, value]) => before.has(key) && before.get(key) !== value).length
    return added + removed + changed > 0 ? [{ field, added, removed, changed }] : []
  })
}

/** The sites, words and phrases of other settings that these lack, as changes to save; undefined where there are none. */
export function lackingIn(mine: Settings, other: Settings): SettingsPatch | undefined {
  const patch: { -readonly [Field in keyof SettingsPatch]: SettingsPatch[Field] } = {}
  for (const field of ['offSites', 'alwaysSites', 'neverPhrases'] as const) {
    const lacking = other[field].filter((entry) => !mine[field].includes(entry))
    if (lacking.length > 0) patch[field] = Object.fromEntries(lacking.map((entry) => [entry, true]))
  }
  const phrases = other.ownPhrases.filter(
    (one) => !mine.ownPhrases.some(({ phrase }) => phrase === one.phrase),
  )
  if (phrases.length > 0) patch.ownPhrases = phrases.map((now) => ({ now }))
  return Object.keys(patch).length > 0 ? patch : undefined
}

/** Entries by what tells them apart: a key of a record, a text of a list, the words of a phrase. */
function entriesOf(value: Settings[keyof Settings]): Map<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  return new Map<string, unknown>(
    (value as readonly (string | { phrase: string; note: string })[]).map((entry) =>
      typeof entry === 'string' ? [entry, true] : [entry.phrase, entry.note],
    ),
  )
}
