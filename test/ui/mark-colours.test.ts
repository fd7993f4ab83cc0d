import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { variablesOf } from '../../src/page/hues.ts'
import { beside, markColours } from '../../src/ui/mark-colours.ts'

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/page/highlight.css'), 'utf8')

it.each(Object.entries(markColours))(
  'the options show the hues of "%s" as pages do',
  (family, { dark, light }) => {
    expect(css).toContain(`var(--howsure-${family}, ${dark})`)
    expect(css).toContain(`var(--howsure-${family}-light, ${light})`)
  },
)

it('a colour of the reader’s is shown as pages show it', () => {
  const { '--howsure-sure': dark, '--howsure-sure-light': light } = variablesOf({ sure: '#aa5500' })
  expect([beside('#aa5500', 'dark'), beside('#aa5500', 'light')]).toEqual([dark, light])
})
