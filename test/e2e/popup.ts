import type { View } from './driver.ts'
import type { NoteText } from './reader.ts'
import { until } from './until.ts'

/** An entry of the popup's list. */
export interface Item {
  readonly family: string
  readonly set: string
  readonly phrase: string
  /** The phrase in its sentence. */
  readonly sentence: string
  readonly open: boolean
}

/** The real popup, as a person reads and uses it. */
export class Popup {
  readonly view: View

  constructor(view: View) {
    this.view = view
  }

  /** The headline: how many phrases, or why there are none. */
  title(): Promise<string> {
    return this.view.evaluate(() => document.querySelector('h1')?.textContent ?? '')
  }

  /** Waits for a headline. */
  async titled(title: string | RegExp): Promise<string> {
    return until(`the popup's headline ${title}`, async () => {
      const now = await this.title()
      return (typeof title === 'string' ? now === title : title.test(now)) && now
    })
  }

  /** The list from top to bottom. */
  items(): Promise<Item[]> {
    return this.view.evaluate(() =>
      [...document.querySelectorAll('[data-family] [data-set] button[aria-expanded]')].map((button) => ({
        family: button.closest('[data-family]')?.getAttribute('data-family') ?? '',
        set: button.closest('[data-set]')?.getAttribute('data-set') ?? '',
        phrase: button.querySelector('.phrase')?.textContent ?? '',
        sentence: button.querySelector('.sentence')?.textContent ?? '',
        open: button.getAttribute('aria-expanded') === 'true',
      })),
    )
  }

  /** The unfolded note; null where none is. */
  note(): Promise<NoteText | null> {
    return this.view.evaluate(() => {
      const note = document.querySelector('[aria-expanded=true] ~ *')
      if (!note) return null
      const [why = '', fair = '', ask = ''] = [...note.querySelectorAll('dd')].map(
        (dd) => dd.textContent ?? '',
      )
      const sources = [...note.querySelectorAll('a')].map((a) => ({
        title: a.textContent ?? '',
        url: a.href,
      }))
      return { why, fair, ask, sources }
    })
  }

  /** Clicks the entry with this phrase. */
  async choose(phrase: string): Promise<void> {
    await this.showTab('Phrases')
    await this.#click('button[aria-expanded]', phrase, '.phrase')
  }

  /** Throws the switch of a set, named as in the popup. */
  async toggleSet(name: string): Promise<void> {
    await this.showTab('Sets')
    await this.#click('label', name, '.switch-label')
  }

  /** Throws the switch for this site. */
  async toggleSite(): Promise<void> {
    await this.#click('footer label', 'Mark on', '.switch-label')
  }

  async showTab(name: 'Phrases' | 'Sets'): Promise<void> {
    await this.#click('[role=tab]', name)
  }

  /** Clicks a button by its text. */
  async press(name: string): Promise<void> {
    await this.#click('button', name)
  }

  /** Whether the switch with this label is on. */
  isOn(label: string): Promise<boolean | null> {
    return this.view.evaluate((label) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(label))
      return found?.querySelector('input')?.checked ?? null
    }, label)
  }

  /** What has the keyboard's focus: the text of its label, or its own. */
  focus(): Promise<string> {
    return this.view.evaluate(() => {
      const { activeElement } = document
      const named = activeElement?.closest('label')?.querySelector('.switch-label') ?? activeElement
      return named === document.body ? '' : (named?.textContent?.trim() ?? '')
    })
  }

  /** Presses Tab until the words of what has focus begin with these. */
  tabTo(words: string): Promise<void> {
    return this.#walkTo(words, undefined)
  }

  /** The same backwards. */
  tabBackTo(words: string): Promise<void> {
    return this.#walkTo(words, 'Shift')
  }

  async #walkTo(words: string, modifier: 'Shift' | undefined): Promise<void> {
    for (let presses = 0; presses < 100; presses++) {
      if ((await this.focus()).startsWith(words)) return
      await this.view.press('Tab', modifier)
    }
    throw new Error(`100 presses of Tab did not reach "${words}"`)
  }

  /** Clicks the first element of a selector whose text (or that of a `part` of it) begins with these words. */
  async #click(selector: string, text: string, part?: string): Promise<void> {
    const at = await until(`${selector} "${text}" to be clickable`, () =>
      this.view.evaluate(
        (selector, text, part) => {
          // The browser fits its window to the popup a moment later, and then everything moves.
          if (document.documentElement.scrollHeight > innerHeight + 1) return null
          const found = [...document.querySelectorAll(selector)].find((one) =>
            (part ? one.querySelector(part) : one)?.textContent?.trim().startsWith(text),
          )
          if (!found) return null
          found.scrollIntoView({ block: 'nearest', behavior: 'instant' })
          const { x, y, width, height } = found.getBoundingClientRect()
          const at = { x: x + width / 2, y: y + height / 2 }
          return found.contains(document.elementFromPoint(at.x, at.y)) && at
        },
        selector,
        text,
        part ?? null,
      ),
    )
    await this.view.click(at)
  }
}
