// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { longestWait, quietTime, watch } from '../../src/page/watch.ts'

let stop: AbortController
let root: HTMLElement
let onChange: ReturnType<typeof vi.fn<(changed: ReadonlySet<Element>) => void>>

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<main><p>one</p><p>two</p></main>'
  stop = new AbortController()
  root = document.querySelector('main') ?? document.body
  onChange = vi.fn()
  watch(root, onChange, stop.signal)
})

afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('changes are told together, once the page is quiet', async () => {
  const [one, two] = root.querySelectorAll('p')
  one?.append(' more')
  await pass(quietTime - 50)
  two?.firstChild?.replaceWith('changed')
  root.append(document.createElement('p'))
  await pass(quietTime - 50)
  expect(onChange).not.toHaveBeenCalled()
  await pass(50)
  expect(onChange.mock.calls).toEqual([[new Set([one, two, root])]])
  await pass(10 * longestWait)
  expect(onChange).toHaveBeenCalledTimes(1)
})

test('an edited word is told as a change of the element around it', async () => {
  const [one] = root.querySelectorAll('p')
  ;(one?.firstChild as Text).data = 'edited'
  await pass(quietTime)
  expect(onChange.mock.calls).toEqual([[new Set([one])]])
})

test('a page that never stops changing is told of all the same', async () => {
  for (let ms = 0; ms < 3 * longestWait; ms += 100) {
    root.append('!')
    await pass(100)
  }
  expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(2)
  expect(onChange.mock.calls.length).toBeLessThanOrEqual(3)
})

test('a part that is shown or hidden by an attribute is a change, a class is not', async () => {
  const [one, two] = root.querySelectorAll('p')
  one?.setAttribute('class', 'lit')
  await pass(quietTime)
  expect(onChange).not.toHaveBeenCalled()
  two?.setAttribute('hidden', '')
  await pass(quietTime)
  expect(onChange.mock.calls).toEqual([[new Set([two])]])
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
  expect(onChange.mock.calls).toEqual([[new Set([html])], [new Set([html])], [new Set([other.body])]])
})

test('nothing is told after the signal, not even what was waiting', async () => {
  root.append('!')
  await pass(quietTime - 50)
  stop.abort()
  root.append('!')
  await pass(longestWait)
  expect(onChange).not.toHaveBeenCalled()
})
