import { expect, it } from 'vitest'
import { alternativesOf } from '../../src/match/compile/alternatives.ts'
import { triedAlone } from '../../src/match/compile/bucket.ts'
import { folded } from '../../src/match/compile/folded.ts'
import { parsePhrase } from '../../src/match/phrase.ts'
import { rules } from '../../src/rules/index.ts'
import { words } from '../../src/rules/words.ts'

/** A phrase is tried at no more of all tokens than this, as the compiler guesses. */
const most = 0.03
/** An exception, which is looked for in one sentence in five at most. */
const mostExcepted = 0.1

it('no phrase of the catalogue is tried all over a text: a rare word stands within nine tokens of its first', () => {
  const triedAt = (phrase: string) =>
    alternativesOf(folded(parsePhrase(phrase, words)), 0).reduce((sum, one) => sum + triedAlone(one), 0)
  const tooOften = rules.flatMap(({ id, phrases, except = [] }) => [
    ...phrases.filter((phrase) => triedAt(phrase) > most).map((phrase) => `${id}: ${phrase}`),
    ...except.filter((phrase) => triedAt(phrase) > mostExcepted).map((phrase) => `${id}, except: ${phrase}`),
  ])
  expect(tooOften).toEqual([])
})
