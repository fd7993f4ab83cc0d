import { afterEach, expect, test } from 'vitest'
import { inEachBrowser } from './each-browser.ts'
import { sampleFolder, served } from './served.ts'
import { until } from './until.ts'

/** An article that the reader leaves by a link and comes back to, out of the browser's cache of pages. */

const paragraph = `<p>It seems likely that it will fall. The council met on Tuesday to hear what the engineers had found
  under the old bridge, and most likely it will meet again.</p>`

const addressOf = served({
  folder: sampleFolder,
  pages: {
    'elsewhere.html': '<!doctype html><title>Elsewhere</title><p>Elsewhere.',
    'long.html': `<!doctype html><title>Bridge</title><article><h1>Bridge</h1>${paragraph.repeat(400)}</article>`,
  },
})

inEachBrowser((browser) => {
  afterEach(() => browser.reader.driver.clearSettings())

  /** Reads the sample article, leaves it, and comes back when something was done elsewhere. */
  async function comeBack(meanwhile: () => Promise<unknown>): Promise<void> {
    const { reader } = browser
    const { page } = reader.driver
    await reader.openArticle(addressOf('sample.html'))
    await page.evaluate((to) => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { isFromCache: persisted }))
      location.href = to
    }, addressOf('elsewhere.html'))
    await until('the other page', () => page.evaluate(() => document.title === 'Elsewhere'))
    await meanwhile()
    await reader.driver.back()
    // We are no reason for a browser to load it anew.
    await until('the page from the cache', () =>
      page.evaluate(() => {
        if ('isFromCache' in globalThis) return true
        const [how] = performance.getEntriesByType('navigation')
        throw new Error(`"${document.title}", and how it came: ${JSON.stringify(how)}`)
      }),
    )
    expect(await page.evaluate(() => Object(globalThis).isFromCache)).toBe(true)
  }

  /** Presses a switch in the popup of the page elsewhere. */
  async function set(settings: Readonly<Record<string, unknown>>): Promise<void> {
    const popup = await browser.reader.driver.openPopup()
    await popup.evaluate((settings) => (globalThis.browser ?? chrome).storage.sync.set(settings), settings)
    await browser.reader.driver.closePopup()
  }

  async function hasMarks(count: number): Promise<void> {
    const { reader } = browser
    await until(`${count} marks, on the badge too`, async () => {
      const badge = await reader.driver.badge()
      return (await reader.marks()).length === count && badge === (count > 0 ? String(count) : '')
    })
  }

  test('it has its marks, its badge, its card and its popup again', async () => {
    const { reader } = browser
    await reader.openArticle(addressOf('sample.html'))
    const { length } = await reader.marks()
    await comeBack(async () => expect(await reader.driver.badge()).toBe(''))
    await hasMarks(length)
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await (await reader.openPopup()).titled(/phrases in this article/)
    await reader.driver.closePopup()
  })

  test('it is as the reader wants it now, who changed the settings elsewhere', async () => {
    const { reader } = browser
    await comeBack(() => set({ sets: { likelihood: false } }))
    await until('the other marks', async () => !(await reader.markedWords()).includes('Most likely'))
    await until('some marks, and as many on the badge', async () => {
      const { length } = await reader.marks()
      return length > 0 && (await reader.driver.badge()) === String(length)
    })
    await reader.driver.clearSettings()
    await comeBack(() => set({ offSites: ['127.0.0.1'] }))
    await hasMarks(0)
    await (await reader.openPopup()).titled(/^Off on 127/)
    await reader.driver.clearSettings()
    await until('marks', async () => (await reader.marks()).length > 0)
  })

  test('left while it is being read, again and again, it leaves no error, and is read to its end in the end', async () => {
    const { driver } = browser.reader
    const isElsewhere = () => driver.page.evaluate(() => document.title === 'Elsewhere')
    for (let time = 0; time < 10; time++) {
      await driver.open(addressOf('long.html'))
      await driver.page.evaluate((to) => {
        const leave = () => {
          if ([...CSS.highlights.keys()].some((name) => name.startsWith('howsure-'))) location.href = to
          else requestAnimationFrame(leave)
        }
        leave()
      }, addressOf('elsewhere.html'))
      await until('the other page', isElsewhere)
    }
    await driver.back()
    await hasMarks(800)
  })
})

/** The little of the extension API that is called here, under both its names. */
interface Api {
  readonly storage: { readonly sync: { set(settings: object): Promise<void> } }
}
declare const chrome: Api
declare global {
  var browser: Api | undefined
}
