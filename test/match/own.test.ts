import { expect, it } from 'vitest'
import { compileOwn, troubleIn } from '../../src/match/own.ts'

it.each([
  ['many (people say', 'is never closed', 5],
  ['Many people', 'written small', 0],
  ['so @nobody say', 'no such list', 3],
  ['that ((a b){12} c){12}', '', undefined],
  ['that ((a b){12} (c d){12}){12}', 'too many words', 0],
  ['', 'missing', 0],
])('trouble in "%s" is told with its place', (phrase, message, at) => {
  const trouble = troubleIn(phrase, {})
  expect(trouble?.message ?? '').toContain(message)
  expect(trouble?.message ?? '').not.toContain('" in "')
  expect(trouble?.at).toBe(at)
})

it('phrases that cannot be read are left out, and none at all is no error', () => {
  expect(compileOwn([{ id: 'own/a', phrase: 'x (' }], {})).toEqual(compileOwn([], {}))
})
