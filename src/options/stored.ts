import { aside, read } from '../shared/areas.ts'
import { browser } from '../shared/browser.ts'
import { decode, fields, type Settings, type Undo, type Unread } from '../shared/settings.ts'
import { brief, pathOf, unreadValue } from './file.ts'

/** What the page says about the storage. */
export interface StorageReport {
  /** Bytes as the quotas count them: the keys and the JSON of the values. */
  readonly syncBytes: number
  readonly localBytes: number
  /** Fields that this device keeps for itself, since `storage.sync` refused them. */
  readonly here: readonly string[]
  readonly unread: readonly UnreadEntry[]
}

/** An entry that could not be read. */
export interface UnreadEntry {
  readonly path: string
  /** What it holds, in few characters. */
  readonly value: string
  /** The field that it stands in; absent where it has been put aside already. */
  readonly field?: keyof Settings
}

/** Looks at what is stored. Rejects only where the storage itself fails. */
export async function reportOnStorage(): Promise<StorageReport> {
  const [{ stored, here }, sync, local] = await Promise.all([read(fields), all('sync'), all('local')])
  const unread: Unread[] = []
  decode(stored, (one) => unread.push(one))
  return {
    syncBytes: bytesOf(sync),
    localBytes: bytesOf(local),
    here,
    unread: [
      ...unread.map((one) => ({
        path: pathOf(one).replace('settings.', ''),
        value: brief(unreadValue(stored, one)),
        field: one.field,
      })),
      ...asideIn(local).map(([key, value]) => ({ path: key.slice(aside.length), value: brief(value) })),
    ],
  }
}

/** Throws away what was put aside. */
export async function forgetAside(): Promise<Undo> {
  const kept = Object.fromEntries(asideIn(await all('local')))
  await browser.storage.local.remove(Object.keys(kept))
  return () => browser.storage.local.set(kept)
}

function asideIn(local: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(local).filter(([key]) => key.startsWith(aside))
}

async function all(area: 'sync' | 'local'): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage[area].get(null).catch(() => ({}))
}

function bytesOf(values: Readonly<Record<string, unknown>>): number {
  const encoder = new TextEncoder()
  return Object.entries(values).reduce(
    (sum, [key, value]) => sum + encoder.encode(key).length + encoder.encode(JSON.stringify(value)).length,
    0,
  )
}
