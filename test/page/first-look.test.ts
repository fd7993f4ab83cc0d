// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { mayHoldArticle } from '../../src/page/first-look.ts'
import { isArticle } from '../../src/page/read.ts'
import { page, sentence } from './fixtures.ts'

function look(document: Document, onTree?: (tree: Node) => void): { may: boolean; steps: number } {
  const work = mayHoldArticle(document, onTree)
  for (let steps = 1; ; steps++) {
    const { done, value } = work.next()
    if (done) return { may: value, steps }
  }
}
const may = (body: string) => look(page(body)).may

test('paragraphs may be an article, however their words are split by elements', () => {
  expect(may(`<p>${sentence}</p>`.repeat(4))).toBe(true)
  const words = sentence.replace(/\S+/g, '<span>$&</span>')
  expect(may(`<p>${words}</p>`.repeat(4))).toBe(true)
  expect(may(`<div>${`<i>${sentence}</i><br>`.repeat(4)}</div>`)).toBe(true)
})

test('labels, links and controls are none, however many', () => {
  expect(may('<li>12 pounds</li>'.repeat(200))).toBe(false)
  expect(may(`<li><a href="/x">${sentence}</a></li>`.repeat(20))).toBe(false)
  expect(may(`<button>${sentence}</button><textarea>${sentence}</textarea>`.repeat(9))).toBe(false)
  expect(may(`<script>${sentence}</script>`.repeat(9))).toBe(false)
})

test('shadow trees and frames are looked into, and told of', () => {
  const document = page('<x-story></x-story><iframe></iframe>')
  const shadow = document.querySelector('x-story')?.attachShadow({ mode: 'open' })
  const told: Node[] = []
  expect(look(document, (tree) => told.push(tree)).may).toBe(false)
  expect(told).toContain(shadow)
  shadow?.append(...page(`<p>${sentence}</p>`.repeat(4)).body.childNodes)
  expect(look(document).may).toBe(true)
})

test('it rests on a large page, and time grows with the page, not with its depth', () => {
  expect(look(page('<li>12 pounds</li>'.repeat(2000))).steps).toBeGreaterThan(4)
  const climbed = vi.spyOn(Node.prototype, 'parentNode', 'get')
  const deep = page('')
  let at: Element = deep.body
  for (let depth = 0; depth < 500; depth++) {
    at.append('x ')
    at = at.appendChild(deep.createElement('span'))
  }
  climbed.mockClear()
  look(deep)
  expect(climbed.mock.calls.length).toBeLessThan(500 * 40)
  climbed.mockRestore()
})

test('whatever is an article, it never says that there is none', { timeout: 60_000 }, () => {
  const inline = fc.constantFrom('em', 'span', 'b', 'a', 'x-y')
  const piece = fc.record({ words: fc.integer({ min: 1, max: 30 }), inside: fc.option(inline) })
  const text = ({ words, inside }: { words: number; inside: string | null }) => {
    const some = 'council '.repeat(words)
    return inside ? `<${inside}>${some}</${inside}>` : some
  }
  const block = fc.tuple(fc.constantFrom('p', 'div', 'li', 'blockquote'), fc.array(piece, { maxLength: 8 }))
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const document = page(
        blocks.map(([name, all]) => `<${name}>${all.map(text).join('')}</${name}>`).join(''),
      )
      if (isArticle(document)) expect(look(document).may).toBe(true)
    }),
  )
})

describe('articles of real pages', () => {
  const saved = path.resolve(import.meta.dirname, '../../../shared/pages')
  const slugs = existsSync(saved) ? readdirSync(saved).filter((_, at) => at % 5 === 0) : []

  test.skipIf(slugs.length === 0)('are never missed', { timeout: 120_000 }, () => {
    const missed = slugs.filter((slug) => {
      const html = readFileSync(path.join(saved, slug, 'source.html'), 'utf8')
      const document = new DOMParser().parseFromString(html, 'text/html')
      return isArticle(document) && !look(document).may
    })
    expect(missed).toEqual([])
  })
})
