import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver, Point, View } from '../e2e/driver.ts'
import { inEachBrowser } from '../e2e/each-browser.ts'
import type { Reader } from '../e2e/reader.ts'
import { served } from '../e2e/served.ts'
import { until } from '../e2e/until.ts'
import type { Case } from './case.ts'
import { median } from './cover.ts'
import { differencesFrom, leftOf, ourDoing, seenIn } from './left-alone.ts'

/**
 * Pages that live and pages that attack: a folder each, with the page and what becomes of the marks there. What happens on
 * a live page happens once more with the extension, and without it: all that can be seen of the page is then the same.
 */

const folders = ['live', 'hostile'].flatMap((kind) =>
  readdirSync(path.join(import.meta.dirname, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(entry.parentPath, entry.name, 'case.ts')))
    .map((entry) => `${kind}/${entry.name}`),
)

/**
 * The HTML pages of the folders, by path: a folder without one has the page about the old bridge, and in the others
 * `<!-- the old bridge -->` stands for its prose or, where nothing is before it, for all of it until there.
 */
function htmlPages(): Record<string, string> {
  const here = import.meta.dirname
  const bridge = readFileSync(path.join(here, 'old-bridge.html'), 'utf8')
  const [untilProse = '', prose = ''] = bridge.split(/(?=<h1>)|(?=<\/article>)/)
  const pages = folders.flatMap((folder) => {
    const files = readdirSync(path.join(here, folder)).filter((file) => file.endsWith('.html'))
    return files.map((file) => {
      const html = readFileSync(path.join(here, folder, file), 'utf8')
      return [
        `${folder}/${file}`,
        html
          .replace(/^<!-- the old bridge -->\n/, () => untilProse + prose)
          .replace('<!-- the old bridge -->\n', () => prose),
      ]
    })
  })
  return {
    ...Object.fromEntries(folders.map((folder) => [`${folder}/page.html`, bridge])),
    ...Object.fromEntries(pages),
  }
}

const cases = new Map<string, Case>()
for (const folder of folders) {
  const { default: one } = (await import(path.join(import.meta.dirname, folder, 'case.ts'))) as {
    default: Case
  }
  cases.set(folder, one)
}

const addressOf = served({ folder: import.meta.dirname, pages: htmlPages() })

/** What is done on a page: an expression in the page's own world, or a click on something of the page's. */
type Step =
  | { readonly ask: string }
  | { readonly click: string }
  | { readonly marked: readonly string[] }
  | { readonly until: string }

inEachBrowser((browser) => {
  /** From the end of what was done on a page to the marks that it leads to, as the test sees them, in ms. */
  const waits = new Map<string, number[]>()
  /** What was otherwise on a live page than without us. */
  const differences = new Map<string, readonly string[]>()
  /** A hostile page is not compared, and nothing is said of it. */
  const leftIn = (folder: string) => {
    const some = differences.get(folder)
    return some ? leftOf(some) : ''
  }
  const liveWaits = () => [...waits].flatMap(([folder, some]) => (folder.startsWith('live/') ? some : []))
  let plain: Driver | undefined
  beforeAll(async () => {
    plain = await browser.launchPlain()
  })
  afterAll(async () => {
    await plain?.close()
    const lines = [...cases.keys()]
      .filter((folder) => waits.has(folder) || differences.has(folder))
      .map((folder) => {
        const wait = waits.has(folder) ? `${Math.max(...(waits.get(folder) ?? [])).toFixed(0)} ms` : '–'
        return `${folder.padEnd(30)} ${wait.padStart(9)}  ${leftIn(folder)}`.trimEnd()
      })
    if (lines.length === 0) return
    const all = liveWaits()
    const sum = `${all.length} changes of live pages: marked after ${median(all).toFixed(0)} ms (median), ${Math.max(...all).toFixed(0)} ms (longest)`
    console.log(['page: longest wait for its marks, page left', ...lines, sum].join('\n'))
  })

  describe.each([...cases])('%s', (folder, one) => {
    const isLeftOut = browser.kind === 'firefox' && !one.inFirefox
    const address = () => addressOf(`${folder}/${one.file ?? 'page.html'}`)
    /** What was done, in order, and what was marked after it. */
    const steps: Step[] = []
    test.skipIf(isLeftOut)(
      one.about,
      async () => {
        const { reader } = browser
        const { page } = reader.driver
        steps.length = 0
        waits.delete(folder)
        await reader.open(address())
        let doneAt = performance.now()
        const evaluate = async <T>(expression: string) => {
          const answer = await ask<T>(page, expression)
          doneAt = performance.now()
          return answer
        }
        await one.run({
          reader,
          ask: (expression) => {
            steps.push({ ask: expression })
            return evaluate(expression)
          },
          click: async (selector) => {
            steps.push({ click: selector })
            await page.click(await middleOf(page, selector))
            doneAt = performance.now()
          },
          marked: async (...words) => {
            await areMarked(reader, words)
            steps.push({ marked: words })
            waits.set(folder, [...(waits.get(folder) ?? []), performance.now() - doneAt])
          },
          until: async (what, expression, deadline) => {
            await until(what, () => evaluate<boolean>(expression), deadline)
            steps.push({ until: expression })
          },
          middleOf: (selector) => middleOf(page, selector),
        })
      },
      one.longest,
    )

    // A hostile page does to itself what cannot be compared.
    if (!folder.startsWith('live/')) return
    test.skipIf(isLeftOut)('the page is left alone', async () => {
      const { reader } = browser
      if (!plain) throw new Error('the browser without the extension has not started')
      const visit = async (driver: Driver) => {
        await driver.open(address())
        if (driver === reader.driver) await driver.report()
        for (const step of steps) {
          if ('ask' in step) await ask(driver.page, step.ask)
          else if ('click' in step) await driver.page.click(await middleOf(driver.page, step.click))
          else if (driver !== reader.driver) continue
          else if ('marked' in step) await areMarked(reader, step.marked)
          else await until(step.until, () => ask<boolean>(driver.page, step.until))
        }
      }
      expect(steps).not.toEqual([])
      const { seen } = await seenIn(reader.driver, visit)
      differences.set(folder, await differencesFrom(plain, visit, seen))
      expect(ourDoing(differences.get(folder) ?? [])).toEqual([])
    })
  })

  // As they are to be within half a second of the page falling quiet; a machine that does much else is no reason to fail.
  test('changes of live pages are marked while the reader still looks', () => {
    expect(Math.max(0, ...liveWaits())).toBeLessThan(5000)
  })
})

/** Evaluates an expression in a page's own world. */
function ask<T>(page: View, expression: string): Promise<T> {
  // biome-ignore lint/security/noGlobalEval: the page's own world, in which the test asks
  return page.evaluate((code) => globalThis.eval(code) as T, expression) as Promise<T>
}

function middleOf(page: View, selector: string): Promise<Point> {
  return page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect()
    if (!box) throw new Error(`there is no ${selector}`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, selector)
}

async function areMarked(reader: Reader, words: readonly string[]): Promise<void> {
  let last: string[] = []
  await until(`marks on ${words.join(' · ') || 'nothing'}`, async () => {
    last = await reader.markedWords()
    return last.join('|') === words.join('|')
  }).catch(() => expect(last).toEqual(words))
}
