import { troubleIn } from '../match/own.ts'
import { words } from '../rules/words.ts'
import type { Stored } from '../shared/areas.ts'
import { asOwnPhrase, isRecord, listOf } from '../shared/entries.ts'
import { decode, defaults, fields, type Settings, type Unread } from '../shared/settings.ts'

/**
 * Settings as a file: `{ "howsure": 1, "settings": { … } }`, in it only what differs from the defaults. Reading is as
 * strict as reading the storage is forgiving: a file with anything that is not understood is refused whole, so that
 * nobody believes they have what they have not.
 */

/** The version of the format; a reader of files refuses those of a later one. */
const version = 1

/** The largest file that is read, in bytes: more than storage could hold. */
export const largest = 2_000_000

/** Settings as they are stored: undefined for a field that is as in the defaults. */
export function fieldsOf(settings: Settings): Stored {
  return Object.fromEntries(fields.map((field) => [field, differing(field, settings)]))
}

function differing(field: keyof Settings, settings: Settings): unknown {
  const value = settings[field]
  if (field === 'sets') {
    const entries = Object.entries(settings.sets).filter(([id, on]) => on !== defaults.sets[id as never])
    return entries.length > 0 ? Object.fromEntries(entries) : undefined
  }
  if (typeof value === 'object') return Object.keys(value).length > 0 ? value : undefined
  return value === defaults[field] ? undefined : value
}

/** The text of a file with these settings. */
export function toFile(settings: Settings): string {
  return `${JSON.stringify({ howsure: version, settings: fieldsOf(settings) }, null, 2)}\n`
}

/** What is wrong with a file, and where in it. `at` is a path such as `settings.ownPhrases[3]`. */
export type Fault =
  | { readonly kind: 'no-json'; readonly message: string }
  | { readonly kind: 'too-large' | 'not-ours' }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'unknown' | 'value'; readonly at: string; readonly value: string }
  | { readonly kind: 'phrase'; readonly at: string; readonly value: string; readonly message: string }

/** What a file holds, or all that is wrong with it. */
export type FromFile = { readonly settings: Settings } | { readonly faults: readonly Fault[] }

/** Reads a file. */
export function fromFile(content: string): FromFile {
  if (content.length > largest) return { faults: [{ kind: 'too-large' }] }
  let file: unknown
  try {
    file = JSON.parse(content)
  } catch (error) {
    return { faults: [{ kind: 'no-json', message: error instanceof Error ? error.message : '' }] }
  }
  if (!isRecord(file) || file.howsure === undefined) return { faults: [{ kind: 'not-ours' }] }
  if (file.howsure !== version) return { faults: [{ kind: 'newer', version: brief(file.howsure) }] }
  const stored = file.settings
  if (!isRecord(stored)) return { faults: [{ kind: 'value', at: 'settings', value: brief(stored) }] }

  const faults: Fault[] = Object.keys(stored)
    .filter((field) => !fields.includes(field as keyof Settings))
    .map((field) => ({ kind: 'unknown', at: `settings.${field}`, value: brief(stored[field]) }))
  const settings = decode(stored, (unread) => {
    faults.push({ kind: 'value', at: pathOf(unread), value: brief(unreadValue(stored, unread)) })
  })
  for (const [index, entry] of listOf(stored.ownPhrases).entries()) {
    const phrase = asOwnPhrase(entry)?.phrase ?? ''
    const trouble = phrase === '' ? undefined : troubleIn(phrase, words)
    const at = `settings.ownPhrases[${index}]`
    if (trouble) faults.push({ kind: 'phrase', at, value: phrase, message: trouble.message })
  }
  return faults.length > 0 ? { faults } : { settings }
}

/** Where an entry stands: `settings.sets.certainty`, `settings.offSites[2]`. */
export function pathOf({ field, entry }: Unread): string {
  if (entry === undefined) return `settings.${field}`
  return /^\d+$/.test(entry) ? `settings.${field}[${entry}]` : `settings.${field}.${entry}`
}

/** The value of an entry that could not be read. */
export function unreadValue(stored: Stored, { field, entry }: Unread): unknown {
  const value = stored[field]
  return entry === undefined ? value : (value as Readonly<Record<string, unknown>>)[entry]
}

/** A value in few characters. */
export function brief(value: unknown): string {
  const json = JSON.stringify(value) ?? ''
  return json.length > 60 ? `${json.slice(0, 59)}…` : json
}
