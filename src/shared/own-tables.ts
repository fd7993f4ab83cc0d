import { browser } from './browser.ts'

/**
 * The automaton of the reader's own phrases, compiled by the background and kept in `storage.local`: the background may end
 * at any time, and need not compile them again when it starts. Pages hear of a change, and have their texts read anew.
 */

const key = 'ownTables'

/** Undefined where there is none (yet). */
export async function loadOwnTables(): Promise<string | undefined> {
  const { [key]: tables } = await browser.storage.local.get(key)
  return typeof tables === 'string' ? tables : undefined
}

/** Keeps the automaton; undefined: none. Rejects where the storage fails. */
export async function storeOwnTables(tables: string | undefined): Promise<void> {
  if (tables === undefined) await browser.storage.local.remove(key)
  else await browser.storage.local.set({ [key]: tables })
}

/** Calls the listener after each change, until the signal aborts. */
export function onOwnTables(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) listener()
  }
  browser.storage.onChanged.addListener(changed)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true })
}
