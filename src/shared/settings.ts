import type { RuleId } from '../rules/rule.ts'
import { type SetId, sets } from '../rules/sets.ts'
import { browser } from './browser.ts'

/**
 * The reader's settings, kept in `storage.sync`: one key for each field, and in it only what differs from
 * `defaults`. Reading is forgiving, entry by entry: what cannot be understood (a damaged value, or one from a newer
 * version) counts as absent, but stays in storage until the reader changes that very entry.
 */

/** What a reader can change. `defaults` (below) is its schema. */
export interface Settings {
  /** Which sets are on. */
  readonly sets: Readonly<Record<SetId, boolean>>
  /** Rules that the reader switched against their default, by id. */
  readonly rules: Readonly<Partial<Record<RuleId, boolean>>>
  /** Sites on which nothing is marked, as `siteOf` names them ("www.example.org"). */
  readonly offSites: readonly string[]
  /** Sites that are read even where a page does not look like an article. */
  readonly alwaysSites: readonly string[]
}

/** Changes to save, entry by entry: what is not named stays as it is. */
export interface SettingsPatch {
  readonly sets?: Readonly<Partial<Record<SetId, boolean>>>
  /** null: follow the rule's default again. */
  readonly rules?: Readonly<Partial<Record<RuleId, boolean | null>>>
  /** true puts a site on the list of those that are off, false takes it from there. */
  readonly offSites?: Readonly<Record<string, boolean>>
  /** true puts a site on the list of those that are always read, false takes it from there. */
  readonly alwaysSites?: Readonly<Record<string, boolean>>
}

/** The settings of a reader who has changed nothing. */
export const defaults: Settings = {
  sets: Object.fromEntries(sets.map((set) => [set.id, set.on])) as Record<SetId, boolean>,
  rules: {},
  offSites: [],
  alwaysSites: [],
}

const fields = Object.keys(defaults) as (keyof Settings)[]
const ruleIdShape = /^([a-z]+)\/[a-z0-9-]+$/

/** The settings as stored. Rejects only where the storage itself fails. */
export async function load(): Promise<Settings> {
  return decode(await browser.storage.sync.get(fields))
}

/** Reads what the storage holds; never throws. */
export function decode(stored: Readonly<Record<string, unknown>>): Settings {
  const switches = { ...defaults.sets }
  for (const [id, on] of entriesOf(stored.sets)) if (isSetId(id) && typeof on === 'boolean') switches[id] = on

  const rules: Partial<Record<RuleId, boolean>> = {}
  for (const [id, on] of entriesOf(stored.rules)) if (isRuleId(id) && typeof on === 'boolean') rules[id] = on

  const sitesIn = (list: unknown) => [...new Set(listOf(list).filter(isSite))]
  return {
    sets: switches,
    rules,
    offSites: sitesIn(stored.offSites),
    alwaysSites: sitesIn(stored.alwaysSites),
  }
}

let lastSave: Promise<void> = Promise.resolve()

/** Stores the changes, one call after the other. Rejects where the storage is full or gone; then nothing was changed. */
export function save(patch: SettingsPatch): Promise<void> {
  const saved = lastSave.then(() => write(patch))
  lastSave = saved.catch(() => {})
  return saved
}

async function write(patch: SettingsPatch): Promise<void> {
  const stored = await browser.storage.sync.get(fields)
  const set: Record<string, unknown> = {}
  const remove: string[] = []
  const put = (field: keyof Settings, value: unknown, empty: boolean) => {
    if (empty) remove.push(field)
    else set[field] = value
  }

  if (patch.sets) {
    const kept = changed(stored.sets, patch.sets, (id, on) => on === defaults.sets[id as SetId])
    put('sets', Object.fromEntries(kept), kept.size === 0)
  }
  if (patch.rules) {
    const kept = changed(stored.rules, patch.rules, (_, on) => on === null)
    put('rules', Object.fromEntries(kept), kept.size === 0)
  }
  for (const field of ['offSites', 'alwaysSites'] as const) {
    if (!patch[field]) continue
    const sites = new Set(listOf(stored[field]))
    for (const [site, listed] of Object.entries(patch[field])) listed ? sites.add(site) : sites.delete(site)
    put(field, [...sites], sites.size === 0)
  }
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set)
  if (remove.length > 0) await browser.storage.sync.remove(remove)
}

/** The stored entries after the changes; one that `isDefault` says nothing new about is taken out. */
function changed(
  stored: unknown,
  patch: Readonly<Record<string, unknown>>,
  isDefault: (id: string, value: unknown) => boolean,
): Map<string, unknown> {
  const entries = new Map(entriesOf(stored))
  for (const [id, value] of Object.entries(patch)) {
    if (isDefault(id, value)) entries.delete(id)
    else entries.set(id, value)
  }
  return entries
}

/** Calls the listener with the whole new settings after each change, wherever it was made, until the signal aborts. */
export function onChange(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const changedIn = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' || !fields.some((field) => field in changes)) return
    load().then(
      (settings) => {
        if (!signal.aborted) listener(settings)
      },
      // The extension was updated or removed under this page: there are no settings to follow any more.
      () => {},
    )
  }
  browser.storage.onChanged.addListener(changedIn)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changedIn), { once: true })
}

/** Whether a rule marks: the reader's own choice for it, else its set's, where a quiet rule stays off. */
export function isRuleOn(
  settings: Settings,
  rule: { readonly id: RuleId; readonly quiet?: boolean },
): boolean {
  return settings.rules[rule.id] ?? (settings.sets[rule.id.split('/')[0] as SetId] && !rule.quiet)
}

/** The name under which a page's site is switched: its host, or "file:" for all files on the reader's own device. */
export function siteOf(address: { readonly hostname: string; readonly protocol: string }): string {
  return address.hostname || address.protocol
}

function isSetId(id: string): id is SetId {
  return Object.hasOwn(defaults.sets, id)
}

function isRuleId(id: string): id is RuleId {
  const set = ruleIdShape.exec(id)?.[1]
  return set !== undefined && isSetId(set)
}

function isSite(site: unknown): site is string {
  return typeof site === 'string' && site !== ''
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
