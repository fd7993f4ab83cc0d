import { createPainter } from '../page/highlight.ts'
import type { Changes } from '../page/tree.ts'
import { watch } from '../page/watch.ts'
import type { askBackground } from '../shared/ask-background.ts'
import type { Command, Named, Report, Scanned, ToBackground } from '../shared/messages.ts'
import { onOwnTables } from '../shared/own-tables.ts'
import type { Settings } from '../shared/settings.ts'
import type { Answers, Order } from './answers.ts'
import { followAway } from './away.ts'
import type { Line } from './card-part.ts'
import { Guard } from './guard.ts'
import { Hidden } from './hidden.ts'
import { InView } from './in-view.ts'
import { Fewer } from './less.ts'
import { LookedAt } from './looked-at.ts'
import { Marking } from './marking.ts'
import { PageReading, type Wish } from './page-reading.ts'
import type { part } from './parts.ts'
import { type PageFinding, Reader } from './reading.ts'
import { countWords, listFindings } from './report.ts'
import { Speakers } from './speakers.ts'
import { askForStyles, isStyled } from './styled.ts'
import { scriptHere } from './world.ts'

/**
 * The part of the content script that reads a page, loaded where there may be an article: the article → blocks →
 * findings → marks → click → card.
 */

/** What the reading part needs of the script that has loaded it, and what it tells. */
export interface PageSurroundings {
  readonly site: string
  readonly answers: Answers
  /** Why the page is read: because it looks like an article, or anyway. */
  readonly wish: Wish
  readonly settings: Settings
  /** One port to the background is enough. */
  readonly ask: typeof askBackground
  /** A part of the content script; undefined where it cannot come. */
  load: typeof part
  /** Says a line to the reader. */
  say(line: Line): void
  /** Whether all is over, as it is when the extension is gone. */
  endIfOrphaned(): boolean
}

/** A page that is being read. */
export interface Page {
  report(): Report
  onOrder(order: Order): void
  onCommand(command: Command): void
  /** The first panel wants to know what is in view. */
  onFollowed(): void
  /** The reader wants something else, of the page or of its marks. */
  change(settings: Settings, wish: Wish): void
}

/** What this script hands over. */
export interface ReadingPart {
  /** Reads the page, and marks it, until the signal aborts. Resolves when it has been read for the first time. */
  openPage(
    around: PageSurroundings,
    signal: AbortSignal,
  ): { readonly page: Page; readonly done: Promise<void> }
}

function openPage(around: PageSurroundings, signal: AbortSignal): ReturnType<ReadingPart['openPage']> {
  const { site, answers, say, endIfOrphaned } = around
  let { settings, wish } = around
  const painter = createPainter(globalThis)
  const fewer = new Fewer(onWishes)
  /** There once a panel wants to know what is in view. */
  let inView: InView | undefined
  let root = document.documentElement
  /** The page has waited in the browser's cache of pages, where nobody told it that phrases were compiled. */
  let wasAway = false

  const marking = new Marking(painter, fewer, settings)
  const lookedAt = new LookedAt(
    painter,
    { shown, areHidden: () => marking.hidden, settings: () => settings },
    fewer,
    () => around.load('card'),
    () => signal.aborted || endIfOrphaned(),
  )
  const guard = new Guard(() => !endIfOrphaned() && painter.restore(), signal)
  const ask = (message: ToBackground) => around.ask(message, () => signal.aborted || endIfOrphaned())
  const reader = new Reader(
    (texts, switches) => ask({ type: 'scan', texts, switches }) as Promise<Scanned | undefined>,
    settings,
  )
  const speakers = new Speakers((runs) => ask({ type: 'speakers', runs }) as Promise<Named[] | undefined>)
  const reading = new PageReading(
    document,
    {
      reader,
      speakers,
      serial: () => changes.serial,
      away: followAway(signal),
      onTree,
      onFound: (gone, come) => marking.change(gone, come),
      onHidden: (hiders, block) => hidden.await(hiders, block),
      onSettled,
    },
    signal,
  )
  const hidden = new Hidden((blocks) => reading.lookAgain(blocks), signal)
  const changes = watch(document, onPageChange, signal)
  signal.addEventListener('abort', () => {
    lookedAt.stop()
    marking.clear()
  })

  /** One listener, however often a document is listened to. */
  const onClick = (event: MouseEvent) => lookedAt.onClick(event)

  // ---- From the settings to the marks ----

  function change(next: Settings, nextWish: Wish): void {
    if (wasAway && settings.ownPhrases.length + next.ownPhrases.length > 0) onOwnPhrases()
    wasAway = false
    settings = next
    if (nextWish !== wish) {
      wish = nextWish
      void reading.read(wish)
    }
    // Where other rules look, all is told once they have looked: not that a mark is there which is about to go.
    if (reader.switchRules(next)) {
      marking.changeWishes(settings, reading.reading.findings)
      void reading.scanAgain()
    } else onWishes()
  }

  /** The background has compiled the reader's own phrases anew. */
  function onOwnPhrases(): void {
    reader.forget()
    void reading.scanAgain()
  }

  /** Other marks are wanted, or other looks of them. */
  function onWishes(): void {
    marking.changeWishes(settings, reading.reading.findings)
    onSettled()
  }

  /** What was read is as the page is, or on the way to it. */
  function onSettled(): void {
    if (endIfOrphaned() || signal.aborted) return
    lookedAt.follow()
    tellCount()
    answers.tell()
    inView?.watch(shown())
  }

  /** The findings that the reader wants to see, in reading order. */
  function shown(): readonly PageFinding[] {
    return marking.wanted(reading.reading)
  }

  function hide(now: boolean): void {
    lookedAt.close()
    marking.hide(now, reading.reading.findings)
    tellCount()
    answers.tell()
  }

  // ---- The popup, the panel, the keys and the badge ----

  function report(): Report {
    return {
      state: reading.state,
      site,
      scope: reading.isWhole ? 'page' : 'article',
      words: countWords(reading.reading),
      findings: listFindings(reading.reading.blocks, shown()),
      hidden: marking.hidden,
    }
  }

  function tellCount(): void {
    answers.tellCount(reading.state === 'ready' ? marking.count : null, marking.hidden)
  }

  function onOrder(order: Order): void {
    if (order.type === 'reveal') lookedAt.reveal(shown()[order.id])
    else if (order.type === 'show-marks') hide(!order.on)
  }

  function onFollowed(): void {
    inView ??= new InView(window, (ids) => answers.tellInView(ids), signal)
    inView.watch(shown())
  }

  /** A key did something; where that cannot be seen at once, it is said. */
  function onCommand(command: Command): void {
    const count = shown().length
    if (count === 0) say(reading.state === 'ready' ? 'noneInPage' : 'saidNotRead')
    else if (command === 'toggle-marks') {
      hide(!marking.hidden)
      say(marking.hidden ? 'saidHidden' : count)
    } else {
      if (marking.hidden) hide(false)
      lookedAt.step(command === 'next-phrase' ? 1 : -1)
    }
  }

  // ---- What happens to the page ----

  function onPageChange(news: Changes, isQuiet: boolean): void {
    if (endIfOrphaned()) return
    // A document that is opened anew has lost its listeners.
    if (document.documentElement !== root) listen()
    reading.follow(news, isQuiet)
    guard.look()
  }

  function onTree(tree: Node): void {
    changes.observe(tree)
    const view = (tree as Partial<Document>).defaultView
    if (!view) return
    listenIn(view)
    if (!isStyled(view)) askForStyles()
  }

  function listenIn(view: Window): void {
    view.addEventListener('click', onClick, { capture: true, signal })
    guard.listen(view)
  }

  /** The page may wait in the browser's cache, where an update would leave marks without anyone to answer for them. */
  function onPageHide({ isTrusted }: Event): void {
    if (!isTrusted) return
    lookedAt.close()
    painter.clear()
  }

  function onPageShow({ persisted }: PageTransitionEvent): void {
    wasAway ||= persisted
  }

  function onVisibility(): void {
    if (endIfOrphaned()) return
    guard.look()
    reading.resume()
  }

  function listen(): void {
    root = document.documentElement
    listenIn(window)
    window.addEventListener('pagehide', onPageHide, { signal })
    window.addEventListener('pageshow', onPageShow, { signal })
    document.addEventListener('visibilitychange', onVisibility, { signal })
  }

  listen()
  if (answers.isFollowed) onFollowed()
  onOwnTables(onOwnPhrases, signal)
  return { page: { report, onOrder, onCommand, onFollowed, change }, done: reading.read(wish) }
}

scriptHere()?.take('reading', { openPage })
