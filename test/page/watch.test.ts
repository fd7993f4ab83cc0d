// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Changes } from '../../src/page/tree.ts'
import { longestWait, quietTime, type Watch, watch } from '../../src/page/watch.ts'

let stop: AbortController
let root: HTMLElement
let following: Watch
let onChange: ReturnType<typeof vi.fn<(changes: Changes, isQuiet: boolean) => void>>

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<main><p>one</p><p>two</p></main>'
  stop = new AbortController()
  root = document.querySelector('main') ?? document.body
  onChange = vi.fn()
  following = watch(document, onChange, stop.signal)
})

afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const told = () =>
  onChange.mock.calls.map(([{ changed, fresh }]) => ({ changed: [...changed], fresh: [...fresh] }))

test('changes are told together, once the page is quiet, and counted at once', async () => {
  const [one, two] = root.querySelectorAll('p')
  const before = following.serial
  one?.append(' more')
  await pass(0)
  expect(following.serial).toBeGreaterThan(before)
  await pass(quietTime - 50)
  two?.firstChild?.replaceWith('changed')
  const three = document.createElement('p')
  root.append(three)
  await pass(quietTime - 50)
  expect(onChange).not.toHaveBeenCalled()
  await pass(50)
  expect(told()).toEqual([{ changed: [one, two, root], fresh: [three] }])
  await pass(10 * longestWait)
  expect(onChange).toHaveBeenCalledTimes(1)
  expect(onChange).toHaveBeenCalledWith(expect.anything(), true)
})

test('an edited word is told as a change of the element around it', async () => {
  const [one] = root.querySelectorAll('p')
  ;(one?.firstChild as Text).data = 'edited'
  await pass(quietTime)
  expect(told()).toEqual([{ changed: [one], fresh: [] }])
})

test('a page that never stops changing is told of all the same', async () => {
  for (let ms = 0; ms < 3 * longestWait; ms += 100) {
    root.append('!')
    await pass(100)
  }
  expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(2)
  expect(onChange.mock.calls.length).toBeLessThanOrEqual(3)
  expect(onChange).not.toHaveBeenCalledWith(expect.anything(), true)
})

test('what an attribute shows or hides is a change of what is around it, a class is not', async () => {
  const [one, two] = root.querySelectorAll('p')
  one?.setAttribute('class', 'lit')
  await pass(quietTime)
  expect(onChange).not.toHaveBeenCalled()
  two?.setAttribute('hidden', '')
  await pass(quietTime)
  expect(told()).toEqual([{ changed: [root], fresh: [two] }])
})

test('a root element that is replaced is told of, and what happens in the new one', async () => {
  const other = document.implementation.createHTMLDocument()
  watch(other, onChange, stop.signal)
  const html = other.createElement('html')
  other.documentElement.replaceWith(html)
  await pass(quietTime)
  html.append(other.createElement('body'))
  await pass(quietTime)
  other.body.append('new')
  await pass(quietTime)
  expect(told().map(({ changed }) => changed)).toEqual([[other], [html], [other.body]])
})

test('a shadow tree is followed on request', async () => {
  const shadow = root.attachShadow({ mode: 'open' })
  following.observe(shadow)
  following.observe(shadow)
  shadow.append('text')
  await pass(quietTime)
  expect(told()).toEqual([{ changed: [shadow], fresh: [] }])
})

test('a frame that loads is a change of what is around it', async () => {
  const frame = document.createElement('iframe')
  root.append(frame)
  await pass(quietTime)
  onChange.mockClear()
  frame.dispatchEvent(new Event('load'))
  await pass(quietTime)
  expect(told()).toEqual([{ changed: [root], fresh: [] }])
})

test('nothing is told after the signal, not even what was waiting', async () => {
  root.append('!')
  await pass(quietTime - 50)
  stop.abort()
  root.append('!')
  await pass(longestWait)
  expect(onChange).not.toHaveBeenCalled()
})
