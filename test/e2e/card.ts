import type { Box } from '../../src/content/place.ts'
import type { Point, View } from './driver.ts'
import { until } from './until.ts'

/** The open card, as one uses it. */
export class Card {
  readonly #page: View

  constructor(page: View) {
    this.#page = page
  }

  /** All that it says. */
  text(): Promise<string> {
    return this.#page.evaluate(() => {
      const host = [...document.querySelectorAll('[popover]')].find((one) => one.shadowRoot)
      const card = host?.shadowRoot?.querySelector<HTMLElement>('.card')
      return card?.innerText.replace(/\s+/g, ' ') ?? ''
    })
  }

  /** The words that it would look for other reports with. */
  searchWords(): Promise<string> {
    return this.#page.evaluate(() => {
      const host = [...document.querySelectorAll('[popover]')].find((one) => one.shadowRoot)
      return host?.shadowRoot?.querySelector('.search q')?.textContent ?? ''
    })
  }

  async says(words: string): Promise<void> {
    await until(`the card to say "${words}"`, async () => (await this.text()).includes(words))
  }

  /** The text of what has focus in it. */
  focus(): Promise<string> {
    return this.#page.evaluate(() => {
      const host = [...document.querySelectorAll('[popover]')].find((one) => one.shadowRoot)
      const focus = host?.shadowRoot?.activeElement
      return focus?.getAttribute('aria-label') ?? focus?.textContent?.trim() ?? ''
    })
  }

  /** Clicks or taps what bears this label, after scrolling to it inside the card. */
  async press(label: string, how: 'click' | 'tap' = 'click'): Promise<void> {
    await this.#page[how](await this.find(label))
  }

  /** The middle of what bears this label, once it stands still. */
  find(label: string): Promise<Point> {
    let last: Point | null = null
    return until(`"${label}" in the card`, async () => {
      const [before, now] = [last, await this.#middleOf(label)]
      last = now
      return before?.x === now?.x && before?.y === now?.y && now
    })
  }

  #middleOf(label: string): Promise<Point | null> {
    return this.#page.evaluate((label) => {
      const host = [...document.querySelectorAll('[popover]')].find((one) => one.shadowRoot)
      const all = [...(host?.shadowRoot?.querySelectorAll('button, summary, a') ?? [])]
      const found = all.find(
        (one) => one.textContent?.trim() === label || one.getAttribute('aria-label') === label,
      )
      found?.scrollIntoView({ block: 'nearest' })
      const box = found?.getBoundingClientRect()
      return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
    }, label)
  }

  /** Where the card is, where the emphasised words are, and what both must stay in. */
  boxes(): Promise<{ card: Box; mark: Box; window: Box }> {
    return until('the card and its mark', () =>
      this.#page.evaluate(() => {
        const host = [...document.querySelectorAll('[popover]')].find((one) => one.shadowRoot)
        const card = host?.shadowRoot?.querySelector('.card')
        const [range] = CSS.highlights.get('howsure-current') ?? []
        if (!card || !range) return null
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom })
        const { clientWidth, clientHeight } = document.documentElement
        return {
          card: plain(card.getBoundingClientRect()),
          mark: plain(live.getBoundingClientRect()),
          window: { left: 0, top: 0, right: clientWidth, bottom: clientHeight },
        }
      }),
    )
  }

  /** The smallest width and height of its controls, in CSS pixels, and a computed style of the card. */
  look(): Promise<{ smallest: number; direction: string; fontSize: string; colour: string }> {
    return this.#page.evaluate(() => {
      const host = [...document.querySelectorAll('[popover]')].find((one) => one.shadowRoot)
      const card = host?.shadowRoot?.querySelector('.card')
      if (!card) throw new Error('there is no card')
      const sizes = [...card.querySelectorAll('button, summary, a')]
        .map((control) => control.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ width, height }) => Math.min(width, height))
      const { direction, fontSize, color } = getComputedStyle(card)
      return { smallest: Math.min(...sizes), direction, fontSize, colour: color }
    })
  }
}
