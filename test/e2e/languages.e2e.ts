import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { type View, viewport } from './driver.ts'
import { inEachBrowser } from './each-browser.ts'
import { Popup } from './popup.ts'
import { atRest } from './rest.ts'
import { sampleFolder, served } from './served.ts'

/**
 * Every translation finds room in the narrowest places. Browsers come with few languages installed, so the extension gets
 * one instead: its English texts are replaced by the translation.
 */

const root = path.resolve(import.meta.dirname, '../..')
const locales = readdirSync(path.join(root, '_locales'))
const widths = [360, 320]

const addressOf = served({ folder: sampleFolder })

/** What is cut off, or wider than its window. */
function tooWide(view: View): Promise<string[]> {
  return view.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')
    const isCut = (element: Element) => {
      if (!(element instanceof HTMLSelectElement) || !pen)
        return element.scrollWidth > element.clientWidth + 1
      const { font, paddingLeft, paddingRight } = getComputedStyle(element)
      pen.font = font
      const room = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      return pen.measureText(element.selectedOptions[0]?.text ?? '').width > room + 1
    }
    const parts = [
      ...document.querySelectorAll('h1, h2, h3, legend, button, select, summary, dd, .link, .action'),
    ].filter((part) => getComputedStyle(part).display !== 'inline' && isCut(part))
    const { scrollWidth } = document.documentElement
    const outside = [...document.querySelectorAll('body *')].filter(
      (part) => part.getBoundingClientRect().right > innerWidth + 1,
    )
    return [
      ...(scrollWidth > innerWidth ? [`a page of ${scrollWidth}`] : []),
      ...[...parts, ...outside].map((part) => `${part.tagName}: ${part.textContent?.slice(0, 60)}`),
    ]
  })
}

describe.each(locales)('in %s', (locale) => {
  inEachBrowser(
    (browser) => {
      test.each(widths)('nothing is cut off in the popup, %i wide', async (width) => {
        const { reader } = browser
        await reader.openArticle(addressOf('sample.html'))
        const popup = new Popup(await reader.driver.openAsTab('popup', width, 640))
        try {
          await popup.titled(/\d/)
          await expect.poll(() => tooWide(popup.view)).toEqual([])
          await popup.clickStrip(0.4)
          await popup.titled(/\d/)
          await expect.poll(() => tooWide(popup.view)).toEqual([])
          for (const button of ['[role=tab]:last-child', 'footer .links button:last-child']) {
            const at = await atRest(
              popup.view,
              button,
              (button) => {
                const found = document.querySelector(button)
                found?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
                const box = found?.getBoundingClientRect()
                return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
              },
              button,
            )
            await popup.view.click(at)
            await expect.poll(() => tooWide(popup.view)).toEqual([])
          }
          expect(await violations(popup.view)).toEqual([])
        } finally {
          await reader.driver.closeOtherTab()
        }
      })

      test.each(['openOptions', 'openWelcome'] as const)('nothing is cut off after %s', async (open) => {
        const { driver } = browser.reader
        for (const width of widths) {
          await driver.resize(width, 640)
          await driver[open]()
          await expect.poll(() => tooWide(driver.page), { message: String(width) }).toEqual([])
        }
        await driver.resize(viewport.width, viewport.height)
      })
    },
    {
      alter: (folder) => {
        cpSync(path.join(root, '_locales', locale), path.join(folder, '_locales', 'en'), { recursive: true })
      },
      // Firefox takes longer to start: there it is the language with the longest words.
      ...(locale !== 'de' && { only: ['chromium'] }),
    },
  )
})
