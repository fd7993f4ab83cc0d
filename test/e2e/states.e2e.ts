import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { sets } from '../../src/rules/sets.ts'
import { violations } from './axe.ts'
import { Card } from './card.ts'
import type { View } from './driver.ts'
import { inEachBrowser } from './each-browser.ts'
import { Options } from './options.ts'
import { Popup } from './popup.ts'
import { atRest } from './rest.ts'
import { sampleFolder, served } from './served.ts'
import { until } from './until.ts'

/** Every state that a reader can get to stands in nobody's way, by day and by night (axe). */

const german = `<!doctype html><html lang="de"><title>Bericht</title><article><h1>Bericht</h1>
  ${'<p>Der Ausschuss trat am Montag zusammen und zählte die Stimmen. Es waren vierzig, und jede wurde verlesen.</p>'.repeat(12)}</article>`
const empty = '<!doctype html><html lang="en"><title>Form</title><form><input aria-label="Name"></form>'

/** All sets off but the reader's own. */
const noSets = Object.fromEntries(sets.map(({ id }) => [id, false]))

const addressOf = served({ folder: sampleFolder, pages: { german, empty } })

/** From now on the document's storage takes nothing. */
function refuseToStore(view: View): Promise<void> {
  return view.evaluate(() => {
    const apis = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
    const refuse = () => Promise.reject(new Error('full'))
    for (const api of [apis.browser, apis.chrome]) {
      for (const area of ['sync', 'local'] as const) {
        if (api?.storage) Object.assign(api.storage[area], { set: refuse, remove: refuse })
      }
    }
  })
}

inEachBrowser((browser) => {
  afterEach(async () => {
    const { driver } = browser.reader
    await driver.prefer({ scheme: 'light' })
    await driver.open(addressOf('empty'))
    await driver.clearSettings()
  })

  const sample = () => addressOf('sample.html')

  /** Nothing is found in a document, light and dark. */
  const expectNothing = async (view: View) => {
    for (const scheme of ['light', 'dark'] as const) {
      await browser.reader.driver.prefer({ scheme })
      const isDark = () => view.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
      await until(`a ${scheme} page`, async () => (await isDark()) === (scheme === 'dark'))
      expect(await violations(view), scheme).toEqual([])
    }
  }

  const store = async (values: Record<string, unknown>) => {
    await browser.reader.driver.openOptions()
    await new Options(browser.reader.driver.page).store(values)
  }

  const closed = browser.kind === 'chromium' ? 'chrome://version/' : 'about:support'
  test.each<[state: string, title: string | RegExp, settings: Record<string, unknown>, url: () => string]>([
    ['off', 'Off on 127.0.0.1', { offSites: ['127.0.0.1'] }, sample],
    ['not asked', 'Not read yet', { start: 'asked' }, sample],
    ['closed to extensions', 'HowSure cannot read this page', {}, () => closed],
    ['in another language', 'Not in English', {}, () => addressOf('german')],
    ['without text', 'Nothing to read here', { alwaysSites: ['127.0.0.1'] }, () => addressOf('empty')],
    [
      'with nothing but an own phrase',
      '1 phrase in this article',
      { ownPhrases: [{ phrase: 'took it for', note: 'Who took it so?' }], sets: noSets },
      sample,
    ],
  ])('the popup on a page that is %s', async (_, title, settings, url) => {
    const { reader } = browser
    if (Object.keys(settings).length > 0) await store(settings)
    await reader.open(url())
    const popup = await reader.openPopup()
    await popup.titled(title)
    await expectNothing(popup.view)
    await popup.showTab('Sets')
    await expectNothing(popup.view)
  })

  test('the popup on a page that is still loading', async () => {
    const { reader } = browser
    const slow = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.write('<!doctype html><html lang="en"><title>Slow</title><p>Experts say')
    })
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
    const { port } = slow.address() as AddressInfo
    try {
      await reader.open(addressOf('empty'))
      await reader.driver.page.evaluate(
        (url) => void setTimeout(() => location.assign(url)),
        `http://127.0.0.1:${port}/`,
      )
      const popup = await reader.openPopup()
      await popup.titled('Reading this page …')
      await expectNothing(popup.view)
    } finally {
      slow.closeAllConnections()
      slow.close()
    }
  })

  test('the panel beside a page that has gone', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    const popup = await reader.openPopup()
    await popup.titled(/phrases/)
    await popup.press('Read beside the article')
    const panel = new Popup(await reader.driver.panel())
    try {
      await panel.titled(/phrases/)
      await expectNothing(panel.view)
      await reader.open(closed)
      await panel.titled('HowSure cannot read this page')
      await expectNothing(panel.view)
    } finally {
      await reader.driver.closePanel()
    }
  })

  test('the popup where the marks are hidden, and where nothing can be stored', async () => {
    const { reader } = browser
    await reader.openArticle(sample())
    await reader.driver.pressCommand('toggle-marks')
    await until('the marks to go', async () => (await reader.marks()).length === 0)
    const popup = await reader.openPopup()
    await popup.titled(/phrases/)
    await until('the way back', async () =>
      popup.view.evaluate(() => document.body.textContent?.includes('The marks on this page are hidden.')),
    )
    await expectNothing(popup.view)
    await refuseToStore(popup.view)
    await popup.toggleSite()
    await until('the failure', async () =>
      popup.view.evaluate(() => document.body.textContent?.includes('That could not be saved.')),
    )
    await expectNothing(popup.view)
  })

  test('the options where nothing can be stored, and where the reader’s own storage is full', async () => {
    const { driver } = browser.reader
    await driver.openOptions()
    const options = new Options(driver.page)
    const many = Array.from({ length: 40 }, (_, n) => ({ phrase: `word ${n}`, note: 'Which? '.repeat(60) }))
    await driver.page.evaluate((many) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>
      return (browser?.storage ? browser : chrome)?.storage.local.set({ 'here.ownPhrases': many })
    }, many)
    await options.says('Some settings are kept on this device only')
    await expectNothing(driver.page)
    await refuseToStore(driver.page)
    await options.click('Mark words in quotations')
    await options.says('That could not be saved.')
    await expectNothing(driver.page)
  })

  test('the options with a phrase that cannot be read, a bad address and a bad file', async () => {
    const { driver } = browser.reader
    await driver.openOptions()
    const options = new Options(driver.page)
    await options.click('Phrase')
    await options.view.type('some (say')
    await options.view.press('Enter')
    await options.says('This ( is never closed.')
    await options.click('Address of a site')
    await options.view.type('not a site')
    await options.view.press('Enter')
    await options.says('This is not the address of a site.')
    await options.chooseFile('bad.json', '{"howsure":1,"settings":{"offSites":["a b"],"sets":7}}')
    await options.says('bad.json cannot be used.')
    await expectNothing(driver.page)
    await options.chooseFile('good.json', '{"howsure":1,"settings":{"strength":"both"}}')
    await options.says('good.json would put')
    await expectNothing(driver.page)
  })

  test('the welcome page with every step unfolded', async () => {
    const { driver } = browser.reader
    await driver.openWelcome()
    for (const step of [1, 2, 3]) {
      const at = await atRest(
        driver.page,
        `the mark of step ${step}`,
        (step) => {
          const mark = document.querySelector(`.step:nth-child(${step}) .phrase`)
          mark?.scrollIntoView({ block: 'center', behavior: 'instant' })
          const box = mark?.getBoundingClientRect()
          return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
        },
        step,
      )
      await driver.page.click(at)
    }
    await until('three notes', () =>
      driver.page.evaluate(() => document.querySelectorAll('.unfolded').length === 3),
    )
    await expectNothing(driver.page)
  })

  test.each(['options', 'welcome'] as const)(
    'on a phone of 360 × 740 the %s page fits, under a thumb',
    async (file) => {
      const { driver } = browser.reader
      const page = await driver.openAsTab(file, 360, 740)
      try {
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true
        })
        if (file === 'options')
          await until('the rules', () => page.evaluate(() => document.querySelector('.rule') !== null))
        const { finger, wide, small } = await page.evaluate(() => {
          const targets = [
            ...document.querySelectorAll(
              'button, summary, a, textarea, label:has(input), input:not(label input)',
            ),
          ].filter((target) => target.getClientRects().length > 0)
          return {
            finger: matchMedia('(pointer: coarse)').matches,
            wide: document.documentElement.scrollWidth,
            small: targets
              .filter((target) => target.getBoundingClientRect().height < 44)
              .map((target) => `${target.localName} ${target.textContent}`),
          }
        })
        expect(finger).toBe(true)
        expect(wide).toBeLessThanOrEqual(360)
        expect(small).toEqual([])
        expect(await violations(page)).toEqual([])
      } finally {
        await driver.closeOtherTab()
      }
    },
  )

  test('popup, options and card in few colours of the reader’s own', async () => {
    const { reader } = browser
    const forced = { scheme: 'dark', forcedColours: true } as const
    const check = async (view: View) => {
      await reader.driver.prefer(forced)
      await until('few colours', () => view.evaluate(() => matchMedia('(forced-colors: active)').matches))
      // Chromium tells axe the colours that the page asked for, not those that it paints.
      const found = (await violations(view)).filter((line) => !line.startsWith('color-contrast'))
      expect(found).toEqual([])
    }
    await reader.openArticle(sample())
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await check(reader.driver.page)
    const popup = await reader.openPopup()
    await popup.titled(/phrases/)
    await check(popup.view)
    await popup.showTab('Sets')
    await check(popup.view)
    await reader.driver.closePopup()
    await reader.driver.openOptions()
    await check(reader.driver.page)
  })

  test('the card, by night too, with a phrase of the reader’s', async () => {
    const { reader } = browser
    await store({ ownPhrases: [{ phrase: 'took it for', note: 'Who took it so?' }] })
    await reader.openArticle(sample())
    await until('the mark', async () => (await reader.markedWords()).includes('took it for'))
    await reader.clickMark('took it for')
    await reader.cardOn('took it for')
    const card = new Card(reader.driver.page)
    expect((await card.text()).match(/your own phrase/gi)).toHaveLength(1)
    await expectNothing(reader.driver.page)
    await card.press('Less of this')
    await card.find('Turn “Your own phrases” off')
    await expectNothing(reader.driver.page)
  })
})

// As in Firefox for Android, which has no search for extensions.
inEachBrowser(
  (browser) => {
    test('the card where the browser lets nobody search', async () => {
      const { reader } = browser
      await reader.openArticle(addressOf('sample.html'))
      await reader.clickMark('Most likely')
      await reader.cardOn('Most likely')
      const card = new Card(reader.driver.page)
      await card.press('Look for other reports')
      await card.says('This browser does not let an extension search.')
      expect(await violations(reader.driver.page)).toEqual([])
      expect(await reader.driver.otherTabs()).toEqual([])
    })
  },
  {
    alter: (folder) => {
      const file = path.join(folder, 'manifest.json')
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] }
      manifest.permissions = manifest.permissions.filter((permission) => permission !== 'search')
      writeFileSync(file, JSON.stringify(manifest))
    },
  },
)

interface Area {
  set(values: object): Promise<void>
}
interface Api {
  readonly storage: { readonly sync: Area; readonly local: Area }
}
