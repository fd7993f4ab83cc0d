import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { pageOfText } from '../../scripts/serve.mjs'
import { inEachBrowser } from './each-browser.ts'
import { served } from './served.ts'
import { until } from './until.ts'

/** The article that HowSure was made for first. It is not ours to keep here: it lies beside the repository, or nowhere. */
const file = path.resolve(import.meta.dirname, '../../../shared/seed/article.txt')

describe.skipIf(!existsSync(file))('the seed article (../shared/seed/article.txt)', () => {
  const seed = existsSync(file) ? pageOfText('Seed', readFileSync(file, 'utf8')) : ''
  const addressOf = served({ pages: { seed } })

  inEachBrowser((browser) => {
    afterEach(() => browser.reader.driver.clearSettings())

    test('a reader sees it marked, reads why, finds every mark in the popup, and switches a set off', async () => {
      const { reader } = browser
      await reader.openArticle(addressOf('seed'))
      const marks = await reader.marks()
      const words = marks.map(({ text }) => text)
      for (const expected of [
        'It seems likely that',
        'Most likely',
        'It is not a coincidence that',
        'miraculously',
        'perfect pretext',
        'we cannot rule out the possibility that',
        'It is likely that',
        'apparently',
      ]) {
        expect(words).toContainEqual(expect.stringContaining(expected))
      }
      expect(marks).toContainEqual({ style: 'sure-quoted', text: expect.stringMatching(/^clearly/) })

      await reader.clickMark('Most likely')
      const card = await reader.cardOn('Most likely')
      expect(card.kind).toMatch(/Likelihood/)
      expect(card.why).not.toBe('')

      const popup = await reader.openPopup()
      await popup.titled(`${marks.length} phrases in this article`)
      const items = await popup.items()
      expect(items.map(({ phrase }) => phrase).sort()).toEqual(words.sort())
      for (const { phrase } of items.filter(({ set }) => set === 'likelihood')) {
        await popup.choose(phrase)
        expect((await until('the note', () => popup.note())).why).not.toBe('')
      }

      await popup.toggleSet('Likelihood')
      await until(
        'the marks of the set to go',
        async () => !(await reader.markedWords()).includes('Most likely'),
      )
      expect(await reader.markedWords()).toContainEqual(
        expect.stringContaining('It is not a coincidence that'),
      )
      await popup.toggleSet('Likelihood')
      await until('the marks to come back', async () => (await reader.marks()).length === marks.length)
    })
  })
})
