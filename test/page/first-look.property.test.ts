// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseArticle } from '../../src/page/article.ts'
import { mayHoldArticle } from '../../src/page/first-look.ts'
import { PageTree } from '../../src/page/tree.ts'
import { page } from './fixtures.ts'
import { fill, randomPage } from './random-page.ts'

function isArticle(document: Document): boolean {
  const tree = new PageTree(document)
  for (const _ of tree.read());
  return chooseArticle(tree.root) !== null
}

function mayBe(document: Document): boolean {
  const look = mayHoldArticle(document)
  for (let step = look.next(); ; step = look.next()) if (step.done) return step.value
}

test('no article is overlooked at the first look, however its text is split', () => {
  let articles = 0
  let passedBy = 0
  fc.assert(
    fc.property(randomPage, fc.integer({ min: 1, max: 12 }), (list, times) => {
      const document = page('')
      for (let n = 0; n < times; n++) fill(document.body, list)
      const may = mayBe(document)
      if (!may) passedBy++
      if (!isArticle(document)) return
      articles++
      expect(may).toBe(true)
    }),
    { numRuns: 200 },
  )
  expect(articles).toBeGreaterThan(10)
  expect(passedBy).toBeGreaterThan(10)
})

test('labels, links and forms are passed by', () => {
  const links =
    '<p><a href="/x">The council met again on Tuesday to hear what was found under the bridge.</a></p>'
  const labels = '<div><span>Visits</span> <b>12,345</b> <span>since Monday</span></div>'
  expect(mayBe(page(links.repeat(50) + labels.repeat(200)))).toBe(false)
})
