import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { inEachBrowser } from '../e2e/each-browser.ts'
import { served } from '../e2e/served.ts'
import { until } from '../e2e/until.ts'
import type { Case } from './case.ts'

/** Pages that live and pages that attack: a folder each, with the page and what becomes of the marks there. */

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

inEachBrowser((browser) => {
  /** Each page's longest wait from the end of what was done there to the marks that it leads to, in ms. */
  const waits = new Map<string, number>()
  afterAll(() => {
    const lines = [...waits].map(([folder, wait]) => `${folder.padEnd(30)} ${wait.toFixed(0).padStart(6)} ms`)
    if (lines.length > 0) console.log(['page: longest wait for its marks', ...lines].join('\n'))
  })

  describe.each([...cases])('%s', (folder, one) => {
    test.skipIf(browser.kind === 'firefox' && !one.inFirefox)(one.about, async () => {
      const { reader } = browser
      const { page } = reader.driver
      await reader.open(addressOf(`${folder}/${one.file ?? 'page.html'}`))
      let doneAt = performance.now()
      const ask = async <T>(expression: string) => {
        // biome-ignore lint/security/noGlobalEval: the page's own world, in which the test asks
        const answer = await page.evaluate((code) => globalThis.eval(code) as T, expression)
        doneAt = performance.now()
        return answer
      }
      await one.run({
        reader,
        ask,
        marked: async (...words) => {
          let last: string[] = []
          await until(`marks on ${words.join(' · ') || 'nothing'}`, async () => {
            last = await reader.markedWords()
            return last.join('|') === words.join('|')
          }).catch(() => expect(last).toEqual(words))
          waits.set(folder, Math.max(waits.get(folder) ?? 0, performance.now() - doneAt))
        },
        until: async (what, expression, deadline) =>
          void (await until(what, () => ask<boolean>(expression), deadline)),
        middleOf: (selector) =>
          ask(`(() => {
            const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
            return { x: x + width / 2, y: y + height / 2 }
          })()`),
      })
    })
  })
})
