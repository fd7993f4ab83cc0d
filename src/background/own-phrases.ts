import { type Automaton, load as open } from '../match/automaton.ts'
import { compileOwn } from '../match/own.ts'
import { words } from '../rules/words.ts'
import { browser } from '../shared/browser.ts'
import { asRules } from '../shared/own-phrases.ts'
import { loadOwnTables, storeOwnTables } from '../shared/own-tables.ts'
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

let own: Promise<Automaton | undefined> | undefined

/** The automaton of the reader's own phrases; undefined where there are none, or none are compiled. */
export function ownAutomaton(): Promise<Automaton | undefined> {
  own ??= loadOwnTables().then(opened, forgotten)
  return own
}

/** The storage failed: it is asked again the next time. */
function forgotten(): undefined {
  own = undefined
}

function opened(tables: string | undefined): Automaton | undefined {
  try {
    return tables === undefined ? undefined : open(tables)
  } catch {
    // Tables of another version of the engine: new ones are about to be written.
    return undefined
  }
}

let compiled: string | undefined

async function compileAndStore({ ownPhrases }: Settings): Promise<void> {
  const phrases = asRules(ownPhrases)
  const key = JSON.stringify(phrases)
  if (key === compiled) return
  compiled = key
  const tables = phrases.length > 0 ? compileOwn(phrases, words) : undefined
  // Pages ask as soon as they hear that others are stored.
  own = Promise.resolve(opened(tables))
  await storeOwnTables(tables)
}
