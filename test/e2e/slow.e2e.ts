import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inEachBrowser } from './each-browser.ts'
import { served } from './served.ts'
import { until } from './until.ts'

/** What may happen to a page while the background reads its texts, which takes a moment here. */

const sentence =
  'Most likely the council will hear on Tuesday what the engineers have found under the bridge. '
const paragraphs = (count: number) => `<p>${sentence.repeat(3)}</p>`.repeat(count)
const page = (more = '') =>
  `<!doctype html><html lang="en"><title>Bridge</title><article><h1>Bridge</h1>${paragraphs(5)}${more}</article>`
const addressOf = served({
  pages: {
    'article.html': page(),
    'framed.html': page('<iframe src="frame.html"></iframe>'),
    'frame.html': `<!doctype html><html lang="en"><title>Frame</title>${paragraphs(1)}`,
    'elsewhere.html': '<!doctype html><title>Elsewhere</title><p>Elsewhere.',
  },
})

/** Has answers to several texts held back, while the badge says so. This runs in the background, before all else. */
function holdBack(): void {
  const { runtime, action } = (globalThis as unknown as { readonly browser?: Api }).browser ?? chrome
  const add = runtime.onConnect.addListener.bind(runtime.onConnect)
  runtime.onConnect.addListener = (listener) =>
    add((port) => {
      const { onMessage, sender } = port
      const addToPort = onMessage.addListener.bind(onMessage)
      onMessage.addListener = (listenerThere) =>
        addToPort((request) => {
          const { type, texts = [] } = request.message
          if (type !== 'scan' || texts.length < 2 || !sender?.tab) return listenerThere(request)
          void action.setBadgeText({ tabId: sender.tab.id, text: 'held' })
          setTimeout(() => listenerThere(request), 1500)
        })
      listener(port)
    })
}

function makeSlow(folder: string): void {
  const file = path.join(folder, 'background.js')
  writeFileSync(file, `(${holdBack})()\n${readFileSync(file, 'utf8')}`)
}

inEachBrowser(
  (browser) => {
    /** Opens a page, and does something when its texts are being read. */
    async function whileRead(name: string, act: () => unknown): Promise<void> {
      const { driver } = browser.reader
      await driver.open(addressOf(name))
      await until('its texts to be read', async () => (await driver.badge()) === 'held')
      await act()
    }

    async function hasMarks(count: number): Promise<void> {
      const { reader } = browser
      await until(`${count} marks, on the badge too`, async () => {
        const words = await reader.markedWords()
        if (words.length === count && (await reader.driver.badge()) === String(count)) return true
        throw new Error(`${words.length} marks, and "${await reader.driver.badge()}" on the badge`)
      })
    }

    const inPage = (act: () => unknown) => () => browser.reader.driver.page.evaluate(act)

    test('its article gives way to another, which is marked', async () => {
      await whileRead(
        'article.html',
        inPage(() => {
          const [last] = [...document.querySelectorAll('p')].slice(-1)
          document.querySelector('article')?.replaceWith(document.createElement('article'))
          for (let count = 0; count < 7; count++)
            document.querySelector('article')?.append(last?.cloneNode(true) ?? '')
        }),
      )
      await hasMarks(21)
    })

    test('a frame of it goes to another page, and all else is marked', async () => {
      await whileRead(
        'framed.html',
        inPage(() => document.querySelector('iframe')?.setAttribute('src', 'elsewhere.html')),
      )
      await hasMarks(15)
    })

    test('it is left, and marked when the reader comes back', async () => {
      const { driver } = browser.reader
      await whileRead(
        'article.html',
        inPage(() => {
          location.href = 'elsewhere.html'
        }),
      )
      await until('the other page', () => driver.page.evaluate(() => document.title === 'Elsewhere'))
      await driver.back()
      await hasMarks(15)
    })

    test('the background ends, and it is marked all the same', async () => {
      await whileRead('article.html', () => browser.reader.driver.stopBackground())
      await hasMarks(15)
      expect((await browser.reader.driver.report()).state).toBe('ready')
    })
  },
  { alter: makeSlow },
)

interface Event<Told> {
  addListener(listener: (told: Told) => void): void
}

interface Port {
  readonly sender?: { readonly tab?: { readonly id: number } }
  readonly onMessage: Event<{ readonly message: { type: string; texts?: unknown[] } }>
}

/** The little of the extension API that is called here, under both its names. */
interface Api {
  readonly runtime: { readonly onConnect: Event<Port> }
  readonly action: { setBadgeText(text: { tabId: number; text: string }): Promise<void> }
}
declare const chrome: Api
