/**
 * `node bench/run.mjs kinds`: which pages are taken for articles, beside what Readability's `isProbablyReaderable` says
 * of them: the made pages of test/pages/kinds, and the saved pages of `../shared`, which are articles all.
 *
 *     --pages   every page that is taken otherwise than it should be
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { JSDOM, VirtualConsole } from 'jsdom'
import { isArticle } from '../src/page/read.ts'

const { values: options } = parseArgs({ options: { pages: { type: 'boolean', default: false } } })
const made = path.resolve('test/pages/kinds')
const saved = path.resolve('../shared/pages')
const { isProbablyReaderable } = createRequire(path.resolve('bench/package.json'))(
  '@mozilla/readability',
) as {
  isProbablyReaderable(document: Document): boolean
}

interface Row {
  readonly name: string
  readonly ours: boolean
  readonly readable: boolean
}

/** Both answers for a page at the address that it says is its own. */
function ask(name: string, file: string): Row {
  const html = readFileSync(file, 'utf8')
  const url =
    html.match(/<link[^>]+rel="canonical"[^>]+href="(https?:[^"]+)"/)?.[1] ?? 'https://page.example/'
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window
  return { name, ours: isArticle(document), readable: isProbablyReaderable(document) }
}

const groups: [string, boolean, Row[]][] = ['article', 'other'].map((kind) => [
  kind === 'article' ? 'made articles' : 'made pages of other kinds',
  kind === 'article',
  readdirSync(path.join(made, kind)).map((file) => ask(file, path.join(made, kind, file))),
])
if (existsSync(saved)) {
  const rows = readdirSync(saved).map((slug) => ask(slug, path.join(saved, slug, 'source.html')))
  groups.unshift(['saved articles', true, rows])
}

console.log('taken as they should be'.padEnd(30), 'HowSure'.padStart(12), 'isProbablyReaderable'.padStart(22))
for (const [name, should, rows] of groups) {
  const right = (answer: 'ours' | 'readable') =>
    `${rows.filter((row) => row[answer] === should).length} of ${rows.length}`
  console.log(name.padEnd(30), right('ours').padStart(12), right('readable').padStart(22))
  if (!options.pages) continue
  for (const row of rows) {
    const wrong = [
      row.ours === should ? '' : 'HowSure',
      row.readable === should ? '' : 'isProbablyReaderable',
    ]
    if (wrong.join('')) console.log('   ', row.name, '–', wrong.filter(Boolean).join(', '))
  }
}
