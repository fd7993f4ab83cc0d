// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rangeOf } from '../../src/page/blocks.ts'
import { clearHighlights, createPainter, type HighlightView } from '../../src/page/highlight.ts'
import { readArticle } from '../../src/page/read.ts'
import { page, readBlocks, sentence, textIn } from './fixtures.ts'

/** A registry that, as in a content script of Firefox, can be written and not listed. */
function stub() {
  const registry = new Map<string, Set<AbstractRange>>([['theirs', new Set()]])
  const CSS = {
    highlights: {
      set: (name: string, highlight: Set<AbstractRange>) => registry.set(name, highlight),
      delete: (name: string) => registry.delete(name),
      get: (name: string) => registry.get(name),
    },
  }
  const Highlight = class extends Set<AbstractRange> {
    constructor(...ranges: AbstractRange[]) {
      super(ranges)
    }
  }
  const view = { CSS, Highlight } as unknown as HighlightView
  const shown = () =>
    Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges].map(textIn).join('+')]))
  return { registry, view, shown }
}

const [block] = readBlocks(page('<p>it seems <i>likely</i> that some say so</p>').body)
if (!block) throw new Error('no block')
const seems = rangeOf(block, 3, 15)
const some = rangeOf(block, 21, 29)

test('marks are painted by style, and what the page took away is put back', () => {
  const { registry, view, shown } = stub()
  const painter = createPainter(view)
  painter.add([
    { range: seems, style: 'sure' },
    { range: some, style: 'source-quoted' },
  ])
  painter.add([{ range: rangeOf(block, 16, 20), style: 'sure' }])
  const painted = { theirs: '', 'howsure-sure': 'seems likely+that', 'howsure-source-quoted': 'some say' }
  expect(shown()).toEqual(painted)
  expect(painter.restore()).toBe(false)
  registry.delete('howsure-sure')
  expect(painter.restore()).toBe(true)
  expect(shown()).toEqual(painted)
})

test('a mark that is taken away leaves the others, a style with no mark left goes, the emphasised range stays', () => {
  const { view, shown } = stub()
  const painter = createPainter(view)
  const that = rangeOf(block, 16, 20)
  painter.add([
    { range: seems, style: 'sure' },
    { range: that, style: 'sure' },
    { range: some, style: 'source' },
  ])
  painter.emphasise(some)
  painter.remove([
    { range: that, style: 'sure' },
    { range: some, style: 'source' },
  ])
  expect(shown()).toEqual({ theirs: '', 'howsure-sure': 'seems likely', 'howsure-current': 'some say' })
  painter.emphasise(null)
  painter.remove([{ range: seems, style: 'sure' }])
  expect(shown()).toEqual({ theirs: '' })
})

test("clearing takes away the painter's own highlights and nobody else's", () => {
  const { view, shown } = stub()
  const painter = createPainter(view)
  painter.add([{ range: seems, style: 'sure' }])
  painter.emphasise(seems)
  painter.clear()
  expect(shown()).toEqual({ theirs: '' })
})

test('a hundred thousand marks are painted', () => {
  const { registry, view } = stub()
  createPainter(view).add(
    [...Array(200_000).keys()].map(() => ({ range: rangeOf(block, 0, 2), style: 'sure' })),
  )
  expect(registry.get('howsure-sure')?.size).toBe(200_000)
})

test('reading and painting leave the page as it is', () => {
  const document = page(
    `<article><h1>A <q>title</q></h1>${`<p>${sentence}<em>it</em> seems<!-- c --><br>so</p>\n`.repeat(5)}</article>`,
  )
  const before = new XMLSerializer().serializeToString(document)
  const nodes = [...document.querySelectorAll('p')].map((p) => p.childNodes.length)
  const blocks = readArticle(document) ?? []
  expect(blocks).toHaveLength(6)
  const painter = createPainter(stub().view)
  painter.add(blocks.map((each) => ({ range: rangeOf(each, 1, each.text.length - 1), style: 'sure' })))
  painter.clear()
  expect(new XMLSerializer().serializeToString(document)).toBe(before)
  expect([...document.querySelectorAll('p')].map((p) => p.childNodes.length)).toEqual(nodes)
})

test('the stylesheet has every family in both voices, and nothing that browsers do not paint or readers take for an error', () => {
  const css = readFileSync('src/page/highlight.css', 'utf8').replace(/\/\*.*?\*\//gs, '')
  for (const family of ['sure', 'source', 'unsaid']) {
    expect(css).toContain(`::highlight(howsure-${family}) {`)
    expect(css).toContain(`::highlight(howsure-${family}-quoted) {`)
  }
  expect(css).toContain('::highlight(howsure-current) {')
  expect(css).not.toMatch(/wavy|dotted|\bred\b|border|outline|cursor/)
})

test('what another version has left is taken away, every style of it, and no other', () => {
  const { registry, view, shown } = stub()
  const css = readFileSync('src/page/highlight.css', 'utf8')
  const styles = new Set([...css.matchAll(/::highlight\(([\w-]+)\)/g)].map(([, name = '']) => name))
  expect(styles.size).toBe(33)
  const fill = () => {
    for (const style of styles) registry.set(style, new Set())
  }
  fill()
  clearHighlights(view)
  expect(shown()).toEqual({ theirs: '' })
  fill()
  createPainter(view).add([{ range: seems, style: 'sure' }])
  expect(shown()).toEqual({ theirs: '', 'howsure-sure': 'seems likely' })
})

test('marks that another version has put in the place of ours are left alone when ours go', () => {
  const { view, shown } = stub()
  const [old, newer] = [createPainter(view), createPainter(view)]
  old.add([{ range: seems, style: 'sure' }])
  newer.add([{ range: some, style: 'sure' }])
  old.remove([{ range: seems, style: 'sure' }])
  old.clear()
  expect(shown()).toEqual({ theirs: '', 'howsure-sure': 'some say' })
})

test('a frame that has gone to another document gets marks of its own, and none of those before', () => {
  const top = stub()
  const frame = stub()
  /** The words of another document that the frame has gone to. */
  function goTo(text: string): AbstractRange {
    const document = page(`<p>${text}</p>`)
    const [block] = readBlocks(document.body)
    if (!block) throw new Error('no block')
    const range = rangeOf(block, 0, text.length)
    Object.defineProperty(document, 'defaultView', { value: frame.view })
    return range
  }
  const painter = createPainter(top.view)
  painter.add([{ range: goTo('it seems so'), style: 'sure' }])
  // Its registry is empty then, and in Firefox takes no highlight that was made for the document before.
  frame.registry.clear()
  painter.add([{ range: goTo('most likely'), style: 'sure' }])
  expect(frame.shown()).toEqual({ 'howsure-sure': 'most likely' })
})
