import type { Span } from './quotation.ts'

/** A block as far as its quotations go: its text, and what its markup says is quoted. */
export interface QuotingBlock {
  readonly text: string
  readonly quotes: readonly Span[]
  /** All of it is quoted. */
  readonly quoted?: boolean
}

/** What of a block its markup quotes. */
export function quotesOf({ text, quotes, quoted }: QuotingBlock): readonly Span[] {
  return quoted ? [{ start: 0, end: text.length }] : quotes
}

/** How many blocks a speaker is looked for in either direction. */
export const reach = 12
