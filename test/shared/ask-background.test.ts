// @vitest-environment jsdom
import { expect, it, onTestFinished, vi } from 'vitest'
import { askBackground } from '../../src/shared/ask-background.ts'
import type { ToBackground } from '../../src/shared/messages.ts'

const { answer, connect } = vi.hoisted(() => ({ answer: vi.fn(), connect: vi.fn() }))
vi.mock('../../src/shared/browser.ts', async () => {
  const { connectTo } = await import('./port.ts')
  connect.mockImplementation(connectTo(answer))
  return { browser: { runtime: { connect } } }
})

const message: ToBackground = { type: 'options' }

it('a background that never answers is asked again after a while, and given up', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  answer.mockReturnValue(new Promise(() => {}))
  const answered = askBackground(message)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(answer.mock.calls.length).toBeGreaterThan(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await answered).toBeUndefined()
  answer.mockResolvedValue('so')
  expect(await askBackground(message)).toBe('so')
  expect(vi.getTimerCount()).toBe(0)
})

it('requests go over one port, and each gets its own answer, whichever comes first', async () => {
  connect.mockClear()
  let answerLate: ((answer: string) => void) | undefined
  answer.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve))).mockResolvedValueOnce('second')
  const first = askBackground(message)
  expect(await askBackground(message)).toBe('second')
  answerLate?.('first')
  expect(await first).toBe('first')
  expect(connect.mock.calls.length).toBeLessThan(2)
})
