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
  browser.runtime.onInstalled.addListener(() => void load().then(makeAnew))
  browser.runtime.onStartup.addListener(() => void load().then(keepUp))
  onChange(keepUp, new AbortController().signal)
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

/** The ids of the phrases that were compiled last, those that could not be read included. */
let compiled: string | undefined

/** One after the other, whether it succeeds or not: the next is compared with what the last has left. */
let turn = Promise.resolve()

function inTurn(work: () => Promise<void>): void {
  turn = turn.then(work, work)
}

/** An update may bring other lists of words, or another engine. */
function makeAnew({ ownPhrases }: Settings): void {
  inTurn(() => compileAndStore(ownPhrases))
}

/**
 * Compiles the phrases, but where there are tables of just these. A background starts anew time and again, and hears of
 * every change of the settings, few of which are of phrases; compiling a thousand keeps texts waiting for half a second.
 */
function keepUp({ ownPhrases }: Settings): void {
  inTurn(async () => {
    const ids = idsOf(asRules(ownPhrases))
    if (ids === compiled) return
    const there = idsOf((await ownAutomaton())?.rules ?? [])
    // Where the storage failed, nobody knows which there are.
    if (own && ids === there) return
    await compileAndStore(ownPhrases)
  })
}

function idsOf(rules: readonly { readonly id: string }[]): string {
  return rules.map(({ id }) => id).join(' ')
}

async function compileAndStore(ownPhrases: Settings['ownPhrases']): Promise<void> {
  const phrases = asRules(ownPhrases)
  compiled = idsOf(phrases)
  const tables = phrases.length > 0 ? compileOwn(phrases, words) : undefined
  // Pages ask as soon as they hear that others are stored.
  own = Promise.resolve(opened(tables))
  await storeOwnTables(tables)
}
