/** Ready-made word lists and a checker of prose, as finders: what HowSure is compared with. */
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Article, Found } from './articles.ts'
import type { Finder } from './figures.ts'

// They are dependencies of this folder alone.
const require = createRequire(path.resolve('bench', 'package.json'))

/** Every entry of a list, as whole words in any case. */
async function listFinder(name: string): Promise<Finder> {
  const module = await import(require.resolve(name))
  const list: string[] = module[name] ?? module.default
  const escaped = list.map((entry) => entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${escaped.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return ({ text }: Article): Found[] =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rule: `${name}/list`,
    }))
}

async function writeGood(): Promise<Finder> {
  const { default: suggest } = await import(require.resolve('write-good'))
  return ({ text }: Article): Found[] =>
    suggest(text).map(({ index, offset }: { index: number; offset: number }) => ({
      start: index,
      end: index + offset,
      rule: 'write-good/checks',
    }))
}

export const finders: Readonly<Record<string, Finder>> = {
  hedges: await listFinder('hedges'),
  weasels: await listFinder('weasels'),
  'write-good': await writeGood(),
}
