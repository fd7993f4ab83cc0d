import type { RuleId } from '../rules/rule.ts'
import { type FamilyId, families, ownSet, type SetId, setIdOf, sets } from '../rules/sets.ts'
import { afterChange, type Held, nothing, read, type Stored, setAside, write } from './areas.ts'
import { browser } from './browser.ts'
import {
  asBoolean,
  asColour,
  asNeverPhrase,
  asOneOf,
  asOwnPhrase,
  asSite,
  entriesOf,
  isRecord,
  withoutWww,
} from './entries.ts'
import { isForeign, merge } from './merge.ts'
import { mostPhrases, type OwnPhrase } from './own-phrases.ts'

/**
 * The reader's settings: one stored key for each field (`areas.ts` says where), and in it only what differs from
 * `defaults`. Reading is forgiving, entry by entry: what cannot be understood (a damaged value, or one from a newer
 * version) counts as absent, but stays in storage until the reader changes that very entry.
 */

/** How marks look: a line under the words, a soft ground behind them, or both. */
export type Strength = 'line' | 'background' | 'both'

/** What a reader can change. `defaults` (below) is its schema. */
export interface Settings {
  /** Which sets are on, the reader's own among them. */
  readonly sets: Readonly<Record<SetId, boolean>>
  /** Rules that the reader switched against their default, by id. */
  readonly rules: Readonly<Partial<Record<RuleId, boolean>>>
  /** Sites on which nothing is marked, as `siteOf` names them ("example.org"). */
  readonly offSites: readonly string[]
  /** Sites whose pages are read even where they do not look like articles. A site that is off stays off. */
  readonly alwaysSites: readonly string[]
  /** Which pages are read by themselves: every article, or only `alwaysSites` and what the reader asks for. */
  readonly start: 'articles' | 'asked'
  /** Whether words inside a quotation are marked. */
  readonly quotations: boolean
  readonly strength: Strength
  /** The reader's colours for marks, as "#rrggbb"; ours where there is none. */
  readonly colours: Readonly<Partial<Record<FamilyId, string>>>
  /** Marked words that the reader never wants marked again: in small letters, white space collapsed. */
  readonly neverPhrases: readonly string[]
  /** The reader's own phrases; no phrase twice. */
  readonly ownPhrases: readonly OwnPhrase[]
}

/** Changes to save, entry by entry: what is not named stays as it is. */
export interface SettingsPatch {
  readonly sets?: Readonly<Partial<Record<SetId, boolean>>>
  /** null: follow the rule's default again. */
  readonly rules?: Readonly<Partial<Record<RuleId, boolean | null>>>
  /** true puts a site on the list of those that are off, false takes it from there. */
  readonly offSites?: Readonly<Record<string, boolean>>
  /** As for `offSites`. */
  readonly alwaysSites?: Readonly<Record<string, boolean>>
  readonly start?: Settings['start']
  readonly quotations?: boolean
  readonly strength?: Strength
  /** null: our colour again. */
  readonly colours?: Readonly<Partial<Record<FamilyId, string | null>>>
  /** The marked words as they stand in the page: true for never again, false to mark them again. */
  readonly neverPhrases?: Readonly<Record<string, boolean>>
  readonly ownPhrases?: readonly OwnPhraseChange[]
}

/** `now` alone adds a phrase, `was` alone removes one, both put one in the place of another. */
export interface OwnPhraseChange {
  readonly was?: string
  readonly now?: OwnPhrase
}

/** The settings of a reader who has changed nothing. */
export const defaults: Settings = {
  sets: Object.fromEntries([...sets, ownSet].map((set) => [set.id, set.on])) as Record<SetId, boolean>,
  rules: {},
  offSites: [],
  alwaysSites: [],
  start: 'articles',
  quotations: true,
  strength: 'line',
  colours: {},
  neverPhrases: [],
  ownPhrases: [],
}

/** The fields, each of which is a key in the storage. */
export const fields = Object.keys(defaults) as (keyof Settings)[]

/** A stored entry that cannot be read. `entry` is its name in a record or its number in a list; absent: all of it. */
export interface Unread {
  readonly field: keyof Settings
  readonly entry?: string
}

/** Longer lists of sites and words than a reader makes would be a burden to every page. */
const mostEntries = 10_000

const ruleIdShape = /^([a-z]+)\/[a-z0-9-]+$/

/** What was stored when the settings were last read or changed. */
let known: Held | undefined

/** The settings as stored. Rejects only where the storage itself fails. */
export async function load(): Promise<Settings> {
  known = await read(fields)
  return decode(known.stored)
}

/**
 * Reads what the storage holds; never throws.
 * @param onUnread is told of each entry that cannot be understood.
 */
export function decode(stored: Stored, onUnread: (unread: Unread) => void = () => {}): Settings {
  function record<Key extends string, Value>(
    field: keyof Settings,
    isKey: (key: string) => key is Key,
    normal: (value: unknown) => Value | undefined,
  ): Partial<Record<Key, Value>> {
    const entries: Partial<Record<Key, Value>> = {}
    if (stored[field] !== undefined && !isRecord(stored[field])) onUnread({ field })
    for (const [key, value] of entriesOf(stored[field])) {
      const read = isKey(key) ? normal(value) : undefined
      if (isKey(key) && read !== undefined) entries[key] = read
      else onUnread({ field, entry: key })
    }
    return entries
  }

  function list<Value>(
    field: keyof Settings,
    normal: (value: unknown) => Value | undefined,
    key: (value: Value) => string,
    most: number,
  ): Value[] {
    const value = stored[field]
    const entries = new Map<string, Value>()
    if (value !== undefined && !Array.isArray(value)) onUnread({ field })
    for (const [index, entry] of (Array.isArray(value) ? value : []).entries()) {
      const read = normal(entry)
      const isTooMany = read !== undefined && entries.size >= most && !entries.has(key(read))
      if (read === undefined || isTooMany) onUnread({ field, entry: String(index) })
      else if (!entries.has(key(read))) entries.set(key(read), read)
    }
    return [...entries.values()]
  }

  function one<Value>(
    field: keyof Settings,
    normal: (value: unknown) => Value | undefined,
    other: Value,
  ): Value {
    const read = normal(stored[field])
    if (read === undefined && stored[field] !== undefined) onUnread({ field })
    return read ?? other
  }

  const itself = (value: string) => value
  return {
    sets: { ...defaults.sets, ...record('sets', isSetId, asBoolean) },
    rules: record('rules', isRuleId, asBoolean),
    offSites: list('offSites', asSite, itself, mostEntries),
    alwaysSites: list('alwaysSites', asSite, itself, mostEntries),
    start: one('start', asOneOf(['articles', 'asked']), defaults.start),
    quotations: one('quotations', asBoolean, defaults.quotations),
    strength: one('strength', asOneOf(['line', 'background', 'both']), defaults.strength),
    colours: record('colours', isFamilyId, asColour),
    neverPhrases: list('neverPhrases', asNeverPhrase, itself, mostEntries),
    ownPhrases: list('ownPhrases', asOwnPhrase, ({ phrase }) => phrase, mostPhrases),
  }
}

/** Puts back what a save changed, as it was before. Rejects like a save. */
export type Undo = () => Promise<void>

let lastSave: Promise<unknown> = Promise.resolve()

/** Stores the changes, one call after the other. Rejects where the storage is full or gone; then nothing was changed. */
export function save(patch: SettingsPatch): Promise<Undo> {
  return replace(async (stored) => {
    const next = merge(stored, patch, defaults)
    for (const field of fields) {
      if (field in next && isForeign(field, stored[field])) await setAside(field, stored[field])
    }
    return next
  })
}

/** Stores these fields in place of all that is there of them, understood or not; undefined: nothing. */
export function saveFields(values: Stored): Promise<Undo> {
  return replace(async () => values)
}

function replace(nextOf: (stored: Stored) => Promise<Stored>): Promise<Undo> {
  return inTurn(async () => {
    const { stored, synced } = await read(fields)
    const next = await nextOf(stored)
    const changed = fields.filter((field) => field in next)
    const these = (from: Stored) => Object.fromEntries(changed.map((field) => [field, from[field]]))
    await write(these(next), synced)
    return () => inTurn(() => write(these(stored), synced))
  })
}

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = lastSave.then(work)
  lastSave = done.catch(() => {})
  return done
}

/** Calls the listener with the whole new settings after each change, wherever it was made, until the signal aborts. */
export function onChange(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const changedIn = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const next = afterChange(known ?? nothing, fields, changes, area)
    if (!next) return
    if (known) {
      known = next
      listener(decode(next.stored))
      return
    }
    // A background that was woken by the change itself. Where reading fails, there are no settings to follow any more.
    load().then(
      (settings) => signal.aborted || listener(settings),
      () => {},
    )
  }
  browser.storage.onChanged.addListener(changedIn)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changedIn), { once: true })
}

/** What of the settings says which rules mark. */
export type Switches = Pick<Settings, 'sets' | 'rules'>

/** What of a rule says whether it marks. */
type Switched = { readonly id: RuleId; readonly quiet?: boolean }

/** Whether a rule marks: the reader's own choice for it, else its set's. */
export function isRuleOn(switches: Switches, rule: Switched): boolean {
  return switches.rules[rule.id] ?? isOnWithSet(switches, rule)
}

/** Whether a rule marks that the reader has not chosen about: as its set does, but that a quiet rule stays off. */
export function isOnWithSet({ sets }: Pick<Switches, 'sets'>, { id, quiet }: Switched): boolean {
  return sets[setIdOf(id) as SetId] && !quiet
}

/** Which rules of an automaton mark, as `scan` takes it. */
export function switchesOf(
  switches: Switches,
  rules: readonly { readonly id: string; readonly quiet: boolean }[],
): Uint8Array {
  return Uint8Array.from(rules, (rule) =>
    isRuleOn(switches, rule as { id: RuleId; quiet: boolean }) ? 1 : 0,
  )
}

/**
 * The name under which a page's site is switched: its host, without "www.", or "file:" for all files on the reader's own
 * device.
 */
export function siteOf(address: { readonly hostname: string; readonly protocol: string }): string {
  return withoutWww(address.hostname) || address.protocol
}

function isSetId(id: string): id is SetId {
  return Object.hasOwn(defaults.sets, id)
}

function isFamilyId(id: string): id is FamilyId {
  return id === 'own' || families.some((family) => family.id === id)
}

function isRuleId(id: string): id is RuleId {
  const set = ruleIdShape.exec(id)?.[1]
  return set !== undefined && isSetId(set)
}
