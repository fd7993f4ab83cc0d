import type { Stored } from '../shared/areas.ts'
import { type SettingsPatch, save, saveFields, type Undo } from '../shared/settings.ts'

/** What the sections of the page do with a reader's change; each gives the way back, or undefined where it failed. */
export interface Acting {
  readonly change: (patch: SettingsPatch) => Promise<Undo | undefined>
  /** Stores fields in place of all that is there of them. */
  readonly replace: (fields: Stored) => Promise<Undo | undefined>
}

/** @param told is called after each change with whether it failed. */
export function acting(told: (failed: boolean) => void): Acting {
  const watched = async (saved: Promise<Undo>): Promise<Undo | undefined> => {
    try {
      const undo = await saved
      told(false)
      return () =>
        undo().then(
          () => told(false),
          () => told(true),
        )
    } catch {
      told(true)
      return undefined
    }
  }
  return { change: (patch) => watched(save(patch)), replace: (fields) => watched(saveFields(fields)) }
}
