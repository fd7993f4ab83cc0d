import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { stylesOf } from '../../src/content/marks.ts'
import { families, ownSet } from '../../src/rules/sets.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))

const css = readFileSync('src/page/highlight.css', 'utf8')
const all = [...families.map(({ id }) => id), ownSet.family].flatMap((family) =>
  (['writer', 'attributed', 'quoted'] as const).flatMap((voice) =>
    (['line', 'background', 'both'] as const).flatMap((strength) =>
      [false, true].flatMap((light) => stylesOf(family, voice, strength, light)),
    ),
  ),
)

it('every style of a mark is in the style sheet, and the other way round', () => {
  const used = new Set([...all, 'current'])
  const there = new Set([...css.matchAll(/::highlight\(howsure-([\w-]+)\)/g)].map(([, name]) => name))
  expect([...there].sort()).toEqual([...used].sort())
})

it('a ground lies under its line, and another’s words look lighter than the writer’s', () => {
  expect(stylesOf('sure', 'writer', 'both', true)).toEqual(['sure-ground-light', 'sure-light'])
  expect(stylesOf('sure', 'attributed', 'line', false)).toEqual(['sure-quoted'])
  expect(stylesOf('sure', 'quoted', 'background', true)).toEqual(['sure-quoted-ground-light'])
})

it('no line looks like a browser’s own: none is wavy or dotted', () => {
  expect(css).not.toMatch(/underline (wavy|dotted)/)
})
