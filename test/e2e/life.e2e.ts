import { expect, onTestFinished, test } from 'vitest'
import { inEachBrowser } from './each-browser.ts'
import { sampleFolder, served } from './served.ts'
import { until } from './until.ts'

/**
 * What happens to open pages when the browser lets the extension in, ends its background, puts a newer version in its
 * place, switches it off, or removes it.
 */

const addressOf = served({ folder: sampleFolder })
const sample = () => addressOf('sample.html')

/** The extension is loaded from a copy, in which the version may rise. */
const usage = { alter: () => {} }

inEachBrowser((browser) => {
  test('kept out of pages, it marks the one where its button is pressed, and says how to allow more', async () => {
    const { reader } = browser
    await reader.driver.allowPages(false)
    onTestFinished(() => reader.driver.allowPages(true))
    await reader.open(sample())
    expect(await reader.marks()).toEqual([])
    await reader.driver.letIn()
    await until('marks', async () => (await reader.marks()).length > 10)
    const popup = await reader.openPopup()
    await popup.titled(/phrases in this article/)
    await expect
      .poll(() => popup.view.evaluate(() => document.body.innerText))
      .toContain('because you clicked')
    await reader.driver.closePopup()
    await reader.driver.allowPages(true)
    await reader.openArticle(sample())
    const again = await reader.openPopup()
    await again.titled(/phrases in this article/)
    expect(await again.view.evaluate(() => document.body.innerText)).not.toContain('because you clicked')
    await reader.driver.closePopup()
  })

  test('with its background ended, marks, card and popup are there', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    await reader.driver.stopBackground()
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await reader.driver.page.press('Escape')
    await (await reader.openPopup()).titled(/phrases in this article/)
    await reader.driver.closePopup()
  })

  test('with its background ended, what comes into the page is marked', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    const before = await reader.markedWords()
    await reader.driver.stopBackground()
    const { page } = reader.driver
    await page.evaluate(() => document.querySelector('article p')?.append(' Most likely it will not.'))
    await expect.poll(async () => (await reader.markedWords()).length).toBe(before.length + 1)
  })

  test('a newer version marks the open page in place of the old one, whose card goes', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    const words = await reader.markedWords()
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await reader.driver.update()
    await until('the marks of the newer version', async () => {
      const isSame = (await reader.markedWords()).join() === words.join()
      return isSame && (await reader.hasStyle()) && (await reader.driver.badge()) === String(words.length)
    })
    await until('the card to go', async () => !(await reader.seesCard()))
    // What the reader does now tells the old one, where it has not been ended, that it is over.
    await reader.driver.page.drag({ x: 5, y: 300 }, { x: 9, y: 320 })
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    const cards = () => reader.driver.page.evaluate(() => document.querySelectorAll('[howsure]').length)
    await expect.poll(cards).toBe(1)
    await reader.driver.page.press('Escape')
    await expect.poll(cards).toBe(0)
    expect(await reader.markedWords()).toEqual(words)
    await (await reader.openPopup()).titled(/phrases in this article/)
    await reader.driver.closePopup()
  })

  test('a newer version that comes while a page waits in the cache is in that page too when the reader comes back', async () => {
    const { reader } = browser
    const { page } = reader.driver
    const isThere = async () => {
      const { length } = await reader.marks()
      return length > 10 && (await reader.hasStyle()) && (await reader.driver.badge()) === String(length)
    }
    await reader.openArticle(sample())
    await page.evaluate((to) => {
      location.href = to
    }, `${sample()}?next`)
    await until('the next page', () => page.evaluate(() => location.search === '?next'))
    await until('its marks', isThere)
    await reader.driver.update()
    await until('the marks of the newer version', isThere)
    await reader.driver.back()
    await until('the first page', () => page.evaluate(() => location.search === ''))
    // Firefox takes it from its cache, where nobody could come in at the update; Chromium loads it anew.
    await until('marks', isThere)
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await page.press('Escape')
    await (await reader.openPopup()).titled(/phrases in this article/)
    await reader.driver.closePopup()
  })

  test('and so it is in a page to which the reader goes back past another', async () => {
    const { reader } = browser
    const { page } = reader.driver
    const isAt = (search: string) =>
      until('the page with its marks', async () => {
        if ((await page.evaluate(() => location.search)) !== search) return false
        const { length } = await reader.marks()
        return length > 10 && (await reader.hasStyle()) && (await reader.driver.badge()) === String(length)
      })
    const goTo = async (search: string) => {
      await page.evaluate((to) => {
        location.href = to
      }, `${sample()}${search}`)
      await isAt(search)
    }
    await reader.openArticle(sample())
    await goTo('?second')
    await reader.driver.update()
    await isAt('?second')
    await goTo('?third')
    await page.evaluate(() => void setTimeout(() => history.go(-2)))
    await isAt('')
  })

  test('switched off, it takes the marks from open pages, and leaves no error; switched on, it is there again', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await until('the card to be seen', () => reader.seesCard())
    expect(await reader.hasStyle()).toBe(true)
    await reader.driver.disable()
    onTestFinished(() => reader.driver.enable())
    // Firefox ends our script without a word, and takes the style sheet; Chromium leaves us both. The reader goes on
    // reading.
    await reader.driver.page.drag({ x: 5, y: 300 }, { x: 9, y: 320 })
    await until(
      'the marks to go',
      async () => (await reader.marks()).length === 0 || !(await reader.hasStyle()),
    )
    await until('the card to go', async () => !(await reader.seesCard()))
    await reader.driver.enable()
    await until('marks', async () => (await reader.marks()).length > 10 && (await reader.hasStyle()))
  })
}, usage)

// A browser of its own: nothing of the extension is left in it.
inEachBrowser((browser) => {
  test('removed while a page is open, it takes its marks and its card, and leaves no error', {
    retry: 0,
  }, async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await until('the card to be seen', () => reader.seesCard())
    await reader.driver.remove()
    // Firefox takes the style sheet; in Chromium our script goes on, and is cut off. The page and the reader go on too.
    await reader.driver.page.evaluate(() => {
      const p = document.createElement('p')
      p.textContent = 'Most likely this came later than all the rest of it.'
      document.querySelector('article')?.append(p)
    })
    await reader.driver.page.drag({ x: 5, y: 300 }, { x: 9, y: 320 })
    await until(
      'the marks to go',
      async () => (await reader.marks()).length === 0 || !(await reader.hasStyle()),
    )
    await until('the card to go', async () => !(await reader.seesCard()))
    await reader.open(sample())
    expect([await reader.marks(), await reader.hasStyle(), await reader.seesCard()]).toEqual([
      [],
      false,
      false,
    ])
  })
}, usage)
