// @vitest-environment jsdom
import { expect, it, onTestFinished, vi } from 'vitest'
import { askBackground } from '../../src/shared/ask-background.ts'

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }))
vi.mock('../../src/shared/browser.ts', () => ({ browser: { runtime: { sendMessage } } }))

it('a background that never answers is asked again after a while, and given up', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  sendMessage.mockReturnValue(new Promise(() => {}))
  const answer = askBackground({ type: 'options' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sendMessage.mock.calls.length).toBeGreaterThan(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await answer).toBeUndefined()
  sendMessage.mockResolvedValue('so')
  expect(await askBackground({ type: 'options' })).toBe('so')
  expect(vi.getTimerCount()).toBe(0)
})
