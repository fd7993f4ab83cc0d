import { browser } from '../shared/browser.ts'
import { type FromPage, type Report, readerPort, type ToBackground, type ToPage } from '../shared/messages.ts'
import { isConnected } from './connected.ts'

export interface Questions {
  /** What is known of the page now. */
  report(): Report
  /** What the popup asks for. */
  onOrder(order: ToPage): void
}

type Port = ReturnType<typeof browser.runtime.connect>

/** What is said to the popup and to the badge: each popup gets a report when it opens and at each change. */
export class Answers {
  private readonly ports = new Set<Port>()
  private count: number | null | undefined

  constructor(
    private readonly questions: Questions,
    signal: AbortSignal,
  ) {
    const onConnect = (port: Port) => this.welcome(port)
    browser.runtime.onConnect.addListener(onConnect)
    signal.addEventListener('abort', () => {
      if (!isConnected()) return
      browser.runtime.onConnect.removeListener(onConnect)
      for (const port of this.ports) port.disconnect()
    })
  }

  /** Tells everybody who listens what is known now. */
  tell(): void {
    if (this.ports.size === 0) return
    const message: FromPage = { type: 'report', report: this.questions.report() }
    for (const port of this.ports) port.postMessage(message)
  }

  /** Tells the badge how many findings there are; null for a page that is not read. */
  tellCount(count: number | null): void {
    this.count = count
    this.tellCountAgain()
  }

  /** For a page that is back from the browser's cache: the badge does not come back by itself. */
  tellCountAgain(): void {
    if (this.count === undefined) return
    const message: ToBackground = { type: 'count', count: this.count }
    // Nobody may be listening just now; the badge is not worth an error.
    browser.runtime.sendMessage(message).catch(() => {})
  }

  private welcome(port: Port): void {
    if (port.name !== readerPort) return
    this.ports.add(port)
    port.onDisconnect.addListener(() => this.ports.delete(port))
    port.onMessage.addListener((message: unknown) => this.questions.onOrder(message as ToPage))
    const message: FromPage = { type: 'report', report: this.questions.report() }
    port.postMessage(message)
  }
}
