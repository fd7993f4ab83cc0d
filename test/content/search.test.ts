import { expect, it } from 'vitest'
import { keyWords } from '../../src/content/search.ts'

const sentence = (text: string) => {
  const [before = '', phrase = '', after = ''] = text.split(/[[\]]/)
  return { before, phrase, after }
}

it.each([
  [
    'The lights went out in Caldry, and [experts say] that the Orla substation failed on 3 March.',
    'lights Caldry Orla substation failed March',
  ],
  [
    '[It is believed that] an internal report was finished a week ago.',
    'Northlight Caldry internal report finished week',
  ],
  ['The EU and the UN in [unconfirmed] talks over it.', 'EU UN talks'],
  ['Smith’s lawyer [claims that] Brandeby’s data isn’t his.', 'Northlight Caldry Smith lawyer Brandeby data'],
])('%s', (text, words) => {
  expect(keyWords(sentence(text), 'Northlight and Caldry')).toBe(words)
})

it('there are never more than seven, and the names are among them', () => {
  const long = `[Reportedly] ${'wonderful '.repeat(3)}machines examined carefully yesterday morning between Minsk and Vilnius`
  const words = keyWords(sentence(long), 'A title').split(' ')
  expect(words.length).toBeLessThanOrEqual(7)
  expect(words).toEqual(expect.arrayContaining(['Minsk', 'Vilnius']))
  expect(new Set(words).size).toBe(words.length)
})

it('the marked words are not looked for, and where nothing is left there is nothing to look for', () => {
  expect(keyWords(sentence('[Perhaps] it was.'), '')).toBe('')
})
