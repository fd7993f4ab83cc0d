import type { RuleId, Stance, Voice } from '../rules/rule.ts'

/**
 * What the programs say to each other, typed by direction. The popup opens a port named `readerPort` to the content
 * script of the tab; everything about the page goes through it, so that the list follows the page while it is open.
 */

/** The name of the port from the popup (or the panel) to a page's content script. */
export const readerPort = 'howsure-reader'

/** One finding, as the popup and the panel list it. */
export interface ListedFinding {
  /** Unique and stable within one report; findings are numbered in reading order, from 0. */
  readonly id: number
  readonly rule: RuleId
  /** The marked words, as in the page, white space collapsed. */
  readonly phrase: string
  /** The rest of its sentence before and after the phrase, with the spaces between (cut at about 120 characters). */
  readonly before: string
  readonly after: string
  readonly voice: Voice
  /** Who speaks, as the text names or describes them. Only where the voice is not the writer's. */
  readonly speaker?: string
  readonly stance?: Stance
  /** Where it stands in the article, from 0 (top) to 1 (end). */
  readonly place: number
}

/**
 * `working`: the page is still being read · `ready`: read, `findings` is complete · `off`: the reader switched this
 * site off · `not-article`: the page does not look like an article, nothing was read · `other-language`: nothing in the
 * article is in English, so nothing was looked for.
 */
export type PageState = 'working' | 'ready' | 'off' | 'not-article' | 'other-language'

/** What a content script knows about its page. */
export interface Report {
  readonly state: PageState
  /** The site as the switches name it: see `siteOf`. */
  readonly site: string
  /** What was read: the article in the page, or all of the page because the reader asked for that. */
  readonly scope: 'article' | 'page'
  /** Words read. */
  readonly words: number
  readonly findings: readonly ListedFinding[]
}

/** Content script → popup, over the port: once at connection, then at each change. */
export type FromPage = { readonly type: 'report'; readonly report: Report }

/** Popup → content script, over the port. */
export type ToPage =
  /** Scroll to the finding and emphasise it for a moment. */
  | { readonly type: 'reveal'; readonly id: number }
  /** Read this page although it does not look like an article. */
  | { readonly type: 'read-anyway' }

/** Content script → background, by `runtime.sendMessage`: how many findings the tab's badge shows; null clears it. */
export type ToBackground = { readonly type: 'count'; readonly count: number | null }
