import type { Point, View } from './driver.ts'
import { atRest } from './rest.ts'
import { until } from './until.ts'

/** The options page, as a person reads and uses it: everything is named as it is shown or said. */
export class Options {
  readonly view: View

  constructor(view: View) {
    this.view = view
  }

  /** Waits until some words stand on the page. */
  async says(words: string): Promise<void> {
    await until(`"${words}" on the page`, async () => {
      if ((await this.words()).includes(words)) return true
      throw new Error(`a page that says ${await this.#news()}`)
    })
  }

  /** What the page says of what has just been done, and of what is wrong. */
  #news(): Promise<string> {
    return this.view.evaluate(() =>
      [...document.querySelectorAll('h1, [role=status], [role=alert], .trouble, .report h3')]
        .map((part) => part.textContent?.trim())
        .filter(Boolean)
        .join(' · '),
    )
  }

  /** Waits until a change has been stored and the page says how the storage is now; another page is always settled. */
  async settled(): Promise<void> {
    await until('the page to settle', () =>
      this.view.evaluate(() => document.querySelector('main[data-settled=false]') === null),
    )
  }

  /** All that can be read, white space collapsed. */
  words(): Promise<string> {
    return this.view.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))
  }

  /** Clicks a button, link, switch, answer, field or fold by its name; the first one in the section, if that is named. */
  async click(name: string, section = 'body'): Promise<void> {
    const at = await atRest(this.view, `${name} to click`, placeOf, name, section)
    await this.view.click(at)
  }

  /** The name of what has the focus. */
  async focused(): Promise<string> {
    return (await this.view.evaluate(stops)).focused
  }

  /** Presses Tab until something with this name has the focus, as soon as there is such a thing. */
  async tabTo(name: string, most = 80): Promise<void> {
    await until(name, async () => (await this.view.evaluate(stops)).names.includes(name))
    for (let presses = 0; (await this.focused()) !== name; presses++) {
      if (presses > most) throw new Error(`${most} presses of Tab did not reach ${name}`)
      await this.view.press('Tab')
    }
  }

  /** Gives the page a file, as its field for files would get one. */
  async chooseFile(name: string, content: string): Promise<void> {
    await this.view.evaluate(
      (name, content) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]')
        const data = new DataTransfer()
        data.items.add(new File([content], name, { type: 'application/json' }))
        if (input) input.files = data.files
        input?.dispatchEvent(new Event('change', { bubbles: true }))
      },
      name,
      content,
    )
  }

  /** What is stored, by area. */
  stored(): Promise<Record<'sync' | 'local', Record<string, unknown>>> {
    return this.view.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      const { storage } = (browser?.storage ? browser : chrome) as Api
      const { ownTables: _, ...local } = await storage.local.get()
      return { sync: await storage.sync.get(), local }
    })
  }

  /**
   * Stores something new behind the page's back, as a newer version or a fault would. Resolves when the page has heard of
   * it and says how the storage is now: what comes late moves what is clicked next.
   */
  async store(values: Record<string, unknown>): Promise<void> {
    await this.view.evaluate((values) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      const { storage } = (browser?.storage ? browser : chrome) as Api
      return new Promise<void>((resolve, reject) => {
        storage.onChanged.addListener(() => resolve())
        storage.sync.set(values).catch(reject)
      })
    }, values)
    await this.settled()
  }
}

interface Area {
  get(): Promise<Record<string, unknown>>
  set(values: Record<string, unknown>): Promise<void>
}
interface Api {
  readonly storage: {
    readonly sync: Area
    readonly local: Area
    readonly onChanged: { addListener(listener: () => void): void }
  }
}

/** Runs in the page: the names of all that takes the focus, and of what has it. */
function stops(): { names: string[]; focused: string } {
  const nameOf = (element: Element | null) => {
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null
    const by = element?.getAttribute('aria-labelledby')
    const label = by ? document.getElementById(by) : labels?.[0]
    const name = element?.getAttribute('aria-label') ?? (label ?? element)?.textContent ?? ''
    return name.replace(/\s+/g, ' ').trim()
  }
  const all = document.querySelectorAll('button, a, summary, input, textarea, select')
  return { names: [...all].map(nameOf), focused: nameOf(document.activeElement) }
}

/** Runs in the page: scrolls what has this name into sight, and gives its middle. */
function placeOf(name: string, section: string): Point | null {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const all = [...document.querySelectorAll(`${section} :is(button, a, summary, label, .switch-label)`)]
  const nameOf = (element: Element) => plain(element.getAttribute('aria-label') ?? element.textContent)
  const visible = all.filter((element) => element.getClientRects().length > 0)
  const found =
    visible.find((element) => nameOf(element) === name) ??
    visible.find((element) => element.matches('label, summary') && nameOf(element).startsWith(name))
  if (!found) return null
  found.scrollIntoView({ block: 'center', behavior: 'instant' })
  const target = found.matches('.switch-label')
    ? (found.closest('label')?.querySelector('input') ?? found)
    : found
  const box = target.getBoundingClientRect()
  return { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 }
}
