import type { Finding } from '../match/scan.ts'
import type { QuotingBlock } from '../match/voice/quoting.ts'
import type { RuleId, Stance, Voice } from '../rules/rule.ts'
import type { SettingsPatch, Switches } from './settings.ts'

/**
 * What the programs say to each other, typed by direction. Popup and panel open a port named `readerPort` to the
 * content script of the tab; everything about the page goes through it, so that the list follows the page while it is
 * open.
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
 * site off · `unasked`: the reader wants pages to be read only when they ask · `not-article`: the page does not look like
 * an article, nothing was read · `other-language`: nothing in the article is in English, so nothing was looked for.
 */
export type PageState = 'working' | 'ready' | 'off' | 'unasked' | 'not-article' | 'other-language'

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
  /** The reader has hidden the marks of this page for now; `findings` is complete all the same. */
  readonly hidden?: boolean
}

/** Content script → popup or panel, over the port. */
export type FromPage =
  /** Once at connection, then at each change. */
  | { readonly type: 'report'; readonly report: Report }
  /** To those who follow the view: which findings of the last report are in the window now, in reading order. */
  | { readonly type: 'in-view'; readonly ids: readonly number[] }

/** Popup or panel → content script, over the port. */
export type ToPage =
  /** Scroll to the finding and emphasise it for a moment. */
  | { readonly type: 'reveal'; readonly id: number }
  /** Read this page although it does not look like an article, or though the reader had not asked before. */
  | { readonly type: 'read-anyway' }
  /** Show the marks of this page, or hide them, until it is left. */
  | { readonly type: 'show-marks'; readonly on: boolean }
  /** From now on tell which findings are in view: the panel stands beside the page, and goes along with it. */
  | { readonly type: 'follow-view' }

/** What a key of the reader's does in the page: the names of the manifest's `commands`. */
export type Command = 'toggle-marks' | 'next-phrase' | 'previous-phrase'

/** Background → content script, by `tabs.sendMessage`. */
export type ToContent = { readonly type: 'command'; readonly command: Command }

/** A part of the content script that is loaded when it is needed: what reads and marks, and the card. */
export type LatePart = 'reading' | 'card'

/** Blocks that stand one behind another, and what was found in some of them. */
export interface QuotingRun {
  readonly blocks: readonly QuotingBlock[]
  /** Whose speakers are asked about: the findings of block `index`. */
  readonly asked: readonly { readonly index: number; readonly findings: readonly Finding[] }[]
}

/** What the background finds: for each text that it was given its findings, in order. */
export type Scanned = readonly (readonly Finding[])[]

/** The speakers of a run's findings, block by block of those asked about; null where nobody is named. */
export type Named = readonly (readonly (string | null)[])[]

/** The name of the port over which the background is asked for what it is to answer. */
export const askPort = 'howsure-ask'

/** A request to the background over that port. */
export interface Request {
  /** Unique among those of the port. */
  readonly id: number
  readonly message: ToBackground
}

/** What comes back for a request. Where it cannot be answered the port is closed. */
export interface Answer {
  readonly id: number
  readonly answer?: unknown
}

/** To the background, by `runtime.sendMessage` or, where an answer is needed, over the port named `askPort`. */
export type ToBackground =
  /** From a content script: put this part of it into its page. Answered when that is done, or refused. */
  | { readonly type: 'load'; readonly part: LatePart }
  /**
   * From a content script, the popup or the panel: find the wording of these texts, by the rules that are on and the
   * reader's own phrases. Answered by `Scanned`. Nothing of the texts is kept.
   */
  | { readonly type: 'scan'; readonly texts: readonly QuotingBlock[]; readonly switches: Switches }
  /** From a content script: who speaks in quotations that run over several blocks? Answered by `Named`, run by run. */
  | { readonly type: 'speakers'; readonly runs: readonly QuotingRun[] }
  /** From a content script: a document has come into its page whose marks need their styles too. */
  | { readonly type: 'style' }
  /** From a content script: what the tab's badge shows. */
  | {
      readonly type: 'count'
      /** How many findings the page has; null clears the badge. */
      readonly count: number | null
      /** The marks of the page are hidden: the badge says so in place of the number. */
      readonly hidden?: boolean
    }
  /** From a content script: a page that was open before we came is left. */
  | { readonly type: 'left' }
  /** From popup or panel: the answer is the text that the reader asks about in this window (once), or null. */
  | { readonly type: 'take-selection'; readonly windowId: number }
  /** From a card: open the reader's search engine with these words. Answered by whether it did. */
  | { readonly type: 'search'; readonly words: string }
  /** From a card: save these changes. Answered by whether that was done. */
  | { readonly type: 'save'; readonly patch: SettingsPatch }
  /** From a card: open the options. */
  | { readonly type: 'options' }

/** Background → popup and panel: words wait to be taken in this window. Answered when they are. */
export type ToPages = { readonly type: 'selection'; readonly windowId: number }
