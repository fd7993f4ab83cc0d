// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { neighbour } from '../../src/content/neighbour.ts'

document.body.innerHTML = '<p>one two</p><p>three four</p>'
const [first, second] = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text)
const at = (node: Text | undefined, start: number) => ({
  range: new StaticRange({
    startContainer: node as Text,
    startOffset: start,
    endContainer: node as Text,
    endOffset: start + 3,
  }),
})
const [one, two, three, four] = [at(first, 0), at(first, 4), at(second, 0), at(second, 6)] as const

it('goes on, and round the end', () => {
  expect(neighbour([one, two, three], two, 1)).toBe(three)
  expect(neighbour([one, two, three], three, 1)).toBe(one)
  expect(neighbour([one, two, three], one, -1)).toBe(three)
  expect(neighbour([], one, 1)).toBeUndefined()
})

it('goes on from the place of one that is gone', () => {
  expect(neighbour([one, three, four], two, 1)).toBe(three)
  expect(neighbour([one, three, four], two, -1)).toBe(one)
  expect(neighbour([one, two, three], four, 1)).toBe(one)
  expect(neighbour([one, two, three], four, -1)).toBe(three)
  expect(neighbour([two, three], one, -1)).toBe(three)
})
