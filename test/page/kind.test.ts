// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { kindOf } from '../../src/page/kind.ts'
import { page } from './fixtures.ts'

const withHead = (html: string) => {
  const document = page('<p>Text.</p>')
  document.head.append(document.createRange().createContextualFragment(html))
  return document
}

test.each([
  ['a repository', '<meta property="og:type" content="object">'],
  ['a product', '<meta property="og:type" content="product.item">'],
  ['somebody’s profile', '<meta property="og:type" content="profile">'],
])('%s is no article by its own account', (_, head) => {
  expect(kindOf(withHead(head))).toBe('other')
})

test('a package’s description and source code are no article', () => {
  expect(kindOf(page('<div id="readme"><p>Text.</p></div>'))).toBe('other')
  expect(kindOf(page('<div itemscope itemtype="https://schema.org/SoftwareSourceCode"></div>'))).toBe('other')
})

test('mail is told by its host', () => {
  const at = (hostname: string) =>
    kindOf(
      new Proxy(page(''), {
        get: (of, key) =>
          key === 'location' ? { hostname } : (Reflect.get(of, key).bind?.(of) ?? Reflect.get(of, key)),
      }),
    )
  expect(at('mail.example.org')).toBe('other')
  expect(at('dailymail.example.org')).toBeUndefined()
})

test('an article and a page that says nothing may be articles', () => {
  expect(kindOf(withHead('<meta property="og:type" content="article">'))).toBe('article')
  expect(kindOf(withHead('<meta property="og:type" content="website">'))).toBeUndefined()
  expect(kindOf(page(''))).toBeUndefined()
})
