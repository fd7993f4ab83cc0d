import { until } from '../../../e2e/until.ts'
import type { Case } from '../../case.ts'

const page: Case = {
  about:
    'a paragraph with marks is selected and copied as without us, and the selection looks as the page wants it',
  inFirefox: true,
  async run({ reader, ask, click, marked }) {
    const { page } = reader.driver
    await marked('Most likely')
    const { text, ...ends } = await page.evaluate(() => {
      const p = document.querySelector('#w')
      if (!p) throw new Error('there is no #w')
      const range = document.createRange()
      range.selectNodeContents(p)
      const boxes = [...range.getClientRects()]
      const [first, last] = [boxes[0], boxes.at(-1)]
      if (!first || !last) throw new Error('#w is not to be seen')
      const from = { x: first.left + 1, y: first.y + first.height / 2 }
      return { text: p.textContent ?? '', from, to: { x: last.right + 20, y: last.y + last.height / 2 } }
    })
    const mustBe = (what: string, ask: () => Promise<string>, expected: string) =>
      until(what, async () => {
        const is = await ask()
        if (is === expected) return true
        throw new Error(`${JSON.stringify(is)} in place of ${JSON.stringify(expected)}`)
      })
    await page.drag(ends.from, ends.to)
    await mustBe('the words to be selected', () => page.evaluate(() => String(getSelection())), text)
    const looks = (selector: string) =>
      page.evaluate((selector) => {
        const element = document.querySelector(selector)
        if (!element) throw new Error(`there is no ${selector}`)
        const { color, backgroundColor, textDecorationLine } = getComputedStyle(element, '::selection')
        return [color, backgroundColor, textDecorationLine].join(' ')
      }, selector)
    await mustBe('the selection’s looks', () => looks('#w'), 'rgb(0, 0, 0) rgb(255, 220, 120) none')
    await page.press('KeyC', 'Control')
    await click('#plain')
    await page.press('KeyV', 'Control')
    const plain = () => page.evaluate(() => document.querySelector('textarea')?.value ?? '')
    await mustBe('the words to be pasted', plain, text)
    await click('#rich')
    await page.press('KeyV', 'Control')
    const rich = await until('the words to be pasted with their looks', async () => {
      const html = await page.evaluate(() => document.querySelector('#rich')?.innerHTML ?? '')
      if (html.includes(text)) return html
      throw new Error(html)
    })
    if (/howsure|decoration(?!-line: none)/.test(rich)) throw new Error(`pasted: ${rich}`)
    // All that was pasted goes, and so do its words from what is read.
    await ask(`document.querySelector('#rich').replaceChildren()`)
    await marked('Most likely')
  },
}

export default page
