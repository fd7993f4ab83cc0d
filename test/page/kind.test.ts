// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { isOtherKind } from '../../src/page/kind.ts'
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
  expect(isOtherKind(withHead(head))).toBe(true)
})

test('a package’s description and source code are no article', () => {
  expect(isOtherKind(page('<div id="readme"><p>Text.</p></div>'))).toBe(true)
  expect(isOtherKind(page('<div itemscope itemtype="https://schema.org/SoftwareSourceCode"></div>'))).toBe(
    true,
  )
})

test('mail is told by its host', () => {
  const at = (hostname: string) =>
    isOtherKind(
      new Proxy(page(''), {
        get: (of, key) =>
          key === 'location' ? { hostname } : (Reflect.get(of, key).bind?.(of) ?? Reflect.get(of, key)),
      }),
    )
  expect(at('mail.example.org')).toBe(true)
  expect(at('dailymail.example.org')).toBe(false)
})

test('an article and a page that says nothing may be articles', () => {
  expect(isOtherKind(withHead('<meta property="og:type" content="article">'))).toBe(false)
  expect(isOtherKind(withHead('<meta property="og:type" content="website">'))).toBe(false)
  expect(isOtherKind(page(''))).toBe(false)
})
