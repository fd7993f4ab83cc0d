// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { rangeOf } from '../../src/page/blocks.ts'
import { findingAt, isPlainClick, rectsOf } from '../../src/page/pointer.ts'
import { page, readBlocks } from './fixtures.ts'

const document = page(
  `<p id="text">it seems <b>likely</b> that</p><p id="other">some say</p>
  <a href="#"><span id="link">link</span></a><a id="anchor">anchor</a><button id="button">b</button>
  <label id="label">l</label><input id="input"><details><summary id="summary">s</summary></details>
  <div contenteditable><i id="edited">e</i></div><div contenteditable="false"><i id="fixed">f</i></div>
  <div role="button"><i id="role">r</i></div>`,
)

/** What a real click says, with a change. */
function click(id: string, change: Partial<MouseEvent> = {}): MouseEvent {
  const path: EventTarget[] = []
  for (let node: Node | null = document.getElementById(id); node; node = node.parentNode) path.push(node)
  const plain = { isTrusted: true, defaultPrevented: false, button: 0, composedPath: () => path }
  return { ...plain, ...change } as MouseEvent
}

test('a click at text is a plain click', () => {
  for (const id of ['text', 'anchor', 'fixed']) expect([id, isPlainClick(click(id))]).toEqual([id, true])
})

test('a click on something that does something is the page’s', () => {
  for (const id of ['link', 'button', 'label', 'input', 'summary', 'edited', 'role']) {
    expect([id, isPlainClick(click(id))]).toEqual([id, false])
  }
})

test('made-up, handled, modified and other clicks are not plain', () => {
  const changes: Partial<MouseEvent>[] = [
    { isTrusted: false },
    { defaultPrevented: true },
    { button: 1 },
    { altKey: true },
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
  ]
  for (const change of changes) expect([change, isPlainClick(click('text', change))]).toEqual([change, false])
})

test('the end of selecting text is not a plain click', () => {
  document.getSelection = () => ({ isCollapsed: false }) as Selection
  expect(isPlainClick(click('text'))).toBe(false)
  document.getSelection = () => ({ isCollapsed: true }) as Selection
  expect(isPlainClick(click('text'))).toBe(true)
})

const blocks = readBlocks(document.body)
const [first, second] = blocks
if (!first || !second) throw new Error('no blocks')
const marks = [
  { range: rangeOf(first, 3, 15) },
  { range: rangeOf(first, 16, 20) },
  { range: rangeOf(second, 0, 8) },
]

/** Lays the page out: 10 px a letter, one block a line of 20 px, without inline elements making a difference. */
function layOut(
  blocks: ReturnType<typeof readBlocks>,
  caret: (x: number, y: number) => [Node, number] | null,
) {
  const place = ({ startContainer, startOffset }: AbstractRange, offset = startOffset) => {
    const line = blocks.findIndex(({ nodes }) => nodes.includes(startContainer as Text))
    const at = blocks[line]?.nodes.indexOf(startContainer as Text) ?? -1
    return { line, x: ((blocks[line]?.starts[at] ?? 0) + offset) * 10 }
  }
  const view = document.createRange().constructor as { prototype: Range }
  view.prototype.getClientRects = function (this: Range) {
    const { line, x } = place(this)
    return [new DOMRect(x, line * 20, this.toString().length * 10, 20)] as unknown as DOMRectList
  }
  document.caretPositionFromPoint = (x, y) => {
    const found = caret(x, y)
    return found && ({ offsetNode: found[0], offset: found[1] } as CaretPosition)
  }
}

/** As browsers do: the nearest place, however far. */
function snap(x: number, y: number): [Node, number] | null {
  const block = y < 20 ? first : second
  const offset = Math.min(Math.max(Math.round(x / 10), 0), block?.text.length ?? 0)
  const range = block && rangeOf(block, offset, offset)
  return range ? [range.startContainer, range.startOffset] : null
}

test('a point on a mark finds it, at its first and last letter too', () => {
  layOut(blocks, snap)
  expect(findingAt([document], 31, 10, marks)).toBe(0)
  expect(findingAt([document], 149, 10, marks)).toBe(0)
  expect(findingAt([document], 161, 10, marks)).toBe(1)
  expect(findingAt([document], 40, 30, marks)).toBe(2)
})

test('a point beside the marks finds none, though the caret snaps to one', () => {
  layOut(blocks, snap)
  expect(findingAt([document], 155, 10, marks)).toBeUndefined()
  expect(findingAt([document], 10, 10, marks)).toBeUndefined()
  expect(findingAt([document], 81, 300, marks)).toBeUndefined()
  expect(findingAt([document], 400, 10, marks)).toBeUndefined()
})

test('a point with no text near it finds none', () => {
  layOut(blocks, () => null)
  expect(findingAt([document], 31, 10, marks)).toBeUndefined()
})

test('marks on words that have left the page are passed over', () => {
  const changing = page('<p>it seems so</p><p>some say</p>')
  const [one, two] = readBlocks(changing.body)
  const node = two?.nodes[0]
  if (!one || !two || !node) throw new Error('no blocks')
  const gone = rangeOf(one, 3, 8)
  const cut = rangeOf(two, 1, 8)
  changing.querySelector('p')?.remove()
  node.replaceData(2, 6, '')
  layOut([two], snap)
  changing.caretPositionFromPoint = () => ({ offsetNode: node, offset: 1 }) as unknown as CaretPosition
  expect(
    findingAt(
      [changing],
      10,
      10,
      [gone, cut].map((range) => ({ range })),
    ),
  ).toBeUndefined()
  expect([rectsOf(gone), rectsOf(cut)]).toEqual([[], []])
})

test('the boxes of a mark are one a line, whatever elements are in it', () => {
  const boxes = [
    [150, 10, 20, 20],
    [170, 12, 40, 22],
    [170, 12, 40, 22],
    [210, 10, 0, 20],
    [400, 10, 20, 0],
    [210, 10, 30, 20],
    [20, 40, 60, 20],
  ] as const
  layOut(blocks, snap)
  const { prototype } = document.createRange().constructor as { prototype: Range }
  prototype.getClientRects = () => boxes.map((box) => new DOMRect(...box)) as unknown as DOMRectList
  const [mark] = marks
  expect(mark && rectsOf(mark.range).map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
    [150, 10, 90, 24],
    [20, 40, 60, 20],
  ])
})
