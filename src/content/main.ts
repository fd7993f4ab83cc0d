import { askBackground } from '../shared/ask-background.ts'
import type { PageState, Report } from '../shared/messages.ts'
import { load, onChange, type Settings, siteOf } from '../shared/settings.ts'
import { wantedOn } from '../shared/wanted.ts'
import { Answers, type Order } from './answers.ts'
import type { Line } from './card-part.ts'
import { isConnected } from './connected.ts'
import { news, takeAway } from './left-behind.ts'
import { lookOut } from './lookout.ts'
import type { Wish } from './page-reading.ts'
import { part, take } from './parts.ts'
import type { Page } from './reading-part.ts'
import { leaveHere, scriptHere } from './world.ts'

/**
 * HowSure in a page: settings → is the site off? → may there be an article? → the part that reads it. Popup and panel
 * follow over a port; the badge gets the count. This much is in every page, so it is small; what reads
 * (`reading-part.ts`) and what shows itself (`card-part.ts`) is loaded when it is needed.
 */

export async function start(stop: AbortController): Promise<void> {
  const { signal } = stop
  const site = siteOf(location)
  let settings: Settings | undefined
  let readAnyway = false
  /** What is done now: it ends when the reader wants something else. */
  let doing: { readonly wish: Wish | 'no'; readonly end: AbortController } | undefined
  /** What the popup is told while there is no page. */
  let state: PageState = 'working'
  let page: Page | undefined

  const answers = new Answers(
    {
      report,
      onOrder,
      onCommand: (command) => (page ? page.onCommand(command) : say('saidNotRead')),
      onFollowed: () => page?.onFollowed(),
    },
    signal,
  )
  window.addEventListener('pageshow', onPageShow, { signal })
  window.addEventListener(news, endIfOrphaned, { signal })
  onChange((next) => {
    settings = next
    void follow()
  }, signal)
  settings = await load()
  await follow()

  function wish(settings: Settings): Wish | 'no' {
    const wanted = wantedOn(site, settings)
    if (wanted === 'off') return 'no'
    if (readAnyway || wanted === 'always') return 'anyway'
    return wanted === 'asked' ? 'no' : 'if-article'
  }

  /** Does what the reader wants now. */
  async function follow(): Promise<void> {
    if (!settings || signal.aborted) return
    const now = wish(settings)
    if (page && now !== 'no') return page.change(settings, now)
    if (now === doing?.wish) return
    doing?.end.abort()
    page = undefined
    const end = new AbortController()
    doing = { wish: now, end }
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal })
    if (now === 'no') rest(wantedOn(site, settings) === 'asked' ? 'unasked' : 'off')
    else await look(now, end.signal)
  }

  async function look(wish: Wish, ended: AbortSignal): Promise<void> {
    rest('working')
    const onArticle = () => read(wish, ended)
    if (wish === 'anyway') await onArticle()
    else await lookOut(document, { onArticle, onNone }, ended)
  }

  async function read(wish: Wish, ended: AbortSignal): Promise<void> {
    if (!settings) return
    const reading = await part('reading')
    if (ended.aborted || endIfOrphaned()) return
    if (!reading) {
      doing = undefined
      rest('not-article')
      return
    }
    const around = { site, answers, wish, settings, ask: askBackground, load: part, say, endIfOrphaned }
    const opened = reading.openPage(around, ended)
    page = opened.page
    await opened.done
  }

  function onNone(): void {
    if (!endIfOrphaned()) rest('not-article')
  }

  /** Nothing is read. */
  function rest(why: PageState): void {
    if (why === state) return
    state = why
    answers.tellCount(null)
    answers.tell()
  }

  function report(): Report {
    return page?.report() ?? { state, site, scope: 'article', words: 0, findings: [] }
  }

  function onOrder(order: Order): void {
    if (order.type !== 'read-anyway') page?.onOrder(order)
    else {
      readAnyway = true
      void follow()
    }
  }

  function say(line: Line): void {
    void part('card').then((card) => !signal.aborted && card?.say(line, signal))
  }

  /** When the extension is updated or removed, pages keep the old script, cut off: it takes its marks and ends. */
  function endIfOrphaned(): boolean {
    if (!signal.aborted && !isConnected()) stop.abort()
    return signal.aborted
  }

  /** Back from the browser's cache of pages: what the reader changed meanwhile was told to nobody there. */
  async function onPageShow({ persisted }: PageTransitionEvent): Promise<void> {
    if (!persisted || endIfOrphaned()) return
    settings = await load()
    await follow()
  }
}

const htmlTypes = ['text/html', 'application/xhtml+xml', 'text/plain']

// The popup may put it into a page that has it already.
if (!scriptHere()?.isAlive() && htmlTypes.includes(document.contentType)) {
  scriptHere()?.stop()
  takeAway(document)
  const stop = new AbortController()
  leaveHere({ isAlive: () => !stop.signal.aborted && isConnected(), stop: () => stop.abort(), take })
  start(stop).catch((error) => {
    const orphaned = !isConnected()
    stop.abort()
    if (!orphaned) throw error
  })
}
