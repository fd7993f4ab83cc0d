import { afterEach, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { inEachBrowser } from './each-browser.ts'
import type { Popup } from './popup.ts'
import { sampleFolder, served } from './served.ts'
import { until } from './until.ts'

/** The real popup, on the sample article and on pages that are none. */

const noArticle =
  '<!doctype html><title>Shop</title><ul><li><a href="#a">Lamps</a><li><a href="#b">Chairs</a></ul>'
const plainWords =
  'The committee met on Monday and counted the votes. There were forty of them, and each was read out. '
const plainArticle = `<!doctype html><html lang="en"><title>Minutes</title>
  <article><h1>Minutes</h1>${`<p>${plainWords.repeat(4)}</p>`.repeat(5)}</article>`

const addressOf = served({ folder: sampleFolder, pages: { shop: noArticle, minutes: plainArticle } })

inEachBrowser((browser) => {
  afterEach(() => browser.reader.driver.clearSettings())

  const sample = () => addressOf('sample.html')
  /** The popup on the sample article, with what was found there. */
  const openPopup = async () => {
    await browser.reader.openArticle(sample())
    const popup = await browser.reader.openPopup()
    await popup.titled(/phrases/)
    return popup
  }

  /** The marks that are left of so many, once the popup and the badge count them: rules may look anew first. */
  const fewerThan = (all: number, popup: Popup) =>
    until(`fewer than ${all} marks, and as many on popup and badge`, async () => {
      const marks = await browser.reader.marks()
      const [title, badge] = [await popup.title(), await browser.reader.driver.badge()]
      const { length } = marks
      if (length < all && title === `${length} phrases in this article` && badge === String(length))
        return marks
      throw new Error(`${length} marks, "${title}", "${badge}"`)
    })

  test('the popup and the badge count the marks of the page', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    const count = (await reader.marks()).length
    const popup = await reader.openPopup()
    await popup.titled(`${count} phrases in this article`)
    await until('the badge to count', async () => (await reader.driver.badge()) === String(count))
  })

  test('the popup lists every mark in its sentence, as they stand in the text or set by set', async () => {
    const { reader } = browser
    const popup = await openPopup()
    const words = await reader.markedWords()
    const items = await popup.items()
    expect(items.map(({ phrase }) => phrase)).toEqual(words)
    for (const { sentence, phrase } of items) expect(sentence).toContain(phrase)
    expect(items.find(({ phrase }) => phrase === 'Most likely')).toMatchObject({
      family: 'sure',
      set: 'likelihood',
      sentence: 'Most likely, they took it for another test.',
    })
    await popup.narrow('Order', 'Set by set')
    const place = ({ family, set }: { family: string; set: string }) => `${family}/${set}`
    const groups = await until('the sets to stand together', async () => {
      const places = (await popup.items()).map(place)
      const groups = places.filter((group, index) => group !== places[index - 1])
      return groups.length === new Set(groups).size && groups
    })
    expect(groups[0]).toBe('sure/likelihood')
    expect((await popup.items()).map(({ phrase }) => phrase).sort()).toEqual(words.sort())
  })

  test('the list can be narrowed to a set and to whose words, and says how much is left', async () => {
    const popup = await openPopup()
    const all = await popup.items()
    await popup.narrow('Set', 'Likelihood')
    const likely = await until('the set alone', async () => {
      const items = await popup.items()
      return items.length > 0 && items.every(({ set }) => set === 'likelihood') && items
    })
    await expect.poll(() => popup.tabName('Phrases')).toBe(`Phrases ${likely.length} of ${all.length}`)
    await popup.narrow('Whose words', 'In quotations')
    const quoted = await until('the quoted ones alone', async () => {
      const items = await popup.items()
      return items.length > 0 && items.length < likely.length && items
    })
    for (const { about } of quoted) expect(about).toContain('In a quotation')
    await popup.titled(`${all.length} phrases in this article`)
  })

  test('the strip leads to the phrase that stands at a place, in the list and in the page', async () => {
    const { reader } = browser
    const popup = await openPopup()
    const words = await reader.markedWords()
    await popup.clickStrip(1)
    await reader.shows(words.at(-1) ?? '')
    await until('the note to unfold', () => popup.note())
    expect((await popup.items()).findLastIndex(({ open }) => open)).toBe(words.length - 1)
  })

  test('the strip is one stop for the keyboard, goes from phrase to phrase, and on into the list', async () => {
    const { reader } = browser
    const popup = await openPopup()
    const [first = '', second = ''] = await reader.markedWords()
    await popup.tabTo('Where the phrases stand')
    expect(await popup.atStrip()).toMatch(/^\d+ phrases, none chosen$/)
    await popup.view.press('ArrowRight')
    await reader.shows(first)
    await popup.view.press('ArrowRight')
    await reader.shows(second)
    await expect.poll(() => popup.atStrip()).toMatch(/^Phrase 2 of/)
    await popup.view.press('Enter')
    await expect.poll(() => popup.focus()).toContain(second)
    await popup.tabBackTo('Where the phrases stand')
    await popup.view.press('Tab')
    await expect.poll(() => popup.focus()).toMatch(/^Phrases/)
  })

  test('the count is announced, once', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    const popup = await reader.openPopup()
    const title = await popup.titled(/phrases/)
    await until('the announcement', async () => (await popup.announced()) === title)
    await popup.toggleSet('Likelihood')
    await popup.titled(/phrases/)
    await until('the count to change', async () => (await popup.title()) !== title)
    expect(await popup.announced()).toBe(title)
  })

  test('the keys are listed as the browser has them', async () => {
    const popup = await openPopup()
    await popup.press('Keys')
    const keys = await until('the keys', () =>
      popup.view.evaluate(() => {
        const rows = [...document.querySelectorAll('#keys dl > div')]
        return rows.length > 0 && rows.map((row) => [...row.children].map((part) => part.textContent))
      }),
    )
    expect(keys).toContainEqual(['Marks on or off on this page', 'Alt+Shift+H'])
    expect(keys).toContainEqual(['Next phrase', 'Alt+Shift+Period'])
    expect(keys).toContainEqual(['Previous phrase', 'Alt+Shift+Comma'])
  })

  test('nothing stands in the way of anybody, in any state (axe)', { timeout: 240_000 }, async () => {
    const { reader } = browser
    const states: [string, string, (popup: Popup) => Promise<void>][] = [
      ['list', sample(), async (popup) => void (await popup.titled(/phrases/))],
      ['note', sample(), (popup) => popup.titled(/phrases/).then(() => popup.clickStrip(0.5))],
      [
        'set by set',
        sample(),
        (popup) => popup.titled(/phrases/).then(() => popup.narrow('Order', 'Set by set')),
      ],
      ['sets', sample(), (popup) => popup.titled(/phrases/).then(() => popup.showTab('Sets'))],
      ['keys', sample(), (popup) => popup.titled(/phrases/).then(() => popup.press('Keys'))],
      [
        'none',
        addressOf('minutes'),
        async (popup) => void (await popup.titled('Nothing marked in this article')),
      ],
      ['no article', addressOf('shop'), async (popup) => void (await popup.titled('Not an article'))],
    ]
    for (const [state, url, prepare] of states) {
      await reader.open(url)
      if (url === sample()) await reader.openArticle(url)
      const popup = await reader.openPopup()
      await prepare(popup)
      expect(await violations(popup.view), state).toEqual([])
    }
  })

  test('with letters of twice the size there is room for them, and all can be reached', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    await reader.driver.setLetters(32)
    try {
      const popup = await reader.openPopup()
      await popup.titled(/phrases/)
      const { letters, list, beyond, foot } = await until('the window to fit', () =>
        popup.view.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement
          scrollTo({ top: scrollHeight, behavior: 'instant' })
          const list = document.querySelector('.list')?.getBoundingClientRect()
          const foot = document.querySelector('footer')?.getBoundingClientRect()
          if (!list || !foot || innerWidth < 600) return null
          const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
          return {
            letters,
            list: list.height,
            beyond: scrollWidth - innerWidth,
            foot: foot.bottom - innerHeight,
          }
        }),
      )
      expect(letters).toBe(32)
      expect(list).toBeGreaterThan(5 * letters)
      // Less than a pixel is what sums of widths and heights are rounded by.
      expect(beyond).toBeLessThan(1)
      expect(foot).toBeLessThan(1)
    } finally {
      await reader.driver.setLetters(16)
    }
  })

  test('choosing a phrase scrolls the page to it and unfolds its note', async () => {
    const { reader } = browser
    const popup = await openPopup()
    const last = (await reader.markedWords()).at(-1) ?? ''
    await popup.choose(last)
    await reader.shows(last)
    const note = await until('the note to unfold', () => popup.note())
    for (const part of [note.why, note.fair, note.ask]) expect(part.length).toBeGreaterThan(20)
    expect(note.sources.length).toBeGreaterThan(0)
    expect((await popup.items()).filter(({ open }) => open)).toMatchObject([{ phrase: last }])
    await popup.choose(last)
    await until('the note to fold', async () => !(await popup.note()))
  })

  test('a set switched off takes its marks away at once, and on again brings them back', async () => {
    const { reader } = browser
    const popup = await openPopup()
    const before = await reader.marks()
    const inSet = async () => (await popup.items()).some(({ set }) => set === 'likelihood')
    expect(await inSet()).toBe(true)

    await popup.toggleSet('Likelihood')
    const rest = await fewerThan(before.length, popup)
    expect(rest.map(({ text }) => text)).not.toContain('Most likely')
    await popup.showTab('Phrases')
    await until('the list to be without it', async () => !(await inSet()))

    await popup.toggleSet('Likelihood')
    await popup.titled(`${before.length} phrases in this article`)
    await expect.poll(() => reader.marks()).toEqual(before)
    await until('the badge to come back', async () => (await reader.driver.badge()) === String(before.length))
  })

  test('a set that is off at first can be switched on', async () => {
    const { reader } = browser
    const popup = await openPopup()
    await popup.toggleSet('Loose cause')
    await until('marks of the set', async () =>
      (await reader.markedWords()).some((words) => words.includes('linked to')),
    )
  })

  test('a site switched off stays without marks, also after a reload, until it is switched on', async () => {
    const { reader } = browser
    const popup = await openPopup()
    const before = await reader.marks()
    await popup.toggleSite()
    await popup.titled('Off on 127.0.0.1')
    await until('the marks to go', async () => (await reader.marks()).length === 0)
    await until('the badge to go', async () => (await reader.driver.badge()) === '')

    await reader.open(sample())
    const again = await reader.openPopup()
    await again.titled('Off on 127.0.0.1')
    expect(await reader.marks()).toEqual([])
    await again.press('Mark here again')
    await until('the marks to come back', async () => (await reader.marks()).length === before.length)
  })

  test('settings and badge outlive the background script', async () => {
    const { reader } = browser
    const popup = await openPopup()
    const before = await reader.marks()
    await popup.toggleSet('Likelihood')
    const rest = (await fewerThan(before.length, popup)).length
    await reader.driver.closePopup()
    await reader.driver.stopBackground()
    await reader.openArticle(sample())
    await until('the badge to count again', async () => (await reader.driver.badge()) === String(rest))
    expect(await reader.marks()).toHaveLength(rest)
    const later = await reader.openPopup()
    await later.titled(`${rest} phrases in this article`)
    expect(await later.isOn('Likelihood')).toBeNull()
    await later.showTab('Sets')
    await expect.poll(() => later.isOn('Likelihood')).toBe(false)
  })

  test('the popup works from the keyboard alone', async () => {
    const { reader } = browser
    const popup = await openPopup()
    const words = await reader.markedWords()
    const [first] = await popup.items()
    if (!first) throw new Error('the list is empty')
    await popup.tabTo(first.sentence.slice(0, 40))
    await popup.view.press('Enter')
    await reader.shows(first.phrase)
    await until('the note to unfold', () => popup.note())

    await popup.tabBackTo('Phrases')
    await popup.view.press('ArrowRight')
    await popup.tabTo('Likelihood')
    await popup.view.press('Space')
    await until('the marks to go', async () => (await reader.marks()).length < words.length)
  })

  test('a page that extensions cannot enter is said to be one', async () => {
    const { reader } = browser
    await reader.open(browser.kind === 'chromium' ? 'chrome://version/' : 'about:support')
    const popup = await reader.openPopup()
    await popup.titled('HowSure cannot read this page')
    expect(await popup.items()).toEqual([])
  })

  test('a page that is no article is left alone until the reader asks', async () => {
    const { reader } = browser
    await reader.open(addressOf('shop'))
    const popup = await reader.openPopup()
    await popup.titled('Not an article')
    await popup.press('Read this page anyway')
    await popup.titled('Nothing marked on this page')
  })

  test('an article in which nothing is found says so, and shows no badge', async () => {
    const { reader } = browser
    await reader.open(addressOf('minutes'))
    const popup = await reader.openPopup()
    await popup.titled('Nothing marked in this article')
    await expect.poll(() => reader.driver.badge()).toBe('')
  })
})
