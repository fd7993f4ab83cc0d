import { read } from '../shared/areas.ts'
import { browser } from '../shared/browser.ts'
import { decode, fields, type Settings, type Unread } from '../shared/settings.ts'
import { brief, pathOf, unreadValue } from './file.ts'

/** What the page says about the storage. */
export interface StorageReport {
  /** Bytes as the quotas count them: the keys and the JSON of the values. */
  readonly syncBytes: number
  readonly localBytes: number
  /** Fields that this device keeps for itself, since `storage.sync` refused them. */
  readonly here: readonly string[]
  readonly unread: readonly {
    readonly path: string
    readonly value: string
    readonly field: keyof Settings
  }[]
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
    unread: unread.map((one) => ({
      path: pathOf(one).replace('settings.', ''),
      value: brief(unreadValue(stored, one)),
      field: one.field,
    })),
  }
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
