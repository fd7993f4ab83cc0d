import { browser } from './browser.ts'

/**
 * Where settings are kept: in `storage.sync`, one key a field, so that they follow the reader to other devices. What
 * that refuses (it holds 100 kB in all and 8 kB a key, and may be switched off) is kept in `storage.local`, under the
 * field's name with `here` before it. While a field is kept here, this device follows its own copy; the next save that
 * `storage.sync` takes ends that.
 */

export type Stored = Readonly<Record<string, unknown>>

/** Before a field's name in `storage.local`: the field as this device keeps it. null: nothing is stored for it. */
export const here = 'here.'
/** Before a field's name in `storage.local`: what stood there before and could not be read at all. */
export const aside = 'aside.'

/** What is stored of some fields, and where. */
export interface Held {
  readonly stored: Stored
  /** The fields that this device keeps for itself. */
  readonly here: readonly string[]
  /** Whether `storage.sync` answered. */
  readonly synced: boolean
}

/** Rejects only where both places fail. */
export async function read(fields: readonly string[]): Promise<Held> {
  const [synced, kept] = await Promise.allSettled([
    browser.storage.sync.get([...fields]),
    browser.storage.local.get(fields.map((field) => here + field)),
  ])
  if (synced.status === 'rejected' && kept.status === 'rejected') throw synced.reason
  const stored: Record<string, unknown> = synced.status === 'fulfilled' ? { ...synced.value } : {}
  const copies = Object.entries(kept.status === 'fulfilled' ? kept.value : {})
  for (const [key, value] of copies) {
    if (value === null) delete stored[key.slice(here.length)]
    else stored[key.slice(here.length)] = value
  }
  return {
    stored,
    here: copies.map(([key]) => key.slice(here.length)),
    synced: synced.status === 'fulfilled',
  }
}

/**
 * Stores fields, and removes those that are undefined. Rejects where neither place takes them.
 * @param synced false where `storage.sync` could not be read: then it is not written over either.
 */
export async function write(values: Stored, synced: boolean): Promise<void> {
  if (synced && (await writeSynced(values))) return
  // One field may be what is too much; the others can still follow the reader.
  for (const [field, value] of Object.entries(values)) {
    if (synced && (await writeSynced({ [field]: value }))) continue
    await browser.storage.local.set({ [here + field]: value ?? null })
  }
}

async function writeSynced(values: Stored): Promise<boolean> {
  const fields = Object.keys(values)
  const absent = fields.filter((field) => values[field] === undefined)
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  try {
    if (Object.keys(present).length > 0) await browser.storage.sync.set(present)
    if (absent.length > 0) await browser.storage.sync.remove(absent)
  } catch {
    return false
  }
  await browser.storage.local.remove(fields.map((field) => here + field))
  return true
}

/** Puts what could not be read out of the way of what is saved in its place. */
export async function setAside(field: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [aside + field]: value })
}

/** The fields that a change in a storage area is about. */
export function fieldsIn(changes: Readonly<Record<string, unknown>>, area: string): string[] {
  if (area === 'sync') return Object.keys(changes)
  if (area !== 'local') return []
  return Object.keys(changes).flatMap((key) => (key.startsWith(here) ? [key.slice(here.length)] : []))
}
