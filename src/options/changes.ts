import type { Settings } from '../shared/settings.ts'

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

/** Entries by what tells them apart: a key of a record, a text of a list, the words of a phrase. */
function entriesOf(value: Settings[keyof Settings]): Map<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  return new Map<string, unknown>(
    (value as readonly (string | { phrase: string; note: string })[]).map((entry) =>
      typeof entry === 'string' ? [entry, true] : [entry.phrase, entry.note],
    ),
  )
}
