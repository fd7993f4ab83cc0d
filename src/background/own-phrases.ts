import { compileOwn } from '../match/own.ts'
import { words } from '../rules/words.ts'
import { browser } from '../shared/browser.ts'
import { asRules } from '../shared/own-phrases.ts'
import { storeOwnTables } from '../shared/own-tables.ts'
import { load, onChange, type Settings } from '../shared/settings.ts'

/**
 * Keeps the automaton of the reader's own phrases up to date. Here and not in the options page, since phrases also come
 * from the reader's other devices, and an update may bring another engine: nobody has the options open then.
 */
export function keepOwnTables(): void {
  const anew = () => load().then(compileAndStore)
  browser.runtime.onInstalled.addListener(() => void anew())
  browser.runtime.onStartup.addListener(() => void anew())
  onChange(compileAndStore, new AbortController().signal)
}

let compiled: string | undefined

async function compileAndStore({ ownPhrases }: Settings): Promise<void> {
  const phrases = asRules(ownPhrases)
  const key = JSON.stringify(phrases)
  if (key === compiled) return
  compiled = key
  await storeOwnTables(phrases.length > 0 ? compileOwn(phrases, words) : undefined)
}
