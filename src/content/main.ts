import { type Article, findArticle, wholePage } from '../page/article.ts'
import { createPainter } from '../page/highlight.ts'
import { holdHues } from '../page/hues.ts'
import { findingAt, isPlainClick } from '../page/pointer.ts'
import { quietTime, watch } from '../page/watch.ts'
import type { Command, PageState, Report } from '../shared/messages.ts'
import { isRuleOn, load, onChange, type Settings, siteOf } from '../shared/settings.ts'
import { counted, text } from '../shared/text.ts'
import { loadTables } from '../ui/tables.ts'
import { Answers, type Order } from './answers.ts'
import { cardAnswers, cardContent } from './card-answers.ts'
import { isConnected } from './connected.ts'
import { InView, nextFromHere } from './in-view.ts'
import { Fewer } from './less.ts'
import { Look } from './marks.ts'
import { neighbour } from './neighbour.ts'
import { Overlay } from './overlay.tsx'
import { OwnAutomaton } from './own.ts'
import { isSame, type PageFinding, Reader, type Reading } from './reading.ts'
import { countWords, listFindings } from './report.ts'
import { Saying } from './saying.ts'
import { boxOf, bringIntoSight, isInWindow } from './scroll.ts'
import { wantedFindings, wantedOn } from './wanted.ts'

/**
 * HowSure in a page: settings → is the site off? → the article → blocks → findings → marks → click → card. The popup
 * follows over a port; the badge gets the count.
 */

const nothingRead: Reading = { blocks: [], findings: [] }

/** How long a phrase that was chosen in the popup stays emphasised, in ms. */
const emphasis = 2500

/** A page that is no article is surveyed again after this many times what the last survey took. */
const patience = 20

export async function start(stop: AbortController): Promise<void> {
  const { signal } = stop
  const site = siteOf(location)
  const painter = createPainter(globalThis)
  const hues = holdHues(() => document.documentElement)
  const look = new Look()
  const fewer = new Fewer(() => void refresh(false))
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
  let state: PageState = 'working'
  let article: Article | null = null
  let readAnyway = false
  let scope: Report['scope'] = 'article'
  /** The reader has hidden the marks of this page, until they show them again or leave it. */
  let hidden = false
  /** There once a panel wants to know what is in view. */
  let inView: InView | undefined
  let reading: Reading = nothingRead
  /** Made for the first article: most pages are none, and need no tables. */
  let reader: Reader | undefined
  /** The finding that the card is about. */
  let atCard: PageFinding | undefined
  let turn = new AbortController()
  let body = document.body
  let fading: ReturnType<typeof setTimeout> | undefined
  /** When the last survey of the page ended and how long it took, in ms; the next one, where it waits. */
  const survey = { end: 0, took: 0 }
  let nextSurvey: ReturnType<typeof setTimeout> | undefined

  if (signal.aborted) return
  const saying = new Saying(document, signal)
  const answers = new Answers({ report, onOrder, onCommand, onFollowed }, signal)
  signal.addEventListener('abort', () => {
    turn.abort()
    clearTimeout(fading)
    clearTimeout(nextSurvey)
    overlay.close()
    painter.clear()
    hues.clear()
  })

  // ---- From the settings to the marks ----

  async function refresh(findAgain: boolean): Promise<void> {
    turn.abort()
    clearTimeout(nextSurvey)
    nextSurvey = undefined
    turn = new AbortController()
    const { signal: mine } = turn
    body = document.body
    const wanted = wantedOn(site, settings)
    if (wanted === 'off' || (wanted === 'asked' && !readAnyway)) {
      article = null
      show(wanted === 'off' ? 'off' : 'unasked', nothingRead)
      return
    }
    if (findAgain || !article?.root.isConnected) {
      const from = performance.now()
      article = findArticle(document)
      scope = article ? 'article' : 'page'
      if (readAnyway || wanted === 'always') article ??= wholePage(document)
      survey.end = performance.now()
      survey.took = survey.end - from
    }
    if (!article) {
      show('not-article', nothingRead)
      return
    }
    if (state !== 'ready') show('working', nothingRead)
    reader ??= new Reader(loadTables())
    const own = await ownAutomaton.of(settings)
    if (mine.aborted) return
    reader.switchRules((rule) => isRuleOn(settings, rule as { id: PageFinding['rule']; quiet: boolean }), own)
    const result = await reader.read(article, mine)
    if (!result || mine.aborted) return
    const findings = fewer.wanted(wantedFindings(result.findings, settings))
    show('ready', { ...result, findings })
  }

  /** A survey cannot rest, and a page that is none may change for ever: it gets a small share of the time. */
  function surveyLater(): void {
    const at = survey.end + Math.max(quietTime, patience * survey.took)
    nextSurvey ??= setTimeout(
      () => {
        if (!endIfOrphaned()) void refresh(true)
      },
      Math.max(0, at - performance.now()),
    )
  }

  function show(next: PageState, result: Reading): void {
    state = next
    reading = result
    paint()
    if (atCard) {
      const same = result.findings.find((finding) => atCard && isSame(finding, atCard))
      if (same) showCard(same)
      else if (!overlay.isDone) overlay.close()
    }
    if (endIfOrphaned()) return
    answers.tellCount(state === 'ready' ? result.findings.length : null, hidden)
    answers.tell()
    inView?.watch(result.findings)
  }

  function paint(): void {
    hues.set(settings.colours)
    look.setStrength(settings.strength)
    painter.paint(hidden ? [] : reading.findings.flatMap((finding) => look.marksOf(finding)))
  }

  function hide(now: boolean): void {
    hidden = now
    overlay.close()
    paint()
    answers.tellCount(state === 'ready' ? reading.findings.length : null, hidden)
    answers.tell()
  }

  // ---- The card ----

  function showCard(finding: PageFinding): void {
    const { findings } = reading
    const { block, range } = finding
    atCard = finding
    clearTimeout(fading)
    painter.emphasise(range)
    overlay.show(cardContent(finding, findings, settings, document), {
      element: block.element,
      node: range.startContainer,
      box: () => boxOf(range),
    })
  }

  function step(by: 1 | -1): void {
    const { findings } = reading
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
    setTimeout(() => {
      if (signal.aborted || endIfOrphaned()) return
      const index =
        plain && !event.defaultPrevented
          ? findingAt(document, event.clientX, event.clientY, reading.findings)
          : undefined
      const finding = index === undefined ? undefined : reading.findings[index]
      if (finding) showCard(finding)
      else overlay.close()
    })
  }

  function reveal(id: number): void {
    const finding = reading.findings[id]
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
      state,
      site,
      scope,
      words: countWords(reading),
      findings: listFindings(reading),
      hidden,
    }
  }

  function onOrder(order: Order): void {
    if (order.type === 'reveal') reveal(order.id)
    else if (order.type === 'show-marks') hide(!order.on)
    else {
      readAnyway = true
      void refresh(true)
    }
  }

  function onFollowed(): void {
    inView ??= new InView(window, (ids) => answers.tellInView(ids), signal)
    inView.watch(reading.findings)
  }

  /** A key did something; where that cannot be seen at once, it is said. */
  function onCommand(command: Command): void {
    const { findings } = reading
    if (findings.length === 0) saying.say(text(state === 'ready' ? 'noneInPage' : 'saidNotRead'))
    else if (command === 'toggle-marks') {
      hide(!hidden)
      saying.say(hidden ? text('saidHidden') : counted('saidShown', findings.length))
    } else {
      if (hidden) hide(false)
      step(command === 'next-phrase' ? 1 : -1)
    }
  }

  // ---- What happens to the page, and to us ----

  function onPageChange(changed: ReadonlySet<Element>): void {
    if (endIfOrphaned() || state === 'off' || state === 'unasked') return
    const root = article?.root
    const bodyChanged = document.body !== body
    // Our own card comes and goes as a child of the root element.
    const elements = [...changed].filter((element) => element !== document.documentElement)
    if (
      !root?.isConnected ||
      bodyChanged ||
      elements.some((element) => element !== root && element.contains(root))
    ) {
      if (elements.length === 0 && !bodyChanged) return
      if (article) void refresh(true)
      else surveyLater()
    } else if (elements.some((element) => root.contains(element))) {
      void refresh(false)
    }
  }

  /** When the extension is updated or removed, pages keep the old script, cut off: it takes its marks and ends. */
  function endIfOrphaned(): boolean {
    if (!signal.aborted && !isConnected()) stop.abort()
    return signal.aborted
  }

  window.addEventListener('click', onClick, { capture: true, signal })
  document.addEventListener('visibilitychange', endIfOrphaned, { signal })
  window.addEventListener('pageshow', (event) => event.persisted && answers.tellCountAgain(), { signal })
  watch(document, onPageChange, signal)
  onChange((next) => {
    const otherwise = wantedOn(site, next) !== wantedOn(site, settings)
    settings = next
    void refresh(otherwise)
  }, signal)
  const ownAutomaton = new OwnAutomaton(() => void refresh(false), signal)

  await refresh(true)
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
