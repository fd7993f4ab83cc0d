import { beforeEach, expect, it, vi } from 'vitest'
import { Fewer } from '../../src/content/less.ts'
import { wishFor } from '../../src/content/wish.ts'
import { setOf } from '../../src/rules/sets.ts'

const { save } = vi.hoisted(() => ({ save: vi.fn(async () => async () => {}) }))
vi.mock('../../src/shared/settings.ts', () => ({ save }))

const text = 'Most\nlikely it rains, most likely not. Perhaps.'
const found = (words: string) => ({
  block: { text },
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const findings = [found('Most\nlikely'), found('most likely'), found('Perhaps')]
const set = setOf('likelihood')
const onHere = vi.fn()
let fewer: Fewer

beforeEach(() => {
  vi.clearAllMocks()
  fewer = new Fewer(onHere)
})

it('words that are not wanted here are gone wherever they stand in the page, and back after Undo', async () => {
  const wish = wishFor(fewer, 'here', 'Most likely', set)
  expect(fewer.wanted(findings)).toHaveLength(3)
  await wish.go()
  expect(fewer.wanted(findings)).toEqual([findings[2]])
  await wish.undo()
  expect(fewer.wanted(findings)).toHaveLength(3)
  expect(onHere).toHaveBeenCalledTimes(2)
  expect(save).not.toHaveBeenCalled()
})

it('a phrase or a set is switched in the settings, and Undo takes back that alone', async () => {
  const phrase = wishFor(fewer, 'phrase', 'Most likely', set)
  await phrase.go()
  await phrase.undo()
  const all = wishFor(fewer, 'set', 'Most likely', set)
  await all.go()
  await all.undo()
  expect(save.mock.calls).toEqual([
    [{ neverPhrases: { 'Most likely': true } }],
    [{ neverPhrases: { 'Most likely': false } }],
    [{ sets: { likelihood: false } }],
    [{ sets: { likelihood: true } }],
  ])
  expect(onHere).not.toHaveBeenCalled()
})
