import type { Box } from '../../src/content/place.ts'
import type { Point, View } from './driver.ts'
import { atRest } from './rest.ts'
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
      const host = [...document.querySelectorAll('[popover]')].find((one) =>
        one.shadowRoot?.querySelector('.card'),
      )
      const card = host?.shadowRoot?.querySelector<HTMLElement>('.card')
      return card?.innerText.replace(/\s+/g, ' ') ?? ''
    })
  }

  /** The words that it would look for other reports with. */
  searchWords(): Promise<string> {
    return this.#page.evaluate(() => {
      const host = [...document.querySelectorAll('[popover]')].find((one) =>
        one.shadowRoot?.querySelector('.card'),
      )
      return host?.shadowRoot?.querySelector('.search q')?.textContent ?? ''
    })
  }

  async says(words: string): Promise<void> {
    await until(`the card to say "${words}"`, async () => {
      const text = await this.text()
      if (text.includes(words)) return true
      throw new Error(`"${text}"`)
    })
  }

  /** The text of what has focus in it. */
  focus(): Promise<string> {
    return this.#page.evaluate(() => {
      const host = [...document.querySelectorAll('[popover]')].find((one) =>
        one.shadowRoot?.querySelector('.card'),
      )
      const focus = host?.shadowRoot?.activeElement
      return focus?.getAttribute('aria-label') ?? focus?.textContent?.trim() ?? ''
    })
  }

  /** Clicks or taps what bears this label, after scrolling to it inside the card. */
  async press(label: string, how: 'click' | 'tap' = 'click'): Promise<void> {
    await this.#page[how](await this.find(label))
  }

  /** The middle of what bears this label, once it stands still and nothing is over it. */
  find(label: string): Promise<Point> {
    return atRest(
      this.#page,
      `"${label}" in the card`,
      (label) => {
        const host = [...document.querySelectorAll('[popover]')].find((one) =>
          one.shadowRoot?.querySelector('.card'),
        )
        const root = host?.shadowRoot
        const found = [...(root?.querySelectorAll('button, summary, a') ?? [])].find(
          (one) => one.textContent?.trim() === label || one.getAttribute('aria-label') === label,
        )
        found?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
        const box = found?.getBoundingClientRect()
        if (!box?.width) return null
        const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        return found?.contains(root?.elementFromPoint(at.x, at.y) ?? null) ? at : null
      },
      label,
    )
  }

  /** Where the card is, where the emphasised words are, and what both must stay in. */
  boxes(): Promise<{ card: Box; mark: Box; window: Box }> {
    return until('the card and its mark', () =>
      this.#page.evaluate(() => {
        const host = [...document.querySelectorAll('[popover]')].find((one) =>
          one.shadowRoot?.querySelector('.card'),
        )
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
      const host = [...document.querySelectorAll('[popover]')].find((one) =>
        one.shadowRoot?.querySelector('.card'),
      )
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
