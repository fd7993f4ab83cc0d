import { longestNote, longestPhrase, type OwnPhrase } from './own-phrases.ts'

/** What single entries of the stored settings must look like. Nothing here throws: what is not understood is undefined. */

/** A site as `siteOf` names it: a host, or "file:". No host name is longer than 253 characters. */
export function asSite(value: unknown): string | undefined {
  return typeof value === 'string' && /^[^\s/]{1,253}$/.test(value) ? withoutWww(value) : undefined
}

/** To a reader "www.example.org" and "example.org" are one site, whichever they type. */
export function withoutWww(host: string): string {
  return host.replace(/^www\.(?=.+\.)/, '')
}

/** A colour as "#rrggbb", in small letters. */
export function asColour(value: unknown): string | undefined {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : undefined
}

/** A switch: true or false, and nothing that is like one of them. */
export function asBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** Reads one of these choices. */
export function asOneOf<Choice extends string>(choices: readonly Choice[]) {
  return (value: unknown): Choice | undefined => choices.find((choice) => choice === value)
}

/**
 * Words as the list of those that are never marked holds them: in small letters, with single spaces, and without the
 * soft hyphens that no reader sees.
 */
export function asNeverPhrase(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const words = collapsed(value.replaceAll('\u00ad', '')).toLowerCase()
  return words !== '' && words.length <= longestPhrase ? words : undefined
}

/** A phrase of the reader's, white space collapsed; whether it is in the notation is not asked. */
export function asOwnPhrase(value: unknown): OwnPhrase | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { phrase, note = '' } = value as { readonly phrase?: unknown; readonly note?: unknown }
  if (typeof phrase !== 'string' || typeof note !== 'string') return undefined
  const words = collapsed(phrase)
  if (words === '' || words.length > longestPhrase || note.length > longestNote) return undefined
  return { phrase: words, note: note.trim() }
}

function collapsed(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** The entries of a stored record; none where it is no record. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : []
}

/** The entries of a stored list; none where it is no list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Whether a stored value has entries by name. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
