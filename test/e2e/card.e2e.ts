import { afterEach, expect, test } from 'vitest'
import type { Box } from '../../src/content/place.ts'
import { violations } from './axe.ts'
import { Card } from './card.ts'
import { viewport } from './driver.ts'
import { inEachBrowser } from './each-browser.ts'
import { Options } from './options.ts'
import { sampleFolder, served } from './served.ts'
import { until } from './until.ts'

/** The card and the marks, as a reader uses them, by mouse, by keyboard and by finger. */

/** A page whose styles are as rude as can be, and run from right to left. */
const rude = `<!doctype html><html lang="en" dir="rtl"><title>A rude page</title>
<style>* { all: unset; color: red !important; font-size: 40px !important; --ink: red; --paper: red; --sure: red;
  text-transform: uppercase; letter-spacing: 9px; transition: all 1s }
  html, body, article, p { display: block } head, title, style { display: none }</style>
<article><h1>The lights of Caldry</h1><p>It is most likely a test, and experts say that it seems to have worked.
</p>${'<p>The city has been dark for eleven hours, and two hospitals ran on diesel until the morning.</p>'.repeat(8)}
</article></html>`

const addressOf = served({ folder: sampleFolder, pages: { rude } })

const covers = (card: Box, mark: Box) =>
  card.left < mark.right && card.right > mark.left && card.top < mark.bottom && card.bottom > mark.top
const isIn = (inner: Box, outer: Box) =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom

inEachBrowser((browser) => {
  afterEach(async () => {
    await browser.reader.driver.clearSettings()
    await browser.reader.driver.resize(viewport.width, viewport.height)
  })

  const openCard = async (words: string, page = 'sample.html') => {
    const { reader } = browser
    await reader.openArticle(addressOf(page))
    await reader.clickMark(words)
    await reader.cardOn(words)
    return new Card(reader.driver.page)
  }
  const marked = async () => (await browser.reader.markedWords()).map((words) => words.toLowerCase())
  /** Stores settings as the options page does. */
  const store = async (values: Record<string, unknown>) => {
    await browser.reader.driver.openOptions()
    await new Options(browser.reader.driver.page).store(values)
  }

  test('the card says whose words they are', async () => {
    const card = await openCard('There is no doubt that')
    expect(await card.text()).toContain('Speaker: Tomas Verhane')
    expect(await (await openCard('Most likely')).text()).not.toContain('Speaker')
  })

  test('other reports are looked for when the reader asks, with the words that were shown', async () => {
    const { driver } = browser.reader
    const card = await openCard('Apparently')
    const words = await card.searchWords()
    expect(await card.text()).toContain(words)
    expect(words.split(' ').length).toBeGreaterThan(2)
    expect(await driver.otherTabs()).toEqual([])
    await card.press('Look for other reports')
    try {
      const asked = await until('a tab of the search engine', async () =>
        (await driver.otherTabs()).find((address) => address.startsWith('https:')),
      )
      expect([...new URL(asked).searchParams.values()]).toContain(words)
    } finally {
      await driver.closeOtherTabs()
    }
  })

  test.each([
    ['Not here', '“Most likely” is no longer marked on this page', 'most likely', 'back'],
    ['Never this phrase', '“Most likely” is no longer marked on any page', 'most likely', 'gone'],
    ['Turn “Likelihood” off', '“Likelihood” is off', 'it seems likely that', 'gone'],
  ])('%s: said, done, undone; and after a new start', async (button, said, words, later) => {
    const { reader } = browser
    const card = await openCard('Most likely')
    expect(await marked()).toContain(words)
    await card.press('Less of this')
    await card.press(button)
    await card.says(said)
    await until('the marks to go', async () => !(await marked()).includes(words))
    await expect.poll(() => card.focus()).toBe('Undo')
    await reader.driver.page.press('Enter')
    await until('the marks to come back', async () => (await marked()).includes(words))
    await reader.cardOn('Most likely')
    await card.press('Less of this')
    await card.press(button)
    await until('the marks to go again', async () => !(await marked()).includes(words))
    await reader.openArticle(addressOf('sample.html'))
    expect((await marked()).includes(words)).toBe(later === 'back')
  })

  test.each([
    ['Not here', 'most likely'],
    ['Never this phrase', 'most likely'],
    ['Turn “Likelihood” off', 'it seems likely that'],
  ])('%s, and undone, by the keyboard alone', async (button, words) => {
    const { reader } = browser
    const { page } = reader.driver
    await reader.openArticle(addressOf('sample.html'))
    const before = await reader.marks()
    const card = new Card(page)
    const to = before.findIndex(({ text }) => text === 'Most likely')
    for (const { text } of before.slice(0, to + 1)) {
      await reader.driver.pressCommand('next-phrase')
      await reader.cardOn(text)
    }
    await reader.tabInCard('Less of this')
    await page.press('Enter')
    await reader.tabInCard(button)
    await page.press('Space')
    await until('the marks to go', async () => !(await marked()).includes(words))
    await expect.poll(() => card.focus()).toBe('Undo')
    await page.press('Space')
    await expect.poll(() => reader.marks()).toEqual(before)
    // The same once more, and the card left without the way back.
    await reader.cardOn('Most likely')
    await reader.tabInCard('Less of this')
    await page.press('Enter')
    await reader.tabInCard(button)
    await page.press('Enter')
    await until('the marks to go again', async () => !(await marked()).includes(words))
    await page.press('Escape')
    await until('the card to close', async () => !(await reader.card()))
    expect(await marked()).not.toContain(words)
  })

  test('from a mark that was taken away, next and previous go on from its place', async () => {
    const { reader } = browser
    const before = await (async () => {
      await reader.openArticle(addressOf('sample.html'))
      return reader.markedWords()
    })()
    const card = await openCard('Most likely')
    await card.press('Less of this')
    await card.press('Not here')
    await card.says('no longer marked')
    await card.press('Next')
    await reader.cardOn(before[before.indexOf('Most likely') + 1] ?? '')
  })

  test('keys: arrows go to the other marks, Tab goes round, Escape ends it', async () => {
    const { reader } = browser
    const { page } = reader.driver
    const card = await openCard('Apparently')
    const words = await reader.markedWords()
    const at = words.indexOf('Apparently')
    await page.press('ArrowRight')
    await reader.cardOn(words[at + 1] ?? '')
    await page.press('ArrowLeft')
    await reader.cardOn('Apparently')
    await reader.tabInCard('Next')
    await page.press('Tab')
    await expect.poll(() => card.focus()).toBe('Close')
    await page.press('Tab', 'Shift')
    await expect.poll(() => card.focus()).toBe('Next')
    await page.press('Escape')
    await until('the card to close', async () => !(await reader.card()))
  })

  test('after the card, Tab goes on from the mark', async () => {
    const { reader } = browser
    const { page } = reader.driver
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    await openCard('Most likely')
    await page.press('Escape')
    await until('the card to close', async () => !(await reader.card()))
    await page.press('Tab')
    await expect.poll(focused).toBe('sources familiar with the matter')
    await openCard('Most likely')
    await page.press('Escape')
    await until('the card to close', async () => !(await reader.card()))
    await page.press('Tab', 'Shift')
    await expect.poll(focused).toBe('likely')
  })

  test.each([
    [320, 600],
    [360, 740],
    [1000, 320],
  ])('in a window of %i × %i the card stays in it and off its mark', async (width, height) => {
    const { reader } = browser
    await reader.driver.resize(width, height)
    const card = await openCard('Most likely')
    // It goes to its place after the window has scrolled.
    const check = () =>
      until('the card in the window, off its mark', async () => {
        const { card: box, mark, window } = await card.boxes()
        if (isIn(box, window) && !covers(box, mark)) return true
        throw new Error(JSON.stringify({ box, mark, window }))
      })
    await check()
    await card.press('Less of this')
    await card.find('Not here')
    await check()
  })

  test('a tap opens the card, and its buttons can be tapped', async () => {
    const { reader } = browser
    await reader.driver.resize(360, 740)
    await reader.openArticle(addressOf('sample.html'))
    const [first = '', second = ''] = await reader.markedWords()
    await reader.tapMark(first)
    await reader.cardOn(first)
    const card = new Card(reader.driver.page)
    await card.press('Next', 'tap')
    await reader.cardOn(second)
    expect((await card.look()).smallest).toBeGreaterThanOrEqual(24)
    await card.press('Close', 'tap')
    await until('the card to close', async () => !(await reader.card()))
  })

  test('the card keeps its own looks in a page that forces its on everything', async () => {
    const card = await openCard('It is most likely', 'rude')
    const { direction, fontSize, colour } = await card.look()
    expect({ direction, fontSize }).toEqual({ direction: 'ltr', fontSize: '14px' })
    expect(colour).toBe('rgb(34, 37, 43)')
    await until('the card in the window', async () => {
      const { card: box, window } = await card.boxes()
      if (isIn(box, window)) return true
      throw new Error(JSON.stringify({ box, window }))
    })
  })

  test('strength and colours are the reader’s, and the page does not see them', async () => {
    const { reader } = browser
    await store({ strength: 'both', colours: { sure: '#123456' } })
    await reader.openArticle(addressOf('sample.html'))
    const styles = (await reader.marks())
      .filter(({ text }) => text === 'Apparently')
      .map(({ style }) => style)
    expect(styles.sort()).toEqual(['sure', 'sure-ground'])
    const seen = await reader.driver.page.evaluate(() => ({
      colour: getComputedStyle(document.documentElement).getPropertyValue('--howsure-sure'),
      attributes: document.documentElement.getAttributeNames(),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    }))
    expect(seen).toEqual({ colour: '#123456', attributes: ['lang'], sheets: 1 })
  })

  test('beside light text a mark is light', async () => {
    const { reader } = browser
    await reader.openArticle(addressOf('sample.html'))
    await reader.driver.page.evaluate(() => {
      document.body.style.cssText = 'background: #123; color: #eee'
      // The page is read anew where its text changes.
      document.querySelector('article p:last-of-type')?.append(' Apparently so.')
    })
    await until('a light mark', async () =>
      (await reader.marks()).some(({ style, text }) => text === 'Apparently' && style.endsWith('-light')),
    )
  })

  test('axe finds nothing in any state of the card', async () => {
    const { page } = browser.reader.driver
    const card = await openCard('There is no doubt that')
    expect(await violations(page)).toEqual([])
    await card.press('Less of this')
    await card.find('Not here')
    expect(await violations(page)).toEqual([])
    await card.press('Not here')
    await card.says('no longer marked')
    expect(await violations(page)).toEqual([])
  })
})
