import type { RuleSet } from '../rules/sets.ts'
import { browser } from '../shared/browser.ts'
import type { ToBackground } from '../shared/messages.ts'
import type { SettingsPatch } from '../shared/settings.ts'
import type { Done, Fewer, Less } from './less.ts'

/** What a reader asks for at a mark of this set on this phrase; not done yet. */
export function wishFor(fewer: Fewer, what: Less, phrase: string, set: RuleSet): Done {
  // The way back is a change of its own: what was changed elsewhere in the meantime stays.
  const change = async (hide: boolean) => {
    if (what === 'here') fewer.setHere(phrase, hide)
    else await save(what === 'phrase' ? { neverPhrases: { [phrase]: hide } } : { sets: { [set.id]: !hide } })
  }
  return { what, phrase, set, go: () => change(true), undo: () => change(false) }
}

/** By the background, which has what it takes already. Rejects where it could not be saved. */
async function save(patch: SettingsPatch): Promise<void> {
  const message: ToBackground = { type: 'save', patch }
  if ((await browser.runtime.sendMessage(message)) !== true) throw new Error('not saved')
}
