import { expect, it, vi } from 'vitest'
import { inSentence } from '../../src/match/sentence.ts'
import { sentenceAt } from '../../src/match/voice/sentence.ts'

vi.mock('../../src/match/voice/sentence.ts', { spy: true })

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

it('an abbreviation ends no sentence, and the mark that closes a quotation is within the one that it closes', () => {
  expect(around('“We left.” Bread, as Mr. Smith and experts say, is dear. So?', 'experts say')).toEqual({
    before: 'Bread, as Mr. Smith and ',
    phrase: 'experts say',
    after: ', is dear.',
  })
  expect(around('He asked: “Is it likely?” Nobody knew.', 'likely').after).toBe('?”')
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

it('looks at no more of a block than it can show', () => {
  const text = `${'It rained all day in the valley. '.repeat(20_000)}Bread, experts say, is dear. ${'It rained. '.repeat(20_000)}`
  vi.mocked(sentenceAt).mockClear()
  expect(around(text, 'experts say').after).toBe(', is dear.')
  const lengths = vi.mocked(sentenceAt).mock.calls.map(([near]) => near.length)
  expect(lengths.length).toBeGreaterThan(0)
  expect(Math.max(...lengths)).toBeLessThan(2_000)
})
