/** The least time between two looks at whether our marks are still there, in ms, and the most. */
const shortest = 200
const longest = 10_000

/** What the reader or the page does, in passing of which we look: nothing runs on a page that rests. */
const occasions = [
  'scroll',
  'pointermove',
  'pointerdown',
  'keydown',
  'focus',
  'resize',
  'animationend',
  'transitionend',
]

/** Looks after the marks: a page may clear all highlights at any time, and no event tells of it. */
export class Guard {
  private next = 0
  private pause = shortest
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param restore puts back what is missing; true where something was */
  constructor(
    private readonly restore: () => boolean,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true })
  }

  /** Listens for occasions; to be done again where the page has thrown away all listeners. */
  listen(view: Window): void {
    const options = { capture: true, passive: true, signal: this.signal }
    for (const type of occasions) view.addEventListener(type, this.look, options)
  }

  /** An occasion to look. A page that clears the marks over and over gets them back ever more slowly. */
  readonly look = (): void => {
    if (this.timer !== undefined) return
    const wait = this.next - performance.now()
    if (wait > 0) this.timer = setTimeout(this.check, wait)
    else this.check()
  }

  private readonly check = (): void => {
    this.timer = undefined
    if (this.signal.aborted) return
    this.pause = this.restore() ? Math.min(2 * this.pause, longest) : Math.max(this.pause / 2, shortest)
    this.next = performance.now() + this.pause
  }
}
