import { browser } from '../shared/browser.ts'
import {
  type Command,
  type FromPage,
  type Report,
  readerPort,
  type ToBackground,
  type ToContent,
  type ToPage,
} from '../shared/messages.ts'
import { isConnected } from './connected.ts'

/** What the popup or the panel wants of the page. That a panel follows the view is seen to here. */
export type Order = Exclude<ToPage, { type: 'follow-view' }>

/** What the popup, the panel and the keys ask of a page. */
export interface Questions {
  /** What is known of the page now. */
  report(): Report
  /** What the popup or the panel asks for. */
  onOrder(order: Order): void
  /** A key of the reader's. */
  onCommand(command: Command): void
  /** The first panel wants to know what is in view: from now on `tellInView` is to be called. */
  onFollowed(): void
}

type Badge = Extract<ToBackground, { type: 'count' }>
type Port = ReturnType<typeof browser.runtime.connect>

/** What is said to the popup and to the badge: each popup gets a report when it opens and at each change. */
export class Answers {
  private readonly ports = new Set<Port>()
  /** Those that want to know what is in view. */
  private readonly followers = new Set<Port>()
  /** What the badge was told last; a page's that has come has nothing to be told. */
  private badge: Badge | undefined

  constructor(
    private readonly questions: Questions,
    signal: AbortSignal,
  ) {
    const onConnect = (port: Port) => this.welcome(port)
    const onMessage = (message: unknown) => {
      const said = message as ToContent
      if (said.type === 'command') this.questions.onCommand(said.command)
    }
    browser.runtime.onConnect.addListener(onConnect)
    browser.runtime.onMessage.addListener(onMessage)
    // A page that waits in the browser's cache of pages is left, though in Firefox its ports would stay open.
    globalThis.addEventListener('pagehide', ({ isTrusted }) => isTrusted && this.leave(), { signal })
    signal.addEventListener('abort', () => {
      if (!isConnected()) return
      browser.runtime.onConnect.removeListener(onConnect)
      browser.runtime.onMessage.removeListener(onMessage)
      this.hangUp()
    })
  }

  /** Whether anybody wants to know what is in view. */
  get isFollowed(): boolean {
    return this.followers.size > 0
  }

  /** Tells everybody who listens what is known now. */
  tell(): void {
    if (this.ports.size === 0) return
    const message: FromPage = { type: 'report', report: this.questions.report() }
    for (const port of this.ports) port.postMessage(message)
  }

  /** Tells those who follow the view which findings are in it. */
  tellInView(ids: readonly number[]): void {
    const message: FromPage = { type: 'in-view', ids }
    for (const port of this.followers) port.postMessage(message)
  }

  /**
   * Tells the badge how many findings there are, null for a page that is not read; and whether its marks are hidden. Only
   * what is new: a page may change for ever, and a message costs it as much as all else that we do then.
   */
  tellCount(count: number | null, hidden = false): void {
    const { badge } = this
    if (badge ? badge.count === count && badge.hidden === hidden : count === null) return
    const message: Badge = { type: 'count', count, hidden }
    this.badge = message
    // Nobody may be listening just now; the badge is not worth an error.
    browser.runtime.sendMessage(message).catch(() => {
      if (this.badge === message) this.badge = badge
    })
  }

  /** The browser takes the badge away; should the page come back, it is told anew. */
  private leave(): void {
    this.badge = undefined
    this.hangUp()
  }

  private hangUp(): void {
    for (const port of this.ports) port.disconnect()
    this.ports.clear()
    this.followers.clear()
  }

  private welcome(port: Port): void {
    if (port.name !== readerPort) return
    this.ports.add(port)
    port.onDisconnect.addListener(() => {
      this.ports.delete(port)
      this.followers.delete(port)
    })
    port.onMessage.addListener((message: unknown) => {
      const order = message as ToPage
      if (order.type === 'follow-view') {
        this.followers.add(port)
        this.questions.onFollowed()
      } else this.questions.onOrder(order)
    })
    const message: FromPage = { type: 'report', report: this.questions.report() }
    port.postMessage(message)
  }
}
