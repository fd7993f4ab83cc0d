import { expect, test } from 'vitest'
import { inEachBrowser } from './each-browser.ts'
import { sampleFolder, served } from './served.ts'
import { until } from './until.ts'

/** The sample article, read with the default sets: marks and card. */

const addressOf = served({ folder: sampleFolder })
const sample = () => addressOf('sample.html')

inEachBrowser((browser) => {
  test('the speculative wording of an article is marked, with default sets only', async () => {
    await browser.reader.openArticle(sample())
    const words = await browser.reader.markedWords()
    for (const expected of [
      'Apparently',
      'Most likely',
      'It is believed that',
      'Reportedly',
      'It is not a coincidence that',
      'conveniently',
      'perfect pretext',
      'Obviously',
      'probably',
      'Clearly',
    ]) {
      expect(words).toContainEqual(expect.stringContaining(expected))
    }
    for (const off of ['accused of', 'linked to', 'many people']) {
      expect(words).not.toContainEqual(expect.stringContaining(off))
    }
  })

  test('wording that runs across inline elements is one mark', async () => {
    await browser.reader.openArticle(sample())
    expect(await browser.reader.marks()).toContainEqual({ style: 'sure', text: 'It seems likely that' })
  })

  test('each family has a style of its own, and words in a quotation the quoted form of it', async () => {
    await browser.reader.openArticle(sample())
    const marks = await browser.reader.marks()
    const styleOf = (words: string) => marks.find(({ text }) => text.includes(words))?.style
    expect(styleOf('Most likely')).toBe('sure')
    expect(styleOf('It is believed that')).toBe('source')
    expect(styleOf('conveniently')).toBe('unsaid')
    expect(styleOf('annot rule out the possibility that')).toBe('sure-quoted')
    expect(styleOf('probably')).toBe('sure-quoted')
  })

  test('menus, fields, code and footers are left alone', async () => {
    await browser.reader.openArticle(sample())
    const elsewhere = await browser.reader.driver.page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('howsure-'))
        .flatMap(([, highlight]) => [...highlight])
        .map(({ startContainer }) => startContainer.parentElement?.closest('nav, form, pre, footer, aside'))
        .filter(Boolean),
    )
    expect(elsewhere).toEqual([])
  })

  test('the page is the same with marks as in a browser without the extension, also after a card', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    const marked = await reader.driver.page.evaluate(() => document.documentElement.outerHTML)
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await reader.driver.page.press('Escape')
    await until('the card to close', async () => !(await reader.card()))
    const after = await reader.driver.page.evaluate(() => document.documentElement.outerHTML)

    const plain = await browser.launchPlain()
    try {
      await plain.open(sample())
      const untouched = await plain.page.evaluate(() => document.documentElement.outerHTML)
      expect(marked).toBe(untouched)
      expect(after).toBe(untouched)
    } finally {
      await plain.close()
    }
  })

  test('a click on a mark opens a card that explains it', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    await reader.clickMark('It seems likely that')
    const card = await reader.cardOn('It seems likely that')
    expect(card.kind).toMatch(/How sure\?\s*Likelihood/)
    for (const part of [card.why, card.fair, card.ask]) expect(part.length).toBeGreaterThan(20)
    expect(card.ask).toMatch(/\?$/)
    expect(card.sources.length).toBeGreaterThan(0)
    for (const { title, url } of card.sources) {
      expect(title).not.toBe('')
      expect(url).toMatch(/^https:/)
    }
    expect(card.place).toBe(`1 of ${(await reader.marks()).length}`)
    await expect.poll(() => reader.emphasised()).toBe('It seems likely that')
  })

  test('a page that stops its clicks does not hide them, one that answers them keeps them', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    await reader.driver.page.evaluate(() => {
      document.querySelector('article')?.addEventListener('click', (event) => event.stopPropagation())
      document.querySelector('blockquote')?.addEventListener('click', (event) => event.preventDefault())
    })
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await reader.clickMark('It is possible that')
    await until('the card to close', async () => !(await reader.card()))
  })

  test('next and previous go through the marks, the page follows', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    const words = await reader.markedWords()
    const [first = '', second = ''] = words
    const last = words.at(-1) ?? ''
    await reader.clickMark(first)
    await reader.cardOn(first)
    await reader.clickInCard('Next')
    await reader.cardOn(second)
    await reader.clickInCard('Previous')
    await reader.cardOn(first)
    await reader.clickInCard('Previous')
    await reader.cardOn(last)
    await reader.shows(last)
  })

  test('Escape closes the card and gives focus back', async () => {
    const { reader } = browser
    const { page } = reader.driver
    await reader.openArticle(sample())
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await expect.poll(async () => (await reader.card())?.focus).toBe('dialog')
    await page.press('Escape')
    await until('the card to close', async () => !(await reader.card()))
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await expect.poll(() => reader.emphasised()).toBe('')
  })

  test('the card works from the keyboard alone', async () => {
    const { reader } = browser
    const { page } = reader.driver
    await reader.openArticle(sample())
    const [first = '', second = ''] = await reader.markedWords()
    await reader.clickMark(first)
    await reader.cardOn(first)
    await reader.tabInCard('Next')
    await page.press('Enter')
    await reader.cardOn(second)
    await reader.tabInCard('Close', 'Shift')
    await page.press('Space')
    await until('the card to close', async () => !(await reader.card()))
  })

  test('the button and a click beside the card close it', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await reader.clickInCard('Close')
    await until('the card to close', async () => !(await reader.card()))
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await reader.driver.page.click({ x: 5, y: 5 })
    await until('the card to close again', async () => !(await reader.card()))
  })

  test('a click on a link inside a mark follows the link and opens no card', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    await reader.clickLinkIn('It seems likely that')
    await until('the link to be followed', () =>
      reader.driver.page.evaluate(() => location.hash === '#numbers'),
    )
    expect(await reader.card()).toBeNull()
  })

  test('selecting words of a mark opens no card', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    expect((await reader.selectIn('Most likely')).length).toBeGreaterThan(3)
    expect(await reader.card()).toBeNull()
  })
})
