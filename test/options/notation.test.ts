import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { troubleIn } from '../../src/match/own.ts'
import { notation } from '../../src/options/notation.ts'
import { troubleText } from '../../src/options/trouble.ts'
import { automatonOf, tryOut } from '../../src/options/try-out.ts'
import { inNotation } from '../../src/options/typed.ts'

vi.mock('../../src/shared/browser.ts', async () => ({
  browser: { i18n: (await import('../shared/i18n.ts')).i18n },
}))

it.each(notation.map(({ phrase, example }) => [phrase, example]))(
  'the line on "%s" is true: it marks "%s"',
  (phrase, example) => {
    const text = example.replace(/[[\]]/g, '')
    const pieces = tryOut(text, [automatonOf([{ phrase, note: '' }])])
    expect(pieces.map(({ text, rule }) => (rule ? `[${text}]` : text)).join('')).toBe(example)
  },
)

it.each([
  ['Everyone knows', 'everyone knows'],
  ['=May Be A_ =Anglo-French', '=May be A_ =Anglo-French'],
  ['Don’t (Say | THINK)', "don't (say | think)"],
  ['İstanbul', 'İstanbul'],
])('"%s" is taken for %s, as people type', (typed, phrase) => {
  expect(inNotation(typed)).toBe(phrase)
})

it.each([
  ['a )', 'This closes nothing: there is no ( before it.'],
  ['a [b', 'This [ is never closed. Put a ] where the mark ends.'],
  ['a | b', '| stands only inside ( ): (this | that).'],
  ['a (b [c])', '[ and ] cannot stand inside ( ).'],
  ['a b{99}', 'Ask for 1 to 12 times, the smaller number first.'],
  ['_ a', 'A phrase cannot begin with _, which would be found at every word. Begin with a word.'],
  ['a?', 'All of this may be missing, so it would be found everywhere. Ask for one word at least.'],
  ['a & b', 'This sign is not part of the notation.'],
  ['größer', 'Words are written with the letters a to z, digits, hyphens, stops and apostrophes.'],
])('the trouble with "%s" is said in plain words', (phrase, words) => {
  expect(troubleText(troubleIn(phrase, {}) ?? { message: '' })).toBe(words)
})

it('every trouble that the notation knows has words of its own', () => {
  const source = readFileSync(path.resolve(import.meta.dirname, '../../src/match/phrase.ts'), 'utf8')
  const messages = [...source.matchAll(/(?:#fail\(|new PhraseError\()\s*(['`])(.+?)\1/g)].map(
    ([, , message = '']) => message.replace(/\$\{\w+\}/, '12').replaceAll('\\\\', '\\'),
  )
  expect(messages.length).toBeGreaterThan(15)
  const general = troubleText({ message: '' })
  const unsaid = messages.filter((message) => troubleText({ message }) === general)
  expect(unsaid).toEqual(['the list @12 contains itself', 'this is not part of the notation'])
})
