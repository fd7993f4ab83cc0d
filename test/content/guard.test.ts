// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Guard } from '../../src/content/guard.ts'

let stop: AbortController
let missing = false
const restore = vi.fn(() => missing)

beforeEach(() => {
  vi.useFakeTimers()
  restore.mockClear()
  missing = false
  stop = new AbortController()
  new Guard(restore, stop.signal).listen(window)
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

const move = () => window.dispatchEvent(new Event('pointermove'))

it('marks are looked after in passing, not by the clock', async () => {
  move()
  expect(restore).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(restore).toHaveBeenCalledTimes(1)
})

it('the last occasion of many counts as well', async () => {
  for (let n = 0; n < 100; n++) move()
  await vi.advanceTimersByTimeAsync(1000)
  expect(restore).toHaveBeenCalledTimes(2)
})

it('a page that clears the marks for ever gets them back ever more slowly', async () => {
  missing = true
  for (let ms = 0; ms < 60_000; ms += 10) {
    move()
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(restore.mock.calls.length).toBeLessThan(15)
})

it('nothing is looked after once the script has ended', async () => {
  move()
  move()
  stop.abort()
  move()
  await vi.advanceTimersByTimeAsync(1000)
  expect(restore).toHaveBeenCalledTimes(1)
})
