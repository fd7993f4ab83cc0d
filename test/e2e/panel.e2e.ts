import { afterEach, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { inEachBrowser } from './each-browser.ts'
import { Popup } from './popup.ts'
import type { Reader } from './reader.ts'
import { sampleFolder, served } from './served.ts'
import { until } from './until.ts'

/** The side panel beside the page, the keys, and selected words: in the real panel of each browser. */

const words =
  'The committee met on Monday and counted the votes. There were forty of them, and each was read out. '
const minutes = `<!doctype html><html lang="en"><title>Minutes</title>
  <article><h1>Minutes</h1>${`<p>${words.repeat(4)}</p>`.repeat(4)}<p>Perhaps it rained.</p></article>`
const shop =
  '<!doctype html><title>Shop</title><p id="ad">Experts say that it is probably the best lamp.<p id="plain">Lamps</p>'

const addressOf = served({ folder: sampleFolder, pages: { minutes, shop } })

/** Opens the panel as a reader does: from the popup. */
async function openPanel(reader: Reader): Promise<Popup> {
  const popup = await reader.openPopup()
  await popup.titled(/./)
  await popup.press('Read beside the article')
  return new Popup(await reader.driver.panel())
}

/** Selects the words of an element with the mouse; the point is inside them. */
async function select({ driver }: Reader, selector: string) {
  const [from, to] = await driver.page.evaluate((selector) => {
    const range = document.createRange()
    range.selectNodeContents(document.querySelector(selector) ?? document.body)
    const box = range.getBoundingClientRect()
    const y = box.y + box.height / 2
    return [
      { x: box.left + 1, y },
      { x: box.right, y },
    ] as const
  }, selector)
  await driver.page.drag(from, to)
  await until('the words to be selected', () =>
    driver.page.evaluate(
      (selector) => String(getSelection()).trim() === document.querySelector(selector)?.textContent?.trim(),
      selector,
    ),
  )
  return { x: (from.x + to.x) / 2, y: from.y }
}

inEachBrowser((browser) => {
  afterEach(async () => {
    await browser.reader.driver.closePanel()
    await browser.reader.driver.clearSettings()
  })

  const sample = () => addressOf('sample.html')

  test('the panel lists what the page has, and leads there', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    const marked = await reader.markedWords()
    const panel = await openPanel(reader)
    await panel.titled(`${marked.length} phrases in this article`)
    await expect.poll(async () => (await panel.items()).map(({ phrase }) => phrase)).toEqual(marked)
    const last = marked.at(-1) ?? ''
    await panel.clickStrip(1)
    await reader.shows(last)
    await until('the note to unfold', () => panel.note())
  })

  test('the panel goes along as the reader scrolls', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    const marked = await reader.markedWords()
    const panel = await openPanel(reader)
    await panel.titled(/phrases/)
    await reader.scrollTo(marked[0] ?? '')
    const atTop = await until('what is in view', async () => {
      const seen = await panel.inView()
      return seen.length > 0 && seen
    })
    expect(atTop).toEqual(marked.slice(0, atTop.length))
    await reader.scrollTo(marked.at(-1) ?? '')
    const atEnd = await until('the list to go along', async () => {
      const seen = await panel.inView()
      return seen.at(-1) === marked.at(-1) && seen
    })
    expect(atEnd).toEqual(marked.slice(-atEnd.length))
    await until('the list to show them', () =>
      panel.view.evaluate(() => {
        const [item] = document.querySelectorAll('.is-in-view')
        const box = item?.getBoundingClientRect()
        return box !== undefined && box.top > 0 && box.bottom < innerHeight
      }),
    )
  })

  test('the panel follows the tab in front: to another one, through a navigation, and back', async () => {
    const { reader } = browser
    const { driver } = reader
    await reader.openArticle(sample())
    const panel = await openPanel(reader)
    const title = await panel.titled(/phrases/)
    await driver.openOtherTab(addressOf('minutes'))
    await panel.titled('1 phrase in this article')
    await driver.closeOtherTab()
    await panel.titled(title)
    await reader.open(addressOf('shop'))
    await panel.titled('Not an article')
    await panel.press('Read this page anyway')
    await panel.titled('2 phrases on this page')
    await reader.openArticle(sample())
    await panel.titled(title)
  })

  test('the panel works from the keyboard alone', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    const [first = '', second = ''] = await reader.markedWords()
    const panel = await openPanel(reader)
    await panel.titled(/phrases/)
    await reader.driver.focusPanel()
    await panel.tabTo('Where the phrases stand')
    await panel.view.press('ArrowRight')
    await reader.shows(first)
    await until('the note to unfold', () => panel.note())
    await panel.view.press('Enter')
    await expect.poll(() => panel.focus()).toContain(first)
    await panel.view.press('Enter')
    await until('the note to fold', async () => !(await panel.note()))
    const [, item] = await panel.items()
    await panel.tabTo((item?.sentence ?? '').slice(0, 40))
    await panel.view.press('Space')
    await reader.shows(second)
    await until('the note to unfold', () => panel.note())
  })

  test('a key hides the marks of the page, says so, and brings them back', async () => {
    const { reader } = browser
    const { driver } = reader
    await reader.openArticle(sample())
    const before = await reader.marks()
    await driver.pressCommand('toggle-marks')
    // What is said goes by itself, the marks stay away.
    expect(await reader.said()).toBe('HowSure: marks are off on this page')
    await until('the marks to go', async () => (await reader.marks()).length === 0)
    await until('the badge to say so', async () => (await driver.badge()) === 'off')
    const popup = await reader.openPopup()
    await popup.titled(`${before.length} phrases in this article`)
    await popup.press('Show them')
    await until('the marks to come back', async () => (await reader.marks()).length === before.length)
    await until('the badge to count again', async () => (await driver.badge()) === String(before.length))
    await driver.closePopup()
    await driver.pressCommand('toggle-marks')
    await until('the marks to go again', async () => (await reader.marks()).length === 0)
    await driver.pressCommand('toggle-marks')
    await reader.said(`HowSure: ${before.length} phrases are marked on this page`)
    await until('the marks to come back again', async () => (await reader.marks()).length === before.length)
  })

  test('keys go to the next and the previous phrase, from where the reader is', async () => {
    const { reader } = browser
    const { driver } = reader
    await reader.openArticle(sample())
    const marked = await reader.markedWords()
    await driver.pressCommand('next-phrase')
    await reader.cardOn(marked[0] ?? '')
    await driver.pressCommand('next-phrase')
    await reader.cardOn(marked[1] ?? '')
    await driver.pressCommand('previous-phrase')
    await reader.cardOn(marked[0] ?? '')
    await driver.page.press('Escape')
    await until('the card to close', async () => !(await reader.card()))
    await reader.scrollTo(marked.at(-1) ?? '')
    await driver.pressCommand('next-phrase')
    const card = await until('a card further down', () => reader.card())
    expect(marked.indexOf(card.phrase)).toBeGreaterThan(3)
    await reader.open(addressOf('shop'))
    await driver.pressCommand('next-phrase')
    expect(await reader.said()).toMatch(/^HowSure has not read this page/)
  })

  test('selected words are asked about from their menu, on a page that is no article', async () => {
    const { reader, kind } = browser
    const { driver } = reader
    await reader.open(addressOf('shop'))
    await driver.askAboutSelection(await select(reader, '#ad'))
    const asked = new Popup(kind === 'chromium' ? await driver.popup() : await driver.panel())
    await asked.titled('2 phrases in these words')
    expect((await asked.items()).map(({ phrase }) => phrase)).toEqual(['Experts say', 'probably'])
    expect(await violations(asked.view)).toEqual([])
    await asked.choose('probably')
    await until('the note to unfold', () => asked.note())
    await asked.press('Back to the page')
    await asked.titled('Not an article')
    expect(await reader.marks()).toEqual([])
  })

  test('words that are asked about come into a panel that is open, and go with the tab', async () => {
    const { reader } = browser
    const { driver } = reader
    await reader.open(addressOf('shop'))
    const panel = await openPanel(reader)
    await panel.titled('Not an article')
    await driver.askAboutSelection(await select(reader, '#plain'))
    await panel.titled('Nothing to mark in these words')
    expect(await violations(panel.view)).toEqual([])
    await driver.askAboutSelection(await select(reader, '#ad'))
    await panel.titled('2 phrases in these words')
    await driver.openOtherTab(addressOf('minutes'))
    await panel.titled('1 phrase in this article')
    await driver.closeOtherTab()
    await panel.titled('Not an article')
  })

  test('nothing in the panel stands in the way of anybody (axe)', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    const [first = ''] = await reader.markedWords()
    const panel = await openPanel(reader)
    await panel.titled(/phrases/)
    await reader.scrollTo(first)
    await until('what is in view', async () => (await panel.inView()).length > 0)
    expect(await violations(panel.view)).toEqual([])
    await panel.clickStrip(0.5)
    await until('the note to unfold', () => panel.note())
    expect(await violations(panel.view)).toEqual([])
  })

  test.each(['popup', 'panel'] as const)(
    'on a phone of 360 × 740 the %s fits, under a thumb',
    async (file) => {
      const { reader } = browser
      await reader.openArticle(sample())
      const page = new Popup(await reader.driver.openAsTab(file, 360, 740))
      try {
        await page.titled(/phrases/)
        await page.clickStrip(0.5)
        await until('the note to unfold', () => page.note())
        const { finger, wide, small } = await page.view.evaluate(() => {
          const targets = [...document.querySelectorAll('button, select, label, [role=slider], a')]
          return {
            finger: matchMedia('(pointer: coarse)').matches,
            wide: document.documentElement.scrollWidth,
            small: targets
              .filter((target) => target.getBoundingClientRect().height < 44)
              .map((target) => target.textContent ?? ''),
          }
        })
        expect(finger).toBe(true)
        expect(wide).toBeLessThanOrEqual(360)
        expect(small).toEqual([])
        expect(await violations(page.view)).toEqual([])
      } finally {
        await reader.driver.closeOtherTab()
      }
    },
  )
})
