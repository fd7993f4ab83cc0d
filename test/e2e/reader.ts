import { Card } from './card.ts'
import type { Driver, Point } from './driver.ts'
import { Popup } from './popup.ts'
import { atRest } from './rest.ts'
import { until } from './until.ts'

/** A mark as painted in the page. */
export interface Mark {
  /** The highlight's name without our prefix: the family, with `-quoted` inside a quotation. */
  readonly style: string
  /** The words under it, white space collapsed. */
  readonly text: string
}

/** What a note says, by its headings. */
export interface NoteText {
  readonly why: string
  readonly fair: string
  readonly ask: string
  readonly sources: readonly { readonly title: string; readonly url: string }[]
}

/** The open card, as one reads it. */
export interface CardText extends NoteText {
  /** The family's question and the set's name. */
  readonly kind: string
  readonly phrase: string
  /** "3 of 20". */
  readonly place: string
  /** What has the keyboard's focus in the card: its role or text. */
  readonly focus: string
}

/** A person reading with HowSure: what they see and do, in both browsers. Knows our roles and labels, so that specs need not. */
export class Reader {
  readonly driver: Driver

  constructor(driver: Driver) {
    this.driver = driver
  }

  /** Opens a page and waits until it has its marks: they come while it is read, and the badge counts them at the end. */
  async openArticle(url: string): Promise<void> {
    await this.open(url)
    await until('marks in the page', async () => {
      const marks = await this.marks()
      // A mark that has a line and a ground is one.
      const lines = marks.filter(({ style }) => !style.endsWith('-ground'))
      const { length } = lines.length > 0 ? lines : marks
      const badge = await this.driver.badge()
      if (length > 0 && badge === String(length)) return true
      throw new Error(`${length} marks, and "${badge}" on the badge`)
    })
  }

  async open(url: string): Promise<void> {
    await this.driver.closePopup()
    await this.driver.open(url)
  }

  openPopup(): Promise<Popup> {
    return this.driver.openPopup().then((view) => new Popup(view))
  }

  /** All marks in reading order. */
  marks(): Promise<Mark[]> {
    return this.driver.page.evaluate(() => {
      const found: { style: string; range: Range }[] = []
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('howsure-') || name === 'howsure-current') continue
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = document.createRange()
          range.setStart(startContainer, startOffset)
          range.setEnd(endContainer, endOffset)
          found.push({ style: name.slice('howsure-'.length), range })
        }
      }
      const outermost = (node: Node): Node => {
        const root = node.getRootNode()
        return root instanceof ShadowRoot ? outermost(root.host) : node
      }
      found.sort(({ range: a }, { range: b }) => {
        if (a.startContainer.getRootNode() === b.startContainer.getRootNode())
          return a.compareBoundaryPoints(Range.START_TO_START, b)
        const [one, other] = [outermost(a.startContainer), outermost(b.startContainer)]
        return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
      })
      return found.map(({ style, range }) => ({ style, text: String(range).replace(/\s+/g, ' ').trim() }))
    })
  }

  /** Whether a mark would be painted: without its style sheet none is. */
  hasStyle(): Promise<boolean> {
    return this.driver.page.evaluate(
      () => getComputedStyle(document.body, '::highlight(howsure-sure)').textDecorationLine === 'underline',
    )
  }

  /** Whether a card is to be seen in the page. */
  seesCard(): Promise<boolean> {
    return this.driver.page.evaluate(() =>
      [...document.querySelectorAll('[popover]')].some((host) => {
        const card = host.shadowRoot?.querySelector('[role=dialog]')
        return card?.checkVisibility({ visibilityProperty: true }) ?? false
      }),
    )
  }

  /** The words of all marks, in reading order. */
  async markedWords(): Promise<string[]> {
    return (await this.marks()).map((mark) => mark.text)
  }

  /** The words that are emphasised, "" for none. */
  emphasised(): Promise<string> {
    return this.driver.page.evaluate(() => {
      const [range] = CSS.highlights.get('howsure-current') ?? []
      if (!range) return ''
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return String(live).replace(/\s+/g, ' ').trim()
    })
  }

  /** Scrolls the first mark on these words into the middle of the window: where else it would be is a matter of letters. */
  async scrollTo(text: string): Promise<void> {
    await this.#wordsIn(text, 'text')
  }

  /** Clicks the first mark on these words, beside any link in it. */
  async clickMark(text: string): Promise<void> {
    const [from, to] = await this.#wordsIn(text, 'text')
    await this.driver.page.click(middle(from, to))
  }

  /** Taps the first mark on these words, beside any link in it. */
  async tapMark(text: string): Promise<void> {
    const [from, to] = await this.#wordsIn(text, 'text')
    await this.driver.page.tap(middle(from, to))
  }

  /** Clicks a link inside the first mark on these words. */
  async clickLinkIn(text: string): Promise<void> {
    const [from, to] = await this.#wordsIn(text, 'link')
    await this.driver.page.click(middle(from, to))
  }

  /** Selects some of a mark's words with the mouse. Returns what is then selected. */
  async selectIn(text: string): Promise<string> {
    const [from, to] = await this.#wordsIn(text, 'text')
    await this.driver.page.drag(from, to)
    return until('a selection', () => this.driver.page.evaluate(() => String(getSelection()) || null))
  }

  /**
   * Waits until these words are shown in the page, as they are when they are chosen in a list: emphasised, and in the
   * window. The emphasis fades while a page may still scroll, so that only the words are looked for once it was seen.
   */
  async shows(words: string): Promise<void> {
    await until(`the page to emphasise "${words}"`, async () => {
      const now = await this.emphasised()
      if (now === words) return true
      throw new Error(`"${now}"`)
    })
    await until(`"${words}" to come into the window`, () =>
      this.driver.page.evaluate((words) => {
        const ranges = [...CSS.highlights]
          .filter(([name]) => name.startsWith('howsure-'))
          .flatMap(([, highlight]) => [...highlight])
        return ranges.some(({ startContainer, startOffset, endContainer, endOffset }) => {
          const live = document.createRange()
          live.setStart(startContainer, startOffset)
          live.setEnd(endContainer, endOffset)
          const { top, bottom } = live.getBoundingClientRect()
          const isHere = bottom > 0 && top < innerHeight
          return isHere && String(live).replace(/\s+/g, ' ').trim() === words
        })
      }, words),
    )
  }

  /** Waits for a line that is said at the foot of the page, of these words where there are any given. */
  said(words?: string): Promise<string> {
    return until(`a saying ${words ?? ''}`, () =>
      this.driver.page.evaluate((words) => {
        const lines = [...document.querySelectorAll('[popover]')].map(
          (host) => host.shadowRoot?.querySelector('p[role=status]')?.textContent,
        )
        return lines.find((line) => line && (words === null || line === words)) ?? null
      }, words ?? null),
    )
  }

  /** The open card; null where there is none. */
  card(): Promise<CardText | null> {
    return this.driver.page.evaluate(() => {
      const roots = [...document.querySelectorAll('[popover]')].map((host) => host.shadowRoot)
      const root = roots.find((candidate) => candidate?.querySelector('[role=dialog]'))
      if (!root) return null
      const words = (selector: string) => root.querySelector(selector)?.textContent?.trim() ?? ''
      const [why = '', fair = '', ask = ''] = [...root.querySelectorAll('dd')].map(
        (dd) => dd.textContent ?? '',
      )
      const focus = root.activeElement
      return {
        kind: words('.kind'),
        phrase: words('.phrase'),
        place: words('[role=status] [aria-hidden]'),
        why,
        fair,
        ask,
        sources: [...root.querySelectorAll('a')].map((a) => ({ title: a.textContent ?? '', url: a.href })),
        focus:
          focus?.getAttribute('role') ??
          focus?.getAttribute('aria-label') ??
          focus?.textContent?.trim() ??
          '',
      }
    })
  }

  /** Waits for a card on these words. */
  cardOn(phrase: string): Promise<CardText> {
    return until(`a card on "${phrase}"`, async () => {
      const card = await this.card()
      if (card?.phrase === phrase) return card
      throw new Error(card ? `a card on "${card.phrase}"` : 'no card')
    })
  }

  /** Clicks a button in the card, by its label or text. */
  clickInCard(button: 'Previous' | 'Next' | 'Close'): Promise<void> {
    return new Card(this.driver.page).press(button)
  }

  /** Presses Tab until a button in the card has focus. */
  async tabInCard(button: string, modifier?: 'Shift'): Promise<void> {
    for (let presses = 0; (await this.card())?.focus !== button; presses++) {
      if (presses > 15) throw new Error(`15 presses of Tab did not reach the card's ${button}`)
      await this.driver.page.press('Tab', modifier)
    }
  }

  /** The left and right end of the words of a mark that stand in one line and are, or are not, a link. */
  #wordsIn(text: string, kind: 'text' | 'link'): Promise<[Point, Point]> {
    return atRest(
      this.driver.page,
      `a mark on "${text}"`,
      (text, kind) => {
        for (const [name, highlight] of CSS.highlights) {
          if (!name.startsWith('howsure-')) continue
          for (const range of highlight) {
            const live = document.createRange()
            live.setStart(range.startContainer, range.startOffset)
            live.setEnd(range.endContainer, range.endOffset)
            if (String(live).replace(/\s+/g, ' ').trim() !== text) continue
            range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
            const boxIn = () =>
              [...live.getClientRects()].find(({ x, y, width, height }) => {
                const on = document.elementFromPoint(x + width / 2, y + height / 2)
                const isFree = on && !on.closest('[popover]')
                return width > 8 && isFree && Boolean(on.closest('a')) === (kind === 'link')
              })
            let box = boxIn()
            // Its paragraph may be taller than the window, and a card that is still open may lie over it.
            for (const height of [0.5, 0.97, 0.03]) {
              if (box) break
              const { top, bottom } = live.getBoundingClientRect()
              scrollBy({ top: (top + bottom) / 2 - height * innerHeight, behavior: 'instant' })
              box = boxIn()
            }
            if (!box) return null
            const y = box.y + box.height / 2
            return [
              { x: box.left + 2, y },
              { x: box.right - 2, y },
            ] as [Point, Point]
          }
        }
        return null
      },
      text,
      kind,
    )
  }
}

function middle(from: Point, to: Point): Point {
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
}
