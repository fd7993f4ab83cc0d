// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Hidden } from '../../src/content/hidden.ts'
import type { Block } from '../../src/page/blocks.ts'

/** The browser's own watch over elements: the test says what comes into sight. */
const watched = new Set<Element>()
let comeIntoSight: (target: Element, isIntersecting?: boolean) => void
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(callback: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
      comeIntoSight = (target, isIntersecting = true) => callback([{ target, isIntersecting }])
    }
    observe = (element: Element) => watched.add(element)
    unobserve = (element: Element) => watched.delete(element)
    disconnect = () => watched.clear()
  },
)

/** The elements that have a place in the layout: a layout is what jsdom lacks. */
const placed = new Set<Element>()
Element.prototype.getClientRects = function (this: Element) {
  return (placed.has(this) ? [new DOMRect(0, 0, 10, 10)] : []) as unknown as DOMRectList
}

const [one, two] = [{ text: 'One.' }, { text: 'Two.' }] as unknown as [Block, Block]
const onSight = vi.fn<(blocks: ReadonlySet<Block>) => void>()
const seen = () => onSight.mock.calls.map(([blocks]) => [...blocks])
let stop: AbortController
let hidden: Hidden
let hider: HTMLElement

beforeEach(() => {
  vi.useFakeTimers()
  onSight.mockClear()
  placed.clear()
  document.body.innerHTML = '<section><p>Folded away.</p></section>'
  hider = document.querySelector('p') as HTMLElement
  stop = new AbortController()
  hidden = new Hidden(onSight, stop.signal)
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

/** Lets the browser tell of changes, and the page fall quiet. */
async function settle() {
  await vi.advanceTimersByTimeAsync(1000)
}

it('blocks are looked at again when what hides something of them comes into sight, and not before', () => {
  hidden.await([hider], one)
  hidden.await([hider], two)
  comeIntoSight(hider, false)
  expect(onSight).not.toHaveBeenCalled()
  comeIntoSight(hider)
  expect(seen()).toEqual([[one, two]])
})

it('an element that has left the page is watched no more', () => {
  hidden.await([hider], one)
  comeIntoSight(hider)
  expect(watched).toContain(hider)
  hider.remove()
  comeIntoSight(hider)
  expect(watched).not.toContain(hider)
  expect(onSight).toHaveBeenCalledOnce()
})

it('what has a place and is only not painted is looked at after a change of class around it, once for all', async () => {
  placed.add(hider)
  hidden.await([hider], one)
  document.querySelector('section')?.classList.add('open')
  await vi.advanceTimersByTimeAsync(0)
  expect(onSight).not.toHaveBeenCalled()
  document.body.classList.add('ready')
  await settle()
  expect(seen()).toEqual([[one]])
  document.body.classList.add('more')
  await settle()
  expect(onSight).toHaveBeenCalledOnce()
})

it('what has no place costs nothing while classes and styles change', async () => {
  hidden.await([hider], one)
  document.body.classList.add('ready')
  await settle()
  expect(onSight).not.toHaveBeenCalled()
})

it('nothing is watched after the end', async () => {
  placed.add(hider)
  hidden.await([hider], one)
  document.body.classList.add('open')
  await vi.advanceTimersByTimeAsync(0)
  stop.abort()
  await settle()
  document.body.classList.add('more')
  await settle()
  expect(watched.size).toBe(0)
  expect(onSight).not.toHaveBeenCalled()
})
