import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import { countCommon, isEnglish } from '../../src/page/language.ts'
import { readBlocks } from '../page/fixtures.ts'

/** Where the saved pages are, beside the project. */
export const folder = path.resolve(import.meta.dirname, '../../../shared/pages')

/** Whether they are there; in a fresh clone they are not. */
export const areThere = existsSync(folder)

/** The names of all saved pages. */
export function savedPages(): string[] {
  return areThere
    ? readdirSync(folder).filter((slug) => existsSync(path.join(folder, slug, 'source.html')))
    : []
}

/** What a reader view keeps of a saved page. */
export function articleOf(slug: string): string[] {
  const html = readFileSync(path.join(folder, slug, 'expected.html'), 'utf8')
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window
  return readBlocks(document.body).map(({ text }) => text)
}

/** Whether most of an article is in English. */
export function isInEnglish(article: readonly string[]): boolean {
  const counts = article.map(countCommon)
  const sum = (key: 'words' | 'common') => counts.reduce((all, count) => all + count[key], 0)
  return isEnglish({ words: sum('words'), common: sum('common') }) ?? false
}
