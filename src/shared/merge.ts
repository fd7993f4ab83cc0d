import type { Stored } from './areas.ts'
import { asColour, asNeverPhrase, asOwnPhrase, asSite, entriesOf, isRecord, listOf } from './entries.ts'
import type { OwnPhraseChange, Settings, SettingsPatch } from './settings.ts'

/**
 * The stored fields after a patch: those that it touches, undefined where nothing is left to store. What the storage
 * holds beside the entries that are changed stays as it is, understood or not.
 */
export function merge(stored: Stored, patch: SettingsPatch, defaults: Settings): Stored {
  const next: Record<string, unknown> = {}
  if (patch.sets)
    next.sets = record(
      stored.sets,
      patch.sets,
      (id, on) => on === defaults.sets[id as keyof Settings['sets']],
    )
  if (patch.rules) next.rules = record(stored.rules, patch.rules, (_, on) => on === null)
  if (patch.colours) {
    next.colours = record(stored.colours, patch.colours, (_, colour) => asColour(colour) === undefined)
  }
  if (patch.offSites) next.offSites = list(stored.offSites, patch.offSites, asSite)
  if (patch.alwaysSites) next.alwaysSites = list(stored.alwaysSites, patch.alwaysSites, asSite)
  if (patch.neverPhrases) next.neverPhrases = list(stored.neverPhrases, patch.neverPhrases, asNeverPhrase)
  if (patch.ownPhrases) next.ownPhrases = phrases(stored.ownPhrases, patch.ownPhrases)
  for (const field of ['start', 'quotations', 'strength'] as const) {
    const value = patch[field]
    if (value !== undefined) next[field] = value === defaults[field] ? undefined : value
  }
  return next
}

/** Whether a stored value is not even of its field's kind: a save in its place would lose it. */
export function isForeign(field: keyof Settings, value: unknown): boolean {
  if (value === undefined) return false
  if (field === 'sets' || field === 'rules' || field === 'colours') return !isRecord(value)
  return field !== 'start' && field !== 'quotations' && field !== 'strength' && !Array.isArray(value)
}

function record(
  stored: unknown,
  patch: Readonly<Record<string, unknown>>,
  isDefault: (id: string, value: unknown) => boolean,
): unknown {
  const entries = new Map(entriesOf(stored))
  for (const [id, value] of Object.entries(patch)) {
    if (isDefault(id, value)) entries.delete(id)
    else entries.set(id, value)
  }
  return entries.size > 0 ? Object.fromEntries(entries) : undefined
}

function list(
  stored: unknown,
  patch: Readonly<Record<string, boolean>>,
  normal: (value: unknown) => string | undefined,
): unknown {
  let entries = listOf(stored)
  for (const [key, isIn] of Object.entries(patch)) {
    const entry = normal(key)
    if (entry === undefined) continue
    const is = (other: unknown) => normal(other) === entry
    if (!isIn) entries = entries.filter((other) => !is(other))
    else if (!entries.some(is)) entries = [...entries, entry]
  }
  return entries.length > 0 ? entries : undefined
}

function phrases(stored: unknown, changes: readonly OwnPhraseChange[]): unknown {
  let entries = listOf(stored)
  for (const { was, now } of changes) {
    const next = asOwnPhrase(now)
    const at = entries.findIndex((entry) => was !== undefined && asOwnPhrase(entry)?.phrase === was)
    const stays = (entry: unknown) => {
      const phrase = asOwnPhrase(entry)?.phrase
      return phrase === undefined || (phrase !== was && phrase !== next?.phrase)
    }
    const before = entries.slice(0, at < 0 ? undefined : at).filter(stays)
    const after = at < 0 ? [] : entries.slice(at + 1).filter(stays)
    entries = [...before, ...(next ? [next] : []), ...after]
  }
  return entries.length > 0 ? entries : undefined
}
