import { expect, test } from 'vitest'
import { readBlocks } from './fixtures.ts'

/** A node of a DOM of our own: the one that other tests have is recursive. */
class Bare {
  parent: Bare | null = null

  constructor(
    readonly name: string,
    readonly inside: Bare | null,
  ) {
    if (inside) inside.parent = this
  }

  get nodeType() {
    return this.inside ? 1 : 3
  }
  get data() {
    return 'deep'
  }
  get localName() {
    return this.name
  }
  get parentNode() {
    return this.parent
  }
  get firstChild() {
    return this.inside
  }
  get nextSibling() {
    return null
  }
  get shadowRoot() {
    return null
  }
  get ownerDocument() {
    return {}
  }
  hasAttributes() {
    return false
  }
  closest() {
    return null
  }
}

test('a hundred thousand nested elements are read without a stack overflow', () => {
  let root = new Bare('', null)
  for (let depth = 0; depth < 100_000; depth++) root = new Bare(depth % 100 === 0 ? 'div' : 'i', root)
  expect(readBlocks(root as unknown as Element).map((block) => block.text)).toEqual(['deep'])
})
