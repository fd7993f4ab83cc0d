import { expect, it, vi } from 'vitest'
import { siteIn } from '../../src/options/address.ts'
import { contrast } from '../../src/options/contrast.ts'
import { search } from '../../src/options/search.ts'
import { piecesOf } from '../../src/options/wordings.ts'
import { note } from '../ui/notes.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))

const wording = (phrases: string[], marks: string[] = []) => ({ phrases, except: [], marks, spares: [] })
const rules = [
  {
    note: note('likelihood/seems-likely', { name: 'Odds with nobody behind them' }),
    wording: {
      id: 'likelihood/seems-likely' as const,
      ...wording(['it [@seem likely] that'], ['It isn’t.']),
    },
  },
  {
    note: note('sourcing/some-say', { name: 'It seems that some say' }),
    wording: { id: 'sourcing/some-say' as const, ...wording(['(some | many) say']) },
  },
]
const found = (query: string) => search(rules, query).map((rule) => rule.note.id)

it.each([
  ['', ['likelihood/seems-likely', 'sourcing/some-say']],
  ['  SEEM ', ['sourcing/some-say', 'likelihood/seems-likely']],
  ['seem likely', ['likelihood/seems-likely']],
  ['(some | many)', ['sourcing/some-say']],
  ["isn't", ['likelihood/seems-likely']],
  ['likely say', []],
])('searching for "%s" finds rules by all its words, named ones first', (query, ids) => {
  expect(found(query)).toEqual(ids)
})

it.each([
  ['example.org', 'example.org'],
  [' https://www.Example.org/news?x=1 ', 'example.org'],
  ['blog.example.org:8080', 'blog.example.org'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['localhost', 'localhost'],
  ['file:///home/me/a.html', 'file:'],
  ['news', undefined],
  ['two words.org', undefined],
  ['ftp://example.org', undefined],
  ['https://', undefined],
  ['', undefined],
])('the site of "%s" is %s', (typed, site) => {
  expect(siteIn(typed)).toBe(site)
})

it('contrast is reckoned as everybody does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

it('an example is cut at its marks', () => {
  expect(piecesOf('[Some say] it, [others] not.')).toMatchObject([
    { text: 'Some say', mark: true },
    { text: ' it, ', mark: false },
    { text: 'others', mark: true },
    { text: ' not.', mark: false },
  ])
})
