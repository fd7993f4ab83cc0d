import type { Point, View } from './driver.ts'
import { until } from './until.ts'

/** The options page, as a person reads and uses it: everything is named as it is shown or said. */
export class Options {
  readonly view: View

  constructor(view: View) {
    this.view = view
  }

  /** Waits until some words stand on the page. */
  async says(words: string): Promise<void> {
    await until(`"${words}"`, async () => (await this.words()).includes(words))
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
    let last: Point | null = null
    const at = await until(`${name} to click, at rest`, async () => {
      const before = last
      last = await this.view.evaluate(placeOf, name, section)
      return last !== null && last.x === before?.x && last.y === before.y && last
    })
    await this.view.click(at)
  }

  /** The name of what has the focus. */
  focused(): Promise<string> {
    return this.view.evaluate(() => {
      const element = document.activeElement
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null
      const by = element?.getAttribute('aria-labelledby')
      const label = by ? document.getElementById(by) : labels?.[0]
      const name = element?.getAttribute('aria-label') ?? (label ?? element)?.textContent ?? ''
      return name.replace(/\s+/g, ' ').trim()
    })
  }

  /** Presses Tab until something with this name has the focus. */
  async tabTo(name: string, most = 80): Promise<void> {
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

  /** Stores something behind the page's back, as a newer version or a fault would. */
  async store(values: Record<string, unknown>): Promise<void> {
    await this.view.evaluate(async (values) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      await ((browser?.storage ? browser : chrome) as Api).storage.sync.set(values)
    }, values)
  }
}

interface Area {
  get(): Promise<Record<string, unknown>>
  set(values: Record<string, unknown>): Promise<void>
}
interface Api {
  readonly storage: { readonly sync: Area; readonly local: Area }
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
