// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { onCardKey } from '../../src/content/keys.ts'

const steps = { onPrevious: vi.fn(), onNext: vi.fn() }
const scrolled = vi.fn()
let root: ShadowRoot

beforeEach(() => {
  vi.clearAllMocks()
  document.body.replaceChildren(document.createElement('div'))
  root = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' })
  root.innerHTML = `<div role="dialog" tabindex="-1"><button id="first">×</button><div class="body"><a href="#">A</a></div>
    <button class="step">Previous</button><button class="step" id="last">Next</button></div>`
  Object.assign(root.querySelector('.body') as Element, { scrollBy: scrolled })
})

/** Presses a key in the card. True where the card has answered it. */
function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more })
  onCardKey(event, root, steps)
  return event.defaultPrevented
}

it('left and right go to the other marks, where there are any', () => {
  expect([press('ArrowLeft'), press('ArrowRight')]).toEqual([true, true])
  expect([steps.onPrevious.mock.calls.length, steps.onNext.mock.calls.length]).toEqual([1, 1])
  for (const step of root.querySelectorAll<HTMLButtonElement>('.step')) step.disabled = true
  expect(press('ArrowRight')).toBe(false)
  expect(steps.onNext).toHaveBeenCalledOnce()
})

it('up and down scroll the text, and the page stays', () => {
  expect([press('ArrowUp'), press('ArrowDown')]).toEqual([true, true])
  const tops = scrolled.mock.calls.map(([{ top }]) => Math.sign(top))
  expect(tops).toEqual([-1, 1])
})

it('keys with a modifier, and others, are the browser’s', () => {
  expect(press('ArrowLeft', { altKey: true })).toBe(false)
  expect(press('ArrowLeft', { ctrlKey: true })).toBe(false)
  expect(press('ArrowLeft', { metaKey: true })).toBe(false)
  expect(press('a')).toBe(false)
  expect(steps.onPrevious).not.toHaveBeenCalled()
})

it('Tab goes round in the card', () => {
  const [first, last] = ['first', 'last'].map((id) => root.getElementById(id) as HTMLElement)
  first?.focus()
  expect(press('Tab')).toBe(false)
  expect(press('Tab', { shiftKey: true })).toBe(true)
  expect(root.activeElement).toBe(last)
  expect(press('Tab')).toBe(true)
  expect(root.activeElement).toBe(first)
})
