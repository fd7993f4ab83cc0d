// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { InView, nextFromHere } from '../../src/content/in-view.ts'
import type { PageFinding } from '../../src/content/reading.ts'

/** Where each finding's words are in the window; undefined: not shown. The window is 1000 high. */
let tops: (number | undefined)[]
vi.mock('../../src/content/scroll.ts', async (original) => ({
  ...(await original<typeof import('../../src/content/scroll.ts')>()),
  boxOf: ({ startOffset }: { startOffset: number }) => {
    const top = tops[startOffset]
    return top === undefined ? undefined : { left: 0, right: 10, top, bottom: top + 20 }
  },
}))
vi.stubGlobal('innerHeight', 1000)

/** The browser's own watch over elements: the test says what comes into sight. */
const sight = { observed: [] as Element[], tell: (_: Element[], __: boolean) => {} }
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(callback: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
      sight.tell = (elements, isIntersecting) =>
        callback(elements.map((target) => ({ target, isIntersecting })))
    }
    observe = (element: Element) => sight.observed.push(element)
    disconnect = () => {
      sight.observed = []
    }
  },
)

const elements = [0, 1, 2].map(() => document.createElement('p'))
/** Four findings: two in the first paragraph, one in each other. */
const findings = [0, 0, 1, 2].map(
  (paragraph, index) =>
    ({ block: { element: elements[paragraph] }, range: { startOffset: index } }) as unknown as PageFinding,
)

const tell = vi.fn()
let stop: AbortController
let inView: InView
beforeEach(() => {
  vi.useFakeTimers()
  tell.mockClear()
  tops = [100, 990, 1500, 3000]
  stop = new AbortController()
  inView = new InView(window, tell, stop.signal)
  inView.watch(findings)
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

it('only what is all in the window is in view, and it is told when that changes', () => {
  sight.tell([elements[0] as Element], true)
  expect(tell).toHaveBeenLastCalledWith([0])
  tops = [-200, 600, 1200, 2700]
  window.dispatchEvent(new Event('scroll'))
  vi.runAllTimers()
  expect(tell).toHaveBeenLastCalledWith([1])
  tops = [-900, 100, 500, 2000]
  sight.tell([elements[1] as Element], true)
  expect(tell).toHaveBeenLastCalledWith([1, 2])
  sight.tell([elements[0] as Element, elements[1] as Element], false)
  expect(tell).toHaveBeenLastCalledWith([])
})

it('while the page scrolls it looks now and then, and says nothing twice', () => {
  sight.tell([elements[0] as Element], true)
  for (let n = 0; n < 50; n++) window.dispatchEvent(new Event('scroll'))
  expect(vi.getTimerCount()).toBe(1)
  vi.runAllTimers()
  expect(tell).toHaveBeenCalledOnce()
})

it('an element with several findings is watched once, and none after the end', () => {
  expect(sight.observed).toEqual(elements)
  stop.abort()
  expect(sight.observed).toEqual([])
  window.dispatchEvent(new Event('scroll'))
  expect(vi.getTimerCount()).toBe(0)
})

it.each([
  [1, [-50, 30, 400, 900], 1],
  [-1, [-50, 30, 400, 900], 0],
  [1, [-90, -50, -40, -30], 0],
  [-1, [-90, -50, -40, -30], 3],
  [-1, [10, 50, 90, 120], -1],
] as const)('a step of %s begins where the reader is: %j', (by, now, index) => {
  tops = [...now]
  expect(nextFromHere(by, findings)).toBe(index)
})
