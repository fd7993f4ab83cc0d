import { afterEach, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { type Point, viewport } from './driver.ts'
import { inEachBrowser } from './each-browser.ts'
import { atRest } from './rest.ts'
import { until } from './until.ts'

/** The welcome page. That it opens on installation is what each driver waits for when it starts. */

inEachBrowser((browser) => {
  afterEach(() => browser.reader.driver.resize(viewport.width, viewport.height))

  const page = () => browser.reader.driver.page
  const text = () => page().evaluate(() => document.body.innerText.replace(/\s+/g, ' '))
  const find = (words: string): Promise<Point> =>
    atRest(
      page(),
      `"${words}"`,
      (words) => {
        const all = [...document.querySelectorAll('button, a')]
        const found = all.find((one) => one.textContent?.trim() === words)
        found?.scrollIntoView({ block: 'center', behavior: 'instant' })
        const box = found?.getBoundingClientRect()
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
      },
      words,
    )

  test('three steps, a fair hedge first, each explained on a press', async () => {
    await browser.reader.driver.openWelcome()
    const marks = await page().evaluate(() =>
      [...document.querySelectorAll('.step .phrase')].map(({ className, textContent }) => [
        textContent,
        className,
      ]),
    )
    expect(marks).toEqual([
      ['probably', 'phrase sure'],
      ['It is not a coincidence that', 'phrase unsaid'],
      ['There is no doubt that', 'phrase sure quoted'],
    ])
    for (const [words = ''] of marks) {
      await page().click(await find(words ?? ''))
      await until('the note', async () => (await text()).includes('When it is fair'))
      await page().click(await find(words ?? ''))
      await until('the note to fold', async () => !(await text()).includes('When it is fair'))
    }
    await page().click(await find('There is no doubt that'))
    await until('whose words', async () => (await text()).includes('not the writer’s'))
  })

  test('by keyboard alone: to the first mark, its note, and on', async () => {
    await browser.reader.driver.openWelcome()
    const focused = () => page().evaluate(() => document.activeElement?.textContent?.trim())
    for (let presses = 0; (await focused()) !== 'probably'; presses++) {
      expect(presses).toBeLessThan(5)
      await page().press('Tab')
    }
    await page().press('Enter')
    await until('the note', async () => (await text()).includes('When it is fair'))
    await page().press('Space')
    await until('the note to fold', async () => !(await text()).includes('When it is fair'))
    await page().press('Tab')
    await expect.poll(focused).toBe('It is not a coincidence that')
  })

  test('it says how to go on, and that only English is read', async () => {
    await browser.reader.driver.openWelcome()
    const said = await text()
    for (const words of [
      'Now try it on an article',
      'Keep the button in sight',
      'switch HowSure off on a site and on again',
      'Nothing that you read leaves your device',
      'HowSure reads English only',
    ]) {
      expect(said).toContain(words)
    }
  })

  test.each([320, 1000])(
    'axe finds nothing at a width of %i, and nothing has to be scrolled sideways',
    async (width) => {
      await browser.reader.driver.resize(width, 700)
      await browser.reader.driver.openWelcome()
      expect(await violations(page())).toEqual([])
      await page().click(await find('It is not a coincidence that'))
      await until('the note', async () => (await text()).includes('When it is fair'))
      expect(await violations(page())).toEqual([])
      expect(await page().evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    },
  )
})
