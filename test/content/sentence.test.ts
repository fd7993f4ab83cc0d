import { expect, it } from 'vitest'
import { inSentence } from '../../src/content/sentence.ts'

const around = (text: string, phrase: string) => {
  const start = text.indexOf(phrase)
  return inSentence(text, start, start + phrase.length)
}

it('a phrase comes with the rest of its sentence, and no other', () => {
  expect(around('It rained. Bread, experts say, is dear. Who knows?', 'experts say')).toEqual({
    before: 'Bread, ',
    phrase: 'experts say',
    after: ', is dear.',
  })
})

it('line breaks of the source are spaces and end no sentence', () => {
  const text = 'It\n      seems\n likely that the fail\u00adure began\n\t at Orla. Next.'
  expect(around(text, 'seems\n likely')).toEqual({
    before: 'It ',
    phrase: 'seems likely',
    after: ' that the failure began at Orla.',
  })
})

it('a long sentence is cut between words on either side', () => {
  const { before, after } = around(
    `${'lorem ipsum '.repeat(30)}perhaps${' dolor sit'.repeat(30)}.`,
    'perhaps',
  )
  expect(before).toMatch(/^… (lorem|ipsum) .* $/)
  expect(after).toMatch(/^ dolor .* (dolor|sit) …$/)
  expect(before.length).toBeLessThanOrEqual(122)
  expect(after.length).toBeLessThanOrEqual(122)
})
