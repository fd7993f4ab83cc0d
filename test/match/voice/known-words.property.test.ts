import fc from 'fast-check'
import { expect, it } from 'vitest'
import { load } from '../../../src/match/automaton.ts'
import { compile } from '../../../src/match/compile.ts'
import { scan } from '../../../src/match/scan.ts'
import { signs, signsOf } from '../../../src/match/voice/signs.ts'
import { voicesOf } from '../../../src/match/voice.ts'

/** Words that matter to voices, and whatever may stand in a word, behind one or between two. */
const words =
  'it is likely may not if that said Smith Jane told experts claims view her in but and who rarely U.S. 3.5'
const joints =
  " |, |; |. |? |: | - | — |'s |’s |s' |n't |'|-|.|U.S. |*|\u00ad|ﬁ|é|3|%|$|“|” |\" |‘|’ |(|) |… |\u00a0"
const text = fc
  .array(fc.tuple(fc.constantFrom(...words.split(' ')), fc.constantFrom(...joints.split('|'))), {
    maxLength: 40,
  })
  .map((pairs) => pairs.flat().join(''))

const automaton = load(compile([{ id: 'a/b', phrases: ['likely', 'may', 'claims'] }]))

it('tells the same voices with the words that a scan has read and without', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (sentences) => {
      const whole = sentences.join(' ')
      const findings = scan(whole, automaton)
      const voices = findings.map(({ start, end, rule, ...voicing }) => voicing)
      expect(voices).toEqual(voicesOf(whole, findings))
    }),
    { numRuns: 500 },
  )
})

it('notes the same quotation marks and ends of sentences in a scan as are found without', () => {
  const noted = () => ({
    marks: [...signs.marks.subarray(0, signs.markCount)],
    ends: [...signs.ends.subarray(0, signs.endCount)],
  })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (sentences) => {
      const whole = sentences.join(' ')
      scan(whole, automaton)
      const inScan = noted()
      signs.clear()
      signsOf(whole)
      expect(inScan).toEqual(noted())
    }),
    { numRuns: 500 },
  )
})
