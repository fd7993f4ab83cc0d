import { expect, it } from 'vitest'
import { Lots } from '../../src/content/lots.ts'

/** The sizes of the lots that blocks with so many findings each are told of in. */
function sizesOf(blocks: readonly number[], atOnce = false): number[] {
  const sizes: number[] = []
  const lots = new Lots<number>((findings) => sizes.push(findings.length))
  for (const count of blocks) {
    for (let i = 0; i < count; i++) lots.add(i)
    lots.endBlock(atOnce)
  }
  lots.tellRest()
  return sizes
}

it('the marks of an article come block by block', () => {
  expect(sizesOf([3, 0, 1, 7])).toEqual([3, 1, 7])
})

it('a book in one block is told of in a few lots, and nothing of it is lost', () => {
  expect(sizesOf([10_000])).toEqual([200, 200, 400, 800, 1600, 3200, 3600])
})

it('behind the first marks blocks wait for each other, but for those that had marks before', () => {
  const blocks = new Array<number>(300).fill(2)
  expect(sizesOf(blocks)).toEqual([...new Array<number>(100).fill(2), 200, 200])
  expect(sizesOf(blocks, true)).toEqual(blocks)
})
