import { createPainter } from '../page/highlight.ts'
import { findingAt, isPlainClick } from '../page/pointer.ts'
import type { Changes } from '../page/tree.ts'
import { watch } from '../page/watch.ts'
import type { Command, PageState, Report } from '../shared/messages.ts'
import { load, onChange, type Settings, siteOf } from '../shared/settings.ts'
import { counted, text } from '../shared/text.ts'
import { wantedOn } from '../shared/wanted.ts'
import { Answers, type Order } from './answers.ts'
import { cardAnswers, cardContent } from './card-answers.ts'
import { isConnected } from './connected.ts'
import { Guard } from './guard.ts'
import { Hidden } from './hidden.ts'
import { InView, nextFromHere } from './in-view.ts'
import { Fewer } from './less.ts'
import { Marking } from './marking.ts'
import { neighbour } from './neighbour.ts'
import { Overlay } from './overlay.tsx'
import { PageReading, type Wish } from './page-reading.ts'
import { isSame, type PageFinding } from './reading.ts'
import { countWords, listFindings } from './report.ts'
import { Rules } from './rules.ts'
import { Saying } from './saying.ts'
import { boxOf, bringIntoSight, isInWindow, standIn } from './scroll.ts'

/**
 * HowSure in a page: settings → is the site off? → the article → blocks → findings → marks → click → card. Popup and
 * panel follow over a port; the badge gets the count.
 */

/** How long a phrase that was chosen in the popup stays emphasised, in ms. */
const emphasis = 2500

export async function start(stop: AbortController): Promise<void> {
  const { signal } = stop
  const site = siteOf(location)
  const painter = createPainter(globalThis)
  const fewer = new Fewer(onWishes)
  const overlay: Overlay = new Overlay(document, {
    onPrevious: () => step(-1),
    onNext: () => step(1),
    ...cardAnswers(() => overlay, fewer),
    onClosed: () => {
      atCard = undefined
      painter.emphasise(null)
    },
  })

  let settings: Settings = await load()
  let readAnyway = false
  /** There once a panel wants to know what is in view. */
  let inView: InView | undefined
  /** The finding that the card is about. */
  let atCard: PageFinding | undefined
  let root = document.documentElement
  let fading: ReturnType<typeof setTimeout> | undefined

  if (signal.aborted) return
  const marking = new Marking(painter, fewer, settings)
  const saying = new Saying(document, signal)
  const answers = new Answers({ report, onOrder, onCommand, onFollowed }, signal)
  const guard = new Guard(() => !endIfOrphaned() && painter.restore(), signal)
  const rules = new Rules(settings, () => void page.scanAgain(), signal)
  const page = new PageReading(
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
  const hidden = new Hidden((blocks) => page.lookAgain(blocks), signal)
  const changes = watch(document, onPageChange, signal)
  signal.addEventListener('abort', () => {
    clearTimeout(fading)
    overlay.close()
    marking.clear()
  })

  // ---- From the settings to the marks ----

  function wish(): Wish {
    const wanted = wantedOn(site, settings)
    if (wanted === 'off') return 'no'
    if (readAnyway || wanted === 'always') return 'anyway'
    return wanted === 'asked' ? 'no' : 'if-article'
  }

  async function onSettings(next: Settings): Promise<void> {
    const before = wish()
    settings = next
    if (wish() !== before) void page.read(wish())
    // Where other rules look, all is told once they have looked: not that a mark is there which is about to go.
    if (await rules.change(next)) {
      marking.changeWishes(settings, page.reading.findings)
      void page.scanAgain()
    } else onWishes()
  }

  /** Other marks are wanted, or other looks of them. */
  function onWishes(): void {
    marking.changeWishes(settings, page.reading.findings)
    onSettled()
  }

  /** What was read is as the page is, or on the way to it. */
  function onSettled(): void {
    if (endIfOrphaned()) return
    const findings = shown()
    if (atCard) {
      const same = findings.find((finding) => atCard && isSame(finding, atCard))
      if (same) showCard(same)
      else if (!overlay.done) overlay.close()
    }
    tellCount()
    answers.tell()
    inView?.watch(findings)
  }

  /** The findings that the reader wants to see, in reading order. */
  function shown(): readonly PageFinding[] {
    return marking.wanted(page.reading)
  }

  function hide(now: boolean): void {
    overlay.close()
    marking.hide(now, page.reading.findings)
    tellCount()
    answers.tell()
  }

  // ---- The card ----

  function showCard(finding: PageFinding): void {
    const { block, range } = finding
    atCard = finding
    clearTimeout(fading)
    painter.emphasise(range)
    overlay.show(cardContent(finding, shown(), settings, document), {
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
    if (!event.isTrusted || overlay.owns(event)) return
    const plain = event.detail < 2 && isPlainClick(event)
    const path = event.composedPath()
    setTimeout(() => {
      if (signal.aborted || endIfOrphaned()) return
      const findings = marking.hidden ? [] : shown()
      const index =
        plain && !event.defaultPrevented ? findingAt(path, event.clientX, event.clientY, findings) : undefined
      const finding = index === undefined ? undefined : findings[index]
      if (finding) showCard(finding)
      else overlay.close()
    })
  }

  function reveal(id: number): void {
    const finding = shown()[id]
    const box = finding && boxOf(finding.range)
    if (!box) return
    overlay.close()
    bringIntoSight(finding.block.element, box, 0.5)
    painter.emphasise(finding.range)
    clearTimeout(fading)
    fading = setTimeout(() => painter.emphasise(null), emphasis)
  }

  // ---- The popup, the panel, the keys and the badge ----

  function state(): PageState {
    return page.state === 'off' && wantedOn(site, settings) === 'asked' ? 'unasked' : page.state
  }

  function report(): Report {
    return {
      state: state(),
      site,
      scope: page.isWhole ? 'page' : 'article',
      words: countWords(page.reading),
      findings: listFindings(page.reading.blocks, shown()),
      hidden: marking.hidden,
    }
  }

  function tellCount(): void {
    answers.tellCount(page.state === 'ready' ? shown().length : null, marking.hidden)
  }

  function onOrder(order: Order): void {
    if (order.type === 'reveal') reveal(order.id)
    else if (order.type === 'show-marks') hide(!order.on)
    else {
      readAnyway = true
      void page.read(wish())
    }
  }

  function onFollowed(): void {
    inView ??= new InView(window, (ids) => answers.tellInView(ids), signal)
    inView.watch(shown())
  }

  /** A key did something; where that cannot be seen at once, it is said. */
  function onCommand(command: Command): void {
    const count = shown().length
    if (count === 0) saying.say(text(page.state === 'ready' ? 'noneInPage' : 'saidNotRead'))
    else if (command === 'toggle-marks') {
      hide(!marking.hidden)
      saying.say(marking.hidden ? text('saidHidden') : counted('saidShown', count))
    } else {
      if (marking.hidden) hide(false)
      step(command === 'next-phrase' ? 1 : -1)
    }
  }

  // ---- What happens to the page, and to us ----

  function onPageChange(news: Changes): void {
    if (endIfOrphaned()) return
    // A document that is opened anew has lost its listeners.
    if (document.documentElement !== root) listen()
    page.follow(news)
    guard.look()
  }

  function onTree(tree: Node): void {
    changes.observe(tree)
    const view = (tree as Partial<Document>).defaultView
    if (view) listenIn(view)
  }

  /** When the extension is updated or removed, pages keep the old script, cut off: it takes its marks and ends. */
  function endIfOrphaned(): boolean {
    if (!signal.aborted && !isConnected()) stop.abort()
    return signal.aborted
  }

  function listenIn(view: Window): void {
    view.addEventListener('click', onClick, { capture: true, signal })
    guard.listen(view)
  }

  function onVisibility(): void {
    if (!endIfOrphaned()) guard.look()
  }

  /** Back from the browser's cache of pages. */
  function onPageShow({ persisted }: PageTransitionEvent): void {
    if (persisted) answers.tellCountAgain()
  }

  function listen(): void {
    root = document.documentElement
    listenIn(window)
    document.addEventListener('visibilitychange', onVisibility, { signal })
    window.addEventListener('pageshow', onPageShow, { signal })
  }

  listen()
  onChange((next) => void onSettings(next), signal)
  await rules.change(settings)
  await page.read(wish())
}

/** The script's own mark in its world, which no page can see: the popup may put it into a page that has it already. */
const world = globalThis as { howsure?: { isAlive(): boolean; stop(): void } }
const htmlTypes = ['text/html', 'application/xhtml+xml', 'text/plain']

if (!world.howsure?.isAlive() && htmlTypes.includes(document.contentType)) {
  world.howsure?.stop()
  const stop = new AbortController()
  world.howsure = { isAlive: () => !stop.signal.aborted && isConnected(), stop: () => stop.abort() }
  start(stop).catch((error) => {
    const orphaned = !isConnected()
    stop.abort()
    if (!orphaned) throw error
  })
}
