// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { fromViewOn, inGroups } from '../../src/content/order.ts'
import type { Block } from '../../src/page/blocks.ts'

const bottoms = new WeakMap<Element, number>()
vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
  return new DOMRect(0, 0, 100, bottoms.get(this))
})

/** Blocks of 20 px each, one below the other, of a page that is scrolled so far. */
function blocks(count: number, scrolled: number): Block[] {
  return Array.from({ length: count }, (_, at) => {
    const element = document.createElement('p')
    bottoms.set(element, (at + 1) * 20 - scrolled)
    return { element } as Partial<Block> as Block
  })
}

/** The numbers of the blocks in the order in which they are read. */
function order(page: readonly Block[]): number[] {
  return fromViewOn(page).map((block) => page.indexOf(block))
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

it('a long page is read from what the reader sees on, then what is above', () => {
  const numbers = upTo(150)
  expect(order(blocks(150, 600))).toEqual([...numbers.slice(30), ...numbers.slice(0, 30)])
})

it('a page is read from its start on where that is in sight, where all is above, and where it is short', () => {
  expect(order(blocks(150, 0))).toEqual(upTo(150))
  expect(order(blocks(150, 9000))).toEqual(upTo(150))
  expect(order(blocks(99, 610))).toEqual(upTo(99))
})

it('is asked about in groups, the first of them small: what is in sight is marked first', () => {
  const texts = upTo(100).map((at) => ({ text: String(at).padEnd(1000) }) as Partial<Block> as Block)
  const groups = inGroups(texts)
  expect(groups.flat()).toEqual(texts)
  expect(groups.map(({ length }) => length)).toEqual([4, 40, 40, 16])
  expect(inGroups([])).toEqual([])
  expect(inGroups(texts.slice(0, 8))).toEqual([texts.slice(0, 8)])
})
