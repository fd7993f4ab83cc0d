import { afterEach, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { viewport } from './driver.ts'
import { inEachBrowser } from './each-browser.ts'
import { Options } from './options.ts'
import { sampleFolder, served } from './served.ts'
import { until } from './until.ts'

/** The options page, and what pages make of what is chosen there. */

const note = '<!doctype html><html lang="en"><title>Note</title><p>It is most likely a short note.</p>'
const addressOf = served({ folder: sampleFolder, pages: { note } })

inEachBrowser((browser) => {
  afterEach(async () => {
    const { driver } = browser.reader
    // A page that is left in the middle of something reports that as an error.
    await new Options(driver.page).settled()
    await driver.clearSettings()
    await new Options(driver.page).settled()
  })

  const sample = () => addressOf('sample.html')
  const openOptions = async () => {
    await browser.reader.driver.closePopup()
    await browser.reader.driver.openOptions()
    return new Options(browser.reader.driver.page)
  }

  test('no page of ours can ask for anything elsewhere, though pages may be read', async () => {
    const { view } = await openOptions()
    const ask = (url: string) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      )
    expect(await view.evaluate(ask, sample())).toBe('refused')
  })

  test('a rule is found by a search, read, and switched off', async () => {
    const { reader } = browser
    const options = await openOptions()
    await options.click('Search the rules')
    await options.view.type('conveniently')
    await until('the rules', () =>
      options.view.evaluate(() => document.querySelector('.results .rule') !== null),
    )
    await options.click('Phrases and examples')
    for (const words of ['Why look', 'It looks for', 'It marks', 'It leaves alone']) await options.says(words)
    await options.click('Conveniently, curiously, miraculously')
    await until('the switch to be stored', async () => 'rules' in (await options.stored()).sync)
    await options.settled()
    await reader.openArticle(sample())
    expect(await reader.markedWords()).not.toContain('conveniently')
  })

  test('a phrase of the reader’s is written, mended, and marked in pages with their note', async () => {
    const { reader } = browser
    const options = await openOptions()
    await options.click('Phrase')
    await options.view.type('took it (for | as another')
    await options.says('This ( is never closed.')
    await options.view.type(')')
    await options.click('Your note')
    await options.view.type('Who took it so?')
    // Browsers end it when it is idle; it must wake up to compile.
    await reader.driver.stopBackground()
    await options.click('Add phrase')
    await options.says('“took it (for | as another)” is added.')
    await options.settled()
    await reader.openArticle(sample())
    await until('the mark', async () => (await reader.markedWords()).includes('took it for'))
    expect((await reader.marks()).find(({ text }) => text === 'took it for')?.style).toBe('own')
    await reader.clickMark('took it for')
    await reader.cardOn('took it for')
    const card = await reader.driver.page.evaluate(
      () =>
        [...document.querySelectorAll('[popover]')]
          .map((host) => host.shadowRoot?.querySelector('[role=dialog]')?.textContent)
          .find(Boolean) ?? '',
    )
    expect(card).toContain('Your own phrase')
    expect(card).toContain('Who took it so?')
    const popup = await reader.openPopup()
    await popup.titled(/phrases/)
    expect(await popup.items()).toContainEqual(
      expect.objectContaining({ family: 'own', phrase: 'took it for' }),
    )
  })

  test('all of it works from the keyboard alone', async () => {
    const { reader } = browser
    const options = await openOptions()
    await options.view.type('/')
    await until('the search to have focus', async () => (await options.focused()) === 'Search the rules')
    await options.view.type('presumably')
    await until('the rules', () =>
      options.view.evaluate(() => document.querySelector('.results .rule') !== null),
    )
    await options.tabTo('Presumably')
    await options.view.press('Space')
    await until('the switch to be stored', async () => 'rules' in (await options.stored()).sync)
    await options.tabTo('Phrases and examples Presumably')
    await options.view.press('Enter')
    await options.says('It leaves alone')

    await options.tabTo('Phrase')
    await options.view.type('=Presumably')
    await options.view.press('Enter')
    await options.says('“=Presumably” is added.')
    await options.tabTo('Remove “=Presumably”')
    await options.view.press('Enter')
    await until('the way back to have focus', async () => (await options.focused()) === 'Undo')
    await options.view.press('Enter')
    await until('the phrase to be back', async () => (await options.focused()) === 'Remove “=Presumably”')

    await options.tabTo('Address of a site')
    await options.view.type(addressOf(''))
    await options.view.press('Enter')
    await options.says('127.0.0.1 is added.')
    await options.tabTo('Reset everything')
    await options.view.press('Space')
    await until('the way back to have focus', async () => (await options.focused()) === 'Undo')
    expect((await options.stored()).sync).toEqual({})
    await options.view.press('Enter')
    await options.says('Taken back.')
    await options.settled()
    await reader.open(sample())
    expect(await reader.openPopup().then((popup) => popup.titled(/^Off on/))).toBe('Off on 127.0.0.1')
  })

  test('pages are read when the reader asks, and always on the sites that they name', async () => {
    const { reader } = browser
    let options = await openOptions()
    await options.click('Only when I ask')
    await until('the answer to be stored', async () => (await options.stored()).sync.start === 'asked')
    await options.settled()
    await reader.open(sample())
    const popup = await reader.openPopup()
    await popup.titled('Not read yet')
    await popup.press('Read this page')
    await popup.titled(/phrases in this article/)
    options = await openOptions()
    await options.click('Address of a site', '.site-list:last-of-type')
    await options.view.type('127.0.0.1')
    await options.click('Add site', '.site-list:last-of-type')
    await options.says('127.0.0.1 is added.')
    await options.settled()
    await reader.openArticle(addressOf('note'))
    expect(await reader.markedWords()).toEqual(['It is most likely'])
  })

  test('words in quotations, and words never to be marked, are left alone', async () => {
    const { reader } = browser
    const options = await openOptions()
    await options.store({ neverPhrases: ['conveniently'] })
    await options.click('Mark words in quotations')
    await until('the switch to be stored', async () => (await options.stored()).sync.quotations === false)
    await options.settled()
    await reader.openArticle(sample())
    expect(await reader.markedWords()).not.toContain('conveniently')
    expect((await reader.marks()).filter(({ style }) => style.endsWith('-quoted'))).toEqual([])
    const again = await openOptions()
    await again.click('Mark again: “conveniently”')
    await again.says('“conveniently” is marked again.')
    expect((await again.stored()).sync).toEqual({ quotations: false })
  })

  test('a file is refused with its faults, or used and taken back', async () => {
    const options = await openOptions()
    await options.chooseFile('bad.json', '{"howsure":1,"settings":{"offSites":["a b"]}}')
    await options.says('bad.json cannot be used. Nothing was changed.')
    await options.says('settings.offSites[0]')
    await options.chooseFile(
      'good.json',
      '{"howsure":1,"settings":{"strength":"both","offSites":["a.example"]}}',
    )
    await options.click('Use these settings')
    await options.says('The settings from good.json are in use.')
    expect((await options.stored()).sync).toEqual({ strength: 'both', offSites: ['a.example'] })
    await options.click('Undo')
    await options.says('Taken back.')
    expect((await options.stored()).sync).toEqual({})
  })

  test('what is damaged or finds no room is said, and nothing is lost', async () => {
    const options = await openOptions()
    await options.store({ sets: { certainty: 'no', prediction: true }, ownPhrases: [{ phrase: 7 }] })
    await options.says('2 entries could not be read. They are kept as they are.')
    const long = 'Which ones? '.repeat(160).trim()
    for (const phrase of ['one', 'two', 'three', 'four', 'five']) {
      await options.view.evaluate(
        (phrase, note) => {
          const set = (selector: string, value: string) => {
            const field = document.querySelector<HTMLInputElement>(`.phrase-form ${selector}`)
            if (field) field.value = value
            field?.dispatchEvent(new Event('input', { bubbles: true }))
          }
          set('input', phrase)
          set('textarea', note)
        },
        phrase,
        long,
      )
      await options.click('Add phrase')
      await options.says(`“${phrase}” is added.`)
    }
    await options.says('Some settings are kept on this device only')
    const { sync, local } = await options.stored()
    expect(sync.sets).toEqual({ certainty: 'no', prediction: true })
    expect(local['here.ownPhrases']).toHaveLength(6)
    await options.click('Remove “five”')
    await until(
      'the phrases to be synced again',
      async () => !('here.ownPhrases' in (await options.stored()).local),
    )
    expect((await options.stored()).sync.ownPhrases).toHaveLength(5)
  })

  test.each([
    ['wide', viewport],
    ['narrow', { width: 320, height: 640 }],
  ])(
    'axe finds nothing wrong on a %s page, with everything unfolded and everything said',
    async (_, size) => {
      const { driver } = browser.reader
      await driver.resize(size.width, size.height)
      try {
        const options = await openOptions()
        await options.store({
          sets: { certainty: 'no' },
          ownPhrases: [{ phrase: 'some say', note: 'Who?' }, { phrase: 'some (say' }],
          neverPhrases: ['perhaps'],
          offSites: ['a.example', 'b.example'],
          colours: { sure: '#ffee00' },
        })
        await options.says('1 entry could not be read.')
        await options.view.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true
        })
        await options.says('it is very likely')
        await options.view.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLDetailsElement>('.rule:first-child details'))
            fold.open = true
        })
        await options.click('Phrase')
        await options.view.type('a (')
        await options.click('Remove a.example')
        await options.says('a.example is removed.')
        await options.chooseFile('bad.json', '{"howsure":1,"settings":{"offSites":["a b"]}}')
        await options.says('bad.json cannot be used.')
        expect(await violations(options.view)).toEqual([])
        const width = await options.view.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(size.width)
      } finally {
        await driver.resize(viewport.width, viewport.height)
      }
    },
  )
})
