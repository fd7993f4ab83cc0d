import { createPainter } from '../page/highlight.ts'
import { findingAt, isPlainClick } from '../page/pointer.ts'
import type { Changes } from '../page/tree.ts'
import { watch } from '../page/watch.ts'
import type { Command, Report } from '../shared/messages.ts'
import type { Settings } from '../shared/settings.ts'
import { counted, text } from '../shared/text.ts'
import type { Answers, Order } from './answers.ts'
import { Guard } from './guard.ts'
import { Hidden } from './hidden.ts'
import { InView, nextFromHere } from './in-view.ts'
import { LateCard } from './late-card.ts'
import { Fewer } from './less.ts'
import { Marking } from './marking.ts'
import { neighbour } from './neighbour.ts'
import { PageReading, type Wish } from './page-reading.ts'
import type { part } from './parts.ts'
import { isSame, type PageFinding } from './reading.ts'
import { countWords, listFindings } from './report.ts'
import { type Brought, Rules } from './rules.ts'
import { boxOf, bringIntoSight, isInWindow, standIn } from './scroll.ts'
import { isStyled } from './styled.ts'
import { scriptHere } from './world.ts'

/**
 * The part of the content script that reads a page, loaded where there may be an article: the article → blocks →
 * findings → marks → click → card.
 */

/** What the reading part needs of the script that has loaded it, and what it tells. */
export interface Surroundings {
  readonly site: string
  readonly answers: Answers
  /** Why the page is read: because it looks like an article, or anyway. */
  readonly wish: Wish
  readonly settings: Settings
  readonly rules: Brought
  /** A part of the content script; undefined where it cannot come. */
  load: typeof part
  /** A document in the page has marks, but not their styles. */
  onUnstyled(): void
  /** Says a line to the reader. */
  say(words: string): void
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
  change(settings: Settings, wish: Wish): Promise<void>
}

/** What this script hands over. */
export interface ReadingPart {
  /** Reads the page, and marks it, until the signal aborts. Resolves when it has been read for the first time. */
  openPage(around: Surroundings, signal: AbortSignal): { readonly page: Page; readonly done: Promise<void> }
}

/** How long a phrase that was chosen in the popup stays emphasised, in ms. */
const emphasis = 2500

function openPage(around: Surroundings, signal: AbortSignal): ReturnType<ReadingPart['openPage']> {
  const { site, answers, say, endIfOrphaned } = around
  let { settings, wish } = around
  const painter = createPainter(globalThis)
  const fewer = new Fewer(onWishes)
  const card = new LateCard(() => around.load('card'), fewer, {
    onPrevious: () => step(-1),
    onNext: () => step(1),
    onClosed: () => {
      atCard = undefined
      painter.emphasise(null)
    },
  })

  /** There once a panel wants to know what is in view. */
  let inView: InView | undefined
  /** The finding that the card is about. */
  let atCard: PageFinding | undefined
  let root = document.documentElement
  let fading: ReturnType<typeof setTimeout> | undefined

  const marking = new Marking(painter, fewer, settings)
  const guard = new Guard(() => !endIfOrphaned() && painter.restore(), signal)
  const rules = new Rules(settings, around.rules, around.load, () => void reading.scanAgain(), signal)
  const reading = new PageReading(
    document,
    {
      reader: () => rules.reader(),
      serial: () => changes.serial,
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
    clearTimeout(fading)
    card.close()
    marking.clear()
  })

  // ---- From the settings to the marks ----

  async function change(next: Settings, nextWish: Wish): Promise<void> {
    settings = next
    if (nextWish !== wish) {
      wish = nextWish
      void reading.read(wish)
    }
    // Where other rules look, all is told once they have looked: not that a mark is there which is about to go.
    if (await rules.change(next)) {
      marking.changeWishes(settings, reading.reading.findings)
      void reading.scanAgain()
    } else onWishes()
  }

  /** Other marks are wanted, or other looks of them. */
  function onWishes(): void {
    marking.changeWishes(settings, reading.reading.findings)
    onSettled()
  }

  /** What was read is as the page is, or on the way to it. */
  function onSettled(): void {
    if (endIfOrphaned() || signal.aborted) return
    const findings = shown()
    if (atCard && !card.offersUndo) {
      const same = findings.find((finding) => atCard && isSame(finding, atCard))
      if (same) showCard(same)
      else if (!card.isDone) card.close()
    }
    tellCount()
    answers.tell()
    inView?.watch(findings)
  }

  /** The findings that the reader wants to see, in reading order. */
  function shown(): readonly PageFinding[] {
    return marking.wanted(reading.reading)
  }

  function hide(now: boolean): void {
    card.close()
    marking.hide(now, reading.reading.findings)
    tellCount()
    answers.tell()
  }

  // ---- The card ----

  function showCard(finding: PageFinding): void {
    const { block, range } = finding
    atCard = finding
    clearTimeout(fading)
    painter.emphasise(range)
    card.show(finding, shown(), settings, {
      element: standIn(block.element, document),
      node: range.startContainer,
      box: () => boxOf(range),
    })
  }

  function step(by: 1 | -1): void {
    const findings = shown()
    const next = atCard ? neighbour(findings, atCard, by) : findings.at(nextFromHere(by, findings))
    if (!next) return
    const box = boxOf(next.range)
    // High up: the card has its place below.
    if (box && !isInWindow(box, window)) bringIntoSight(next.block.element, box, 0.25)
    showCard(next)
  }

  /** Heard before the page hears it, since a page may stop its clicks; answered when the page is done with it. */
  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || card.owns(event)) return
    const plain = event.detail < 2 && isPlainClick(event)
    const path = event.composedPath()
    setTimeout(() => {
      if (signal.aborted || endIfOrphaned()) return
      const findings = marking.hidden ? [] : shown()
      const index =
        plain && !event.defaultPrevented ? findingAt(path, event.clientX, event.clientY, findings) : undefined
      const finding = index === undefined ? undefined : findings[index]
      if (finding) showCard(finding)
      else card.close()
    })
  }

  function reveal(id: number): void {
    const finding = shown()[id]
    const box = finding && boxOf(finding.range)
    if (!box) return
    card.close()
    bringIntoSight(finding.block.element, box, 0.5)
    painter.emphasise(finding.range)
    clearTimeout(fading)
    fading = setTimeout(() => painter.emphasise(null), emphasis)
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
    answers.tellCount(reading.state === 'ready' ? shown().length : null, marking.hidden)
  }

  function onOrder(order: Order): void {
    if (order.type === 'reveal') reveal(order.id)
    else if (order.type === 'show-marks') hide(!order.on)
  }

  function onFollowed(): void {
    inView ??= new InView(window, (ids) => answers.tellInView(ids), signal)
    inView.watch(shown())
  }

  /** A key did something; where that cannot be seen at once, it is said. */
  function onCommand(command: Command): void {
    const count = shown().length
    if (count === 0) say(text(reading.state === 'ready' ? 'noneInPage' : 'saidNotRead'))
    else if (command === 'toggle-marks') {
      hide(!marking.hidden)
      say(marking.hidden ? text('saidHidden') : counted('saidShown', count))
    } else {
      if (marking.hidden) hide(false)
      step(command === 'next-phrase' ? 1 : -1)
    }
  }

  // ---- What happens to the page ----

  function onPageChange(news: Changes): void {
    if (endIfOrphaned()) return
    // A document that is opened anew has lost its listeners.
    if (document.documentElement !== root) listen()
    reading.follow(news)
    guard.look()
  }

  function onTree(tree: Node): void {
    changes.observe(tree)
    const view = (tree as Partial<Document>).defaultView
    if (!view) return
    listenIn(view)
    if (!isStyled(view)) around.onUnstyled()
  }

  function listenIn(view: Window): void {
    view.addEventListener('click', onClick, { capture: true, signal })
    guard.listen(view)
  }

  /** The page may wait in the browser's cache, where an update would leave marks without anyone to answer for them. */
  function onPageHide({ isTrusted }: Event): void {
    if (!isTrusted) return
    card.close()
    painter.clear()
  }

  function onVisibility(): void {
    if (!endIfOrphaned()) guard.look()
  }

  function listen(): void {
    root = document.documentElement
    listenIn(window)
    window.addEventListener('pagehide', onPageHide, { signal })
    document.addEventListener('visibilitychange', onVisibility, { signal })
  }

  listen()
  if (answers.isFollowed) onFollowed()
  const done = rules.change(settings).then(() => reading.read(wish))
  return { page: { report, onOrder, onCommand, onFollowed, change }, done }
}

scriptHere()?.take('reading', { openPage })
