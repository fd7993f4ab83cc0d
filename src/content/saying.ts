import colours from '../ui/colours.css'
import { makeHost, showHost } from './host.ts'
import style from './saying.css'

/** How long a saying stays, in ms: time to read a line twice. */
const stay = 3500

/**
 * Says a line at the foot of the window, to the eye and to screen readers, where a key of the reader's did something
 * that could otherwise not be noticed. Like the card it is in the top layer, in a shadow root, and in the page only
 * while it shows.
 */
export class Saying {
  private host: HTMLElement | undefined
  private leaving: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly document: Document,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.end())
  }

  /** Says a line for some seconds, in place of one that still stands there. */
  say(words: string): void {
    if (!this.host?.isConnected) this.begin()
    // A screen reader announces what comes into a place that is there already.
    setTimeout(() => {
      const line = this.host?.shadowRoot?.querySelector('p')
      if (line) line.textContent = words
    })
    clearTimeout(this.leaving)
    this.leaving = setTimeout(() => this.end(), stay)
  }

  private begin(): void {
    const { document } = this
    const { host, root } = makeHost(document, [colours, style])
    const line = document.createElement('p')
    line.setAttribute('role', 'status')
    root.append(line)
    showHost(host, document.querySelector('dialog:modal'))
    this.host = host
  }

  private end(): void {
    clearTimeout(this.leaving)
    this.host?.remove()
    this.host = undefined
  }
}
