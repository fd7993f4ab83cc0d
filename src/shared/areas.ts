import { browser } from './browser.ts'

/**
 * Where settings are kept: in `storage.sync`, one key a field, so that they follow the reader to other devices. What
 * that refuses (it holds 100 kB in all and 8 kB a key, and may be switched off) is kept in `storage.local`, under the
 * field's name with `here` before it. While a field is kept here, this device follows its own copy; the next save that
 * `storage.sync` takes ends that.
 */

export type Stored = Readonly<Record<string, unknown>>

/** Before a field's name in `storage.local`: the field as this device keeps it. null: nothing is stored for it. */
const here = 'here.'
/** Before a field's name in `storage.local`: what stood there before and could not be read at all. */
export const aside = 'aside.'

/** What is stored of some fields, and where. */
export interface Held {
  readonly stored: Stored
  /** The fields that this device keeps for itself. */
  readonly here: readonly string[]
  /** Whether `storage.sync` answered. */
  readonly synced: boolean
  /** What each area has. */
  readonly areas: { readonly sync: Stored; readonly local: Stored }
}

/** Rejects only where both places fail. */
export async function read(fields: readonly string[]): Promise<Held> {
  const [sync, local] = await Promise.allSettled([
    browser.storage.sync.get([...fields]),
    browser.storage.local.get(fields.map((field) => here + field)),
  ])
  if (sync.status === 'rejected' && local.status === 'rejected') throw sync.reason
  return held(
    sync.status === 'fulfilled' ? sync.value : {},
    local.status === 'fulfilled' ? local.value : {},
    sync.status === 'fulfilled',
  )
}

/** What is held where nothing is stored. */
export const nothing: Held = held({}, {}, true)

function held(sync: Stored, local: Stored, synced: boolean): Held {
  const stored: Record<string, unknown> = { ...sync }
  for (const [key, value] of Object.entries(local)) {
    if (value === null) delete stored[key.slice(here.length)]
    else stored[key.slice(here.length)] = value
  }
  const fields = Object.keys(local).map((key) => key.slice(here.length))
  return { stored, here: fields, synced, areas: { sync, local } }
}

/**
 * What is held after a change in a storage area, as the browser tells it; undefined where it is about none of the
 * fields. Nothing is read anew: a page that hears of a change may be closing.
 */
export function afterChange(
  before: Held,
  fields: readonly string[],
  changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
  area: string,
): Held | undefined {
  const prefix = area === 'sync' ? '' : area === 'local' ? here : undefined
  if (prefix === undefined) return undefined
  const keys = fields.map((field) => prefix + field).filter((key) => key in changes)
  if (keys.length === 0) return undefined
  const values: Record<string, unknown> = { ...before.areas[area as 'sync' | 'local'] }
  for (const key of keys) {
    const value = changes[key]?.newValue
    if (value === undefined) delete values[key]
    else values[key] = value
  }
  return area === 'sync'
    ? held(values, before.areas.local, before.synced)
    : held(before.areas.sync, values, before.synced)
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
