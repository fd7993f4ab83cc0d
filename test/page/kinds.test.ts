// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { isArticle } from '../../src/page/read.ts'

const folder = path.resolve(import.meta.dirname, '../pages/kinds')

/** The pages of a folder, at the address that each says is its own. */
function pagesIn(kind: string): [string, Document][] {
  return readdirSync(path.join(folder, kind)).map((file) => {
    const html = readFileSync(path.join(folder, kind, file), 'utf8')
    const url = html.match(/rel="canonical" href="([^"]+)"/)?.[1] ?? ''
    return [file, new JSDOM(html, { url }).window.document]
  })
}

test.each(pagesIn('article'))('%s is an article', (_, document) => {
  expect(isArticle(document)).toBe(true)
})

test.each(pagesIn('other'))('%s is no article', (_, document) => {
  expect(isArticle(document)).toBe(false)
})
