// @vitest-environment jsdom
import { expect, it, onTestFinished, vi } from 'vitest'
import { askBackground } from '../../src/shared/ask-background.ts'
import type { ToBackground } from '../../src/shared/messages.ts'
import { connectTo } from './port.ts'

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

/** The next port that is opened, whose background says nothing. */
function nextPort() {
  const port = { ...connectTo(() => new Promise(() => {}))(), disconnect: vi.fn(), postMessage: vi.fn() }
  connect.mockReturnValueOnce(port)
  return port
}

/** Leaves the page, so that the next request opens a port. */
const leave = () => dispatchEvent(new Event('pagehide'))

it('a port that takes no more is given up for another', async () => {
  leave()
  nextPort().postMessage.mockImplementation(() => {
    throw new Error('Attempting to use a disconnected port object')
  })
  answer.mockResolvedValue('so')
  expect(await askBackground(message)).toBe('so')
})

it('a port of an extension that is gone cannot be closed, and nobody waits for it', async () => {
  leave()
  const port = nextPort()
  port.disconnect.mockImplementation(() => {
    throw new Error('Extension context invalidated.')
  })
  const complaints = vi.fn((event: Event) => event.preventDefault())
  addEventListener('error', complaints)
  onTestFinished(() => removeEventListener('error', complaints))
  const answered = askBackground(message, () => port.disconnect.mock.calls.length > 0)
  leave()
  expect(await answered).toBeUndefined()
  expect(complaints).not.toHaveBeenCalled()
})

it('a port that has ended is forgotten: a page may outlive hundreds of them', async () => {
  leave()
  const port = nextPort()
  port.postMessage.mockImplementation(() => port.end())
  answer.mockResolvedValue('so')
  expect(await askBackground(message)).toBe('so')
  leave()
  expect(port.disconnect).not.toHaveBeenCalled()
})
