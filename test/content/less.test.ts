import { beforeEach, expect, it, vi } from 'vitest'
import { Fewer } from '../../src/content/less.ts'
import { wishFor } from '../../src/content/wish.ts'
import { setOf } from '../../src/rules/sets.ts'
import type { ToBackground } from '../../src/shared/messages.ts'

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn(async (_: ToBackground) => true) }))
vi.mock('../../src/shared/browser.ts', () => ({ browser: { runtime: { sendMessage } } }))

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
  expect(sendMessage).not.toHaveBeenCalled()
})

it('a phrase or a set is switched in the settings, and Undo takes back that alone', async () => {
  const phrase = wishFor(fewer, 'phrase', 'Most likely', set)
  await phrase.go()
  await phrase.undo()
  const all = wishFor(fewer, 'set', 'Most likely', set)
  await all.go()
  await all.undo()
  expect(sendMessage.mock.calls.map(([message]) => message)).toEqual([
    { type: 'save', patch: { neverPhrases: { 'Most likely': true } } },
    { type: 'save', patch: { neverPhrases: { 'Most likely': false } } },
    { type: 'save', patch: { sets: { likelihood: false } } },
    { type: 'save', patch: { sets: { likelihood: true } } },
  ])
  expect(onHere).not.toHaveBeenCalled()
})

it('a wish that could not be saved is not done', async () => {
  sendMessage.mockResolvedValueOnce(false)
  await expect(wishFor(fewer, 'phrase', 'Most likely', set).go()).rejects.toThrow()
})
