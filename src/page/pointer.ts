import { isInPage, matches, rootOf, typeOf } from './ask.ts'
import { documentAt, documentNode, elementNode, fragmentNode } from './blocks.ts'

/** From a click in the page to the mark under it. */

/**
 * Whether a click is at the text and nothing else: a trusted, plain click of the main button that the page has not
 * dealt with, not on something that a click does something to, and not the end of selecting text.
 */
export function isPlainClick(event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false
  for (const target of event.composedPath()) {
    if (isElement(target)) {
      if (matches(target, pressable)) return false
    } else if (isDocument(target) && target.getSelection()?.isCollapsed === false) {
      return false
    }
  }
  return true
}

const pressable =
  'a[href], area[href], button, input, label, select, option, textarea, summary, audio[controls], video, iframe, ' +
  'embed, object, [contenteditable]:not([contenteditable=false i]), [role=button], [role=checkbox], ' +
  '[role=combobox], [role=link], [role=menuitem], [role=option], [role=radio], [role=switch], [role=tab], ' +
  '[role=textbox], [role=slider]'

function isElement(target: EventTarget): target is Element {
  return isNode(target) && typeOf(target) === elementNode
}

function isShadowRoot(target: EventTarget): target is ShadowRoot {
  return isNode(target) && typeOf(target) === fragmentNode
}

function isDocument(target: EventTarget): target is Document {
  return isNode(target) && typeOf(target) === documentNode
}

/** On the way of an event stand nodes and, at the end, the window. */
function isNode(target: EventTarget): target is Node {
  return (target as Partial<Window>).window !== target
}

/**
 * The index of the mark at a point, or undefined where there is none. Of marks that overlap it is the first.
 * @param path what was clicked with all around it, as in `composedPath()`: text in shadow trees counts as well
 * @param x from the left of the viewport, in CSS px, as in `clientX`
 * @param y from its top
 * @param marks in reading order
 */
export function findingAt(
  path: readonly EventTarget[],
  x: number,
  y: number,
  marks: readonly { readonly range: AbstractRange }[],
): number | undefined {
  const document = path.find(isDocument)
  const caret = document && caretAt(document, path.filter(isShadowRoot), x, y)
  if (!caret) return undefined
  const tree = rootOf(caret.node)
  const live = document.createRange()
  const inside: number[] = []
  let before: number | undefined
  let after: number | undefined
  for (const [index, { range }] of marks.entries()) {
    if (!put(live, range) || rootOf(range.startContainer) !== tree) continue
    const side = live.comparePoint(caret.node, caret.offset)
    if (side === 0) inside.push(index)
    else if (side > 0) before = index
    else after ??= index
  }
  // The caret beside the outer half of a mark's last letter may stand in the next element: the neighbours count too.
  // And as it snaps to the nearest text, however far off, only a point on the words counts.
  return [...inside, before, after].find((index) => {
    const range = index === undefined ? undefined : marks[index]?.range
    return range && put(live, range) && [...live.getClientRects()].some((box) => isIn(box, x, y))
  })
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom
}

/**
 * The boxes around a range's words, one a line in most texts, in CSS px of the viewport. None where the words have
 * left the page or are not laid out.
 */
export function rectsOf(range: AbstractRange): DOMRect[] {
  const live = documentAt(range)?.createRange()
  if (!live || !put(live, range)) return []
  const lines: DOMRect[] = []
  for (const box of live.getClientRects()) {
    const line = lines.at(-1)
    if (box.width === 0 || box.height === 0) continue
    if (line && continues(line, box)) stretch(line, box)
    else lines.push(DOMRect.fromRect(box))
  }
  return lines
}

/** Whether a box goes on in the same line: beside what there is of it, or within, as inline elements count too. */
function continues(line: DOMRect, box: DOMRect): boolean {
  const middle = (box.top + box.bottom) / 2
  return line.top < middle && middle < line.bottom && box.left <= line.right + 1 && box.right >= line.left - 1
}

function stretch(line: DOMRect, { left, top, right, bottom }: DOMRect): void {
  const [x, y] = [Math.min(line.left, left), Math.min(line.top, top)]
  line.width = Math.max(line.right, right) - x
  line.height = Math.max(line.bottom, bottom) - y
  line.x = x
  line.y = y
}

function caretAt(
  document: Document,
  shadowRoots: ShadowRoot[],
  x: number,
  y: number,
): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots })
    return caret && { node: caret.offsetNode, offset: caret.offset }
  }
  const caret = document.caretRangeFromPoint?.(x, y)
  return caret ? { node: caret.startContainer, offset: caret.startOffset } : null
}

/** Puts `live` where the static `range` is. False where the page has changed so that there is no such place. */
function put(live: Range, range: AbstractRange): boolean {
  if (!documentAt(range)) return false
  const { startContainer, startOffset, endContainer, endOffset } = range
  if (!isInPage(startContainer) || !isInPage(endContainer)) return false
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return false
  live.setStart(startContainer, startOffset)
  live.setEnd(endContainer, endOffset)
  return true
}

function lengthOf(node: Node): number {
  return (node as Partial<Text>).length ?? node.childNodes.length
}
