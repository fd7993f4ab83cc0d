import type { Settings } from '../shared/settings.ts'
import { counted, text } from '../shared/text.ts'
import { cardAnswers, cardContent } from './card-answers.ts'
import type { CardEvents } from './late-card.ts'
import type { Fewer } from './less.ts'
import { type Mark, Overlay } from './overlay.tsx'
import type { PageFinding } from './reading.ts'
import { Saying } from './saying.ts'
import { scriptHere } from './world.ts'

/** The part of the content script that shows itself in the page: the card with its notes, and the line at the foot. */

/** The page's card. */
export interface OpenCard {
  /** Whether it says what was done to its mark, at the reader's wish: then it stays without its mark, for Undo. */
  readonly isDone: boolean
  /** Whether that can still be undone: then it stays as it is, whatever becomes of the mark. */
  readonly offersUndo: boolean
  /** Whether the event happened in the card. */
  owns(event: Event): boolean
  /** Shows the card at a mark; where it is open already, it shows the new content there. */
  show(finding: PageFinding, findings: readonly PageFinding[], settings: Settings, mark: Mark): void
  /** Takes it away, and gives focus back to where it was. */
  close(): void
}

/** What this script hands over. */
export interface CardPart {
  makeCard(fewer: Fewer, events: CardEvents): OpenCard
  /** Says a line at the foot of the window, until the signal aborts at the latest. */
  say(line: Line, signal: AbortSignal): void
}

/** What is said there: the number is that of the marks which are shown again. */
export type Line = 'saidNotRead' | 'noneInPage' | 'saidHidden' | number

function makeCard(fewer: Fewer, events: CardEvents): OpenCard {
  const overlay: Overlay = new Overlay(document, { ...events, ...cardAnswers(() => overlay, fewer) })
  return {
    get isDone() {
      return overlay.done !== undefined
    },
    get offersUndo() {
      return overlay.offersUndo
    },
    owns: (event) => overlay.owns(event),
    show: (finding, findings, settings, mark) =>
      overlay.show(cardContent(finding, findings, settings, document), mark),
    close: () => overlay.close(),
  }
}

let saying: Saying | undefined

function say(line: Line, signal: AbortSignal): void {
  saying ??= new Saying(document, signal)
  saying.say(typeof line === 'number' ? counted('saidShown', line) : text(line))
}

scriptHere()?.take('card', { makeCard, say })
