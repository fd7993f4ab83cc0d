import { createPainter } from '../page/highlight.ts'
import { findingAt, isPlainClick } from '../page/pointer.ts'
import type { Changes } from '../page/tree.ts'
import { watch } from '../page/watch.ts'
import { setOfRule } from '../rules/sets.ts'
import type { Report, ToPage } from '../shared/messages.ts'
import { isRuleOn, load, onChange, type Settings, siteOf } from '../shared/settings.ts'
import { noteOn } from '../ui/notes.ts'
import { Answers } from './answers.ts'
import { isConnected } from './connected.ts'
import { Guard } from './guard.ts'
import { Hidden } from './hidden.ts'
import { Overlay } from './overlay.tsx'
import { PageReading, type Wish } from './page-reading.ts'
import { isSame, type PageFinding, Reader } from './reading.ts'
import { countWords, listFindings } from './report.ts'
import { boxOf, bringIntoSight, isInWindow, standIn } from './scroll.ts'
import { inSentence } from './sentence.ts'
import { loadTables } from './tables.ts'

/**
 * HowSure in a page: settings → is the site off? → the article → blocks → findings → marks → click → card. The popup
 * follows over a port; the badge gets the count.
 */

/** How long a phrase that was chosen in the popup stays emphasised, in ms. */
const emphasis = 2500

export async function start(stop: AbortController): Promise<void> {
  const { signal } = stop
  const site = siteOf(location)
  const painter = createPainter(globalThis)
  const overlay = new Overlay(document, {
    onPrevious: () => step(-1),
    onNext: () => step(1),
    onClosed: () => {
      atCard = undefined
      painter.emphasise(null)
    },
  })

  let settings: Settings = await load()
  let readAnyway = false
  let knownReader: Reader | undefined
  /** The finding that the card is about. */
  let atCard: PageFinding | undefined
  let root = document.documentElement
  let fading: ReturnType<typeof setTimeout> | undefined

  if (signal.aborted) return
  const answers = new Answers({ report, onOrder }, signal)
  const guard = new Guard(() => !endIfOrphaned() && painter.restore(), signal)
  const page = new PageReading(
    document,
    {
      reader,
      serial: () => changes.serial,
      onTree,
      onFound: (gone, come) => {
        painter.remove(gone.map(markOf))
        painter.add(come.map(markOf))
      },
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
    painter.clear()
  })

  // ---- From the settings to the marks ----

  function wish(): Wish {
    if (settings.offSites.includes(site)) return 'no'
    return readAnyway || settings.alwaysSites.includes(site) ? 'anyway' : 'if-article'
  }

  /** Made for the first article: most pages are none, and need no tables. */
  function reader(): Reader {
    if (!knownReader) {
      knownReader = new Reader(loadTables())
      switchRules(knownReader)
    }
    return knownReader
  }

  function switchRules(which: Reader): boolean {
    return which.switchRules((rule) =>
      isRuleOn(settings, rule as { id: PageFinding['rule']; quiet: boolean }),
    )
  }

  function onSettings(next: Settings): void {
    const before = wish()
    settings = next
    if (wish() !== before) void page.read(wish())
    if (knownReader && switchRules(knownReader)) void page.scanAgain()
  }

  function markOf({ range, rule, voice }: PageFinding) {
    const { family } = setOfRule(rule)
    return { range, style: voice === 'quoted' ? `${family}-quoted` : family }
  }

  /** What was read is as the page is, or on the way to it. */
  function onSettled(): void {
    if (endIfOrphaned()) return
    const { findings } = page.reading
    if (atCard) {
      const same = findings.find((finding) => atCard && isSame(finding, atCard))
      if (same) showCard(same)
      else overlay.close()
    }
    answers.tellCount(page.state === 'ready' ? findings.length : null)
    answers.tell()
  }

  // ---- The card ----

  function showCard(finding: PageFinding): void {
    const { findings } = page.reading
    const { block, range, rule, voice, start: from, end } = finding
    atCard = finding
    clearTimeout(fading)
    painter.emphasise(range)
    overlay.show(
      {
        phrase: inSentence(block.text, from, end).phrase,
        voice,
        set: setOfRule(rule),
        note: noteOn(rule),
        number: findings.indexOf(finding) + 1,
        all: findings.length,
      },
      { element: standIn(block.element, document), box: () => boxOf(range) },
    )
  }

  function step(by: 1 | -1): void {
    const { findings } = page.reading
    const at = atCard ? findings.indexOf(atCard) : -1
    const next = findings[(at + by + findings.length) % findings.length]
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
      const { findings } = page.reading
      const index =
        plain && !event.defaultPrevented ? findingAt(path, event.clientX, event.clientY, findings) : undefined
      const finding = index === undefined ? undefined : findings[index]
      if (finding) showCard(finding)
      else overlay.close()
    })
  }

  function reveal(id: number): void {
    const finding = page.reading.findings[id]
    const box = finding && boxOf(finding.range)
    if (!box) return
    overlay.close()
    bringIntoSight(finding.block.element, box, 0.5)
    painter.emphasise(finding.range)
    clearTimeout(fading)
    fading = setTimeout(() => painter.emphasise(null), emphasis)
  }

  // ---- The popup and the badge ----

  function report(): Report {
    return {
      state: page.state,
      site,
      scope: page.isWhole ? 'page' : 'article',
      words: countWords(page.reading),
      findings: listFindings(page.reading),
    }
  }

  function onOrder(order: ToPage): void {
    if (order.type === 'reveal') reveal(order.id)
    else if (order.type === 'read-anyway') {
      readAnyway = true
      void page.read(wish())
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
  onChange(onSettings, signal)
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
