import type { View } from './driver.ts'
import type { NoteText } from './reader.ts'
import { atRest } from './rest.ts'
import { until } from './until.ts'

/** An entry of the popup's list. */
export interface Item {
  readonly family: string
  readonly set: string
  readonly phrase: string
  /** The phrase in its sentence. */
  readonly sentence: string
  /** What stands under it: the set, whose words. */
  readonly about: string
  readonly open: boolean
}

/** The real popup or side panel, as a person reads and uses it: they are one page. */
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
      if (typeof title === 'string' ? now === title : title.test(now)) return now
      throw new Error(`"${now}"`)
    })
  }

  /** The list from top to bottom. */
  items(): Promise<Item[]> {
    return this.view.evaluate(() =>
      [...document.querySelectorAll('[data-family][data-set] > button[aria-expanded]')].map((button) => ({
        family: button.closest('[data-family]')?.getAttribute('data-family') ?? '',
        set: button.closest('[data-set]')?.getAttribute('data-set') ?? '',
        phrase: button.querySelector('.phrase')?.textContent ?? '',
        sentence: button.querySelector('.sentence')?.textContent ?? '',
        about: button.querySelector('.about')?.textContent ?? '',
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

  /** All that a tab is called, its remark included. */
  tabName(name: 'Phrases' | 'Sets'): Promise<string> {
    return this.view.evaluate((name) => {
      const tabs = [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent ?? '')
      return tabs.find((tab) => tab.startsWith(name)) ?? ''
    }, name)
  }

  /** Clicks a button by its text. */
  async press(name: string): Promise<void> {
    await this.#click('button', name)
  }

  /** Makes a choice above the list from the keyboard: of the one with this name, the option that begins with these words. */
  async narrow(name: string, option: string): Promise<void> {
    const steps = await this.view.evaluate(
      (name, option) => {
        const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`)
        select?.focus()
        const at = [...(select?.options ?? [])].findIndex(({ text }) => text.startsWith(option))
        return at < 0 || !select ? null : at - select.selectedIndex
      },
      name,
      option,
    )
    if (steps === null) throw new Error(`no choice of "${option}" under "${name}"`)
    for (let step = 0; step < Math.abs(steps); step++) {
      await this.view.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
    }
  }

  /** Clicks in the strip, at a place from 0 to 1. */
  async clickStrip(place: number): Promise<void> {
    const at = await atRest(
      this.view,
      'the strip',
      (place) => {
        // The browser fits its window to a popup a moment later, and then everything moves; a page of its own may scroll.
        const isFitted = document.documentElement.scrollHeight <= innerHeight + 1
        if (!isFitted && !location.search) return null
        const strip = document.querySelector('[role=slider] svg')
        strip?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
        const box = strip?.getBoundingClientRect()
        return box?.width ? { x: box.x + place * box.width, y: box.y + box.height / 2 } : null
      },
      place,
    )
    await this.view.click(at)
  }

  /** What the strip says that it is at. */
  atStrip(): Promise<string> {
    return this.view.evaluate(
      () => document.querySelector('[role=slider]')?.getAttribute('aria-valuetext') ?? '',
    )
  }

  /** The phrases that are told to be in the window of the page. */
  inView(): Promise<string[]> {
    return this.view.evaluate(() =>
      [...document.querySelectorAll('.is-in-view .phrase')].map((phrase) => phrase.textContent ?? ''),
    )
  }

  /** What is announced to screen readers. */
  announced(): Promise<string> {
    return this.view.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '')
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
      // Firefox gives what scrolls a stop of its own.
      if (!activeElement?.matches('a, button, input, select, [role]')) return ''
      const named = activeElement.closest('label')?.querySelector('.switch-label') ?? activeElement
      return named.getAttribute('aria-label') ?? named.textContent?.trim() ?? ''
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
    throw new Error(`100 presses of Tab did not reach "${words}", the last "${await this.focus()}"`)
  }

  /** Clicks the first element of a selector whose text (or that of a `part` of it) begins with these words. */
  async #click(selector: string, text: string, part?: string): Promise<void> {
    const at = await atRest(
      this.view,
      `${selector} "${text}" to be clickable`,
      (selector, text, part) => {
        const isFitted = document.documentElement.scrollHeight <= innerHeight + 1
        if (!isFitted && !location.search) return null
        const found = [...document.querySelectorAll(selector)].find((one) =>
          (part ? one.querySelector(part) : one)?.textContent?.trim().startsWith(text),
        )
        if (!found) return null
        found.scrollIntoView({ block: 'nearest', behavior: 'instant' })
        const { x, y, width, height } = found.getBoundingClientRect()
        const at = { x: x + width / 2, y: y + height / 2 }
        return found.contains(document.elementFromPoint(at.x, at.y)) ? at : null
      },
      selector,
      text,
      part ?? null,
    )
    await this.view.click(at)
  }
}
