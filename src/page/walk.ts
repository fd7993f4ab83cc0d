import { documentOf, firstChildOf, nameOf, nextSiblingOf, parentOf, shadowRootOf, typeOf } from './ask.ts'
import type { Beside } from './beside.ts'
import { type Block, elementNode, isText } from './blocks.ts'
import { frameBodyOf, isShownIn } from './inner.ts'
import { isPart, noLines, type Part, sumLines, sumProse } from './part.ts'
import { Run } from './run.ts'
import { isAlike, keepSame } from './same.ts'
import { isBlock, isHidden, isPlainText, isRefused, isSilent, languageOf } from './skip.ts'

/** What a walk asks of the one who sends it. */
export interface Guide {
  /** How an element stands beside the article, if it does. */
  readonly judge?: ((element: Element) => Beside | undefined) | undefined
  /** Whether a node came or changed since its part was read, so that nothing known of it holds. */
  readonly isFresh?: ((node: Node) => boolean) | undefined
  /** A part has been opened: what changes in its container is its business. */
  readonly onPart?: ((part: Part) => void) | undefined
}

/** A part that is being read. */
interface Open {
  readonly part: Part
  readonly items: (Block | Part)[]
  readonly run: Run
  /** What was known of it before. */
  readonly old: Part['items']
  /** Which of the parts in it may stay as they are, by their containers. */
  readonly known: ReadonlyMap<Node, Part>
}

const none: ReadonlyMap<Node, Part> = new Map()

/** How many nodes are passed between two rests. */
const stride = 64

/**
 * Reads a part anew, parts in it that are known and not fresh excepted, and resumes after each rest. To be told by
 * `next(true)` that the page has changed during the rest: where the place of the walk has moved, the walk ends early
 * and leaves the part incomplete. Time is linear in the nodes, and the depth of the tree costs no stack.
 */
export function* walk(part: Part, guide: Guide): Generator<void, void, boolean | undefined> {
  const walker = new Walker(part, guide)
  let passed = 0
  while (walker.node) {
    const { node } = walker
    if (isText(node) && walker.isPlain) {
      for (const _ of walker.paragraphs(node)) {
        if (++passed % stride === 0 && (yield) && !walker.stands()) return walker.abandon()
      }
    }
    walker.step()
    if (++passed % stride === 0 && (yield) && !walker.stands()) return walker.abandon()
  }
  walker.abandon()
}

class Walker {
  /** Where the walk stands; null at its end. */
  node: Node | null
  /** Whether the document is a plain text file. */
  readonly isPlain: boolean
  private readonly open: Open[] = []
  private top: Open
  /** Hosts of shadow trees on the way. */
  private readonly hosts = new Set<Node>()
  /** Fresh inline elements around. */
  private freshDepth = 0

  constructor(
    private readonly root: Part,
    private readonly guide: Guide,
  ) {
    root.isComplete = false
    this.isPlain = isPlainText(documentOf(root.element))
    this.top = this.push(root, root.items)
    if (root.container === root.element && shadowRootOf(root.element)) this.hosts.add(root.element)
    const first = this.into(root.element, root.container === root.element)
    this.node = first ?? firstChildOf(root.container)
    if (!this.node) this.close()
  }

  step(): void {
    const { node } = this
    let at: Node | null = node
    let inside = node && this.read(node)
    while (!inside && at) {
      inside = nextSiblingOf(at)
      if (inside) break
      at = parentOf(at)
      if (!at) {
        // The page has taken the place away.
        this.node = null
        return
      }
      const left = this.leave(at)
      if (left === this.root) {
        this.node = null
        return
      }
      if (left && doorOf(left) !== left.container) {
        // Out of a shadow tree to what its host has besides, out of a frame to what stands beside it.
        at = doorOf(left)
        inside = this.hosts.has(at) ? firstChildOf(at) : null
        if (!inside && this.hosts.has(at) && this.leave(at) === this.root) {
          this.node = null
          return
        }
      }
    }
    this.node = inside
  }

  /** Ends where the walk stands: what is open stays incomplete. */
  abandon(): void {
    while (this.open.length > 0) {
      const { part } = this.top
      this.close()
      part.isComplete = false
    }
  }

  /** A text of a plain text file. */
  paragraphs(node: Text): Generator<void, void, undefined> {
    return this.top.run.addParagraphs(node, () => this.flush())
  }

  /** Whether the place of the walk is still where it was when it came there. */
  stands(): boolean {
    let at: Node | null = this.node
    for (let level = this.open.length - 1; level >= 0; level--) {
      const { part } = this.open[level] as Open
      while (at && at !== part.container) at = parentOf(at)
      if (!at) return false
      if (level > 0) at = doorOf(part)
    }
    return true
  }

  /** Takes in a node. Gives the first one inside it, where it is to be entered. */
  private read(node: Node): Node | null {
    if (isText(node)) {
      if (!this.isPlain && this.isShown(node)) this.top.run.add(node)
      return null
    }
    if (typeOf(node) !== elementNode) return null
    const element = node as Element
    const name = nameOf(element)
    if (name === 'br') {
      if (this.top.run.breakLine()) this.flush()
      return null
    }
    // No text, and no gap either: "an <img>error" is one word on the page.
    if (isSilent(name) || isHidden(element) || !this.isShown(element)) return null
    const beside = isRefused(element) ? 'other' : this.guide.judge?.(element)
    if (name === 'iframe' || name === 'frame') return this.enterFrame(element, beside)
    const block = isBlock(name)
    if (beside === 'other') {
      if (block) this.flush()
      else if (firstChildOf(element)) this.top.run.leaveGap()
      return null
    }
    if (name === 'slot' && this.isFilled(element as HTMLSlotElement)) return null
    const first = firstChildOf(element)
    const shadow = shadowRootOf(element)
    if (block || beside) {
      if (block) this.flush()
      else this.top.run.leaveGap()
      if (!first && !shadow) return null
      if (!this.enter(element, element, languageOf(element), beside === 'trimming')) return null
    } else {
      if (!first && !shadow) return null
      this.top.run.enter(element)
      if (this.guide.isFresh?.(element)) this.freshDepth++
    }
    const inside = this.into(element, true) ?? first
    if (!inside) this.leave(element)
    return inside
  }

  /** Opens the shadow tree of a host, where it has one: gives the first node in it. */
  private into(host: Element, isHost: boolean): Node | null {
    const shadow = isHost ? shadowRootOf(host) : null
    if (!shadow) return null
    this.hosts.add(host)
    return shadow.firstChild && this.enter(shadow, host, undefined, false) ? shadow.firstChild : null
  }

  private enterFrame(frame: Element, beside: Beside | undefined): Node | null {
    this.flush()
    const body = beside === 'other' ? null : frameBodyOf(frame)
    if (!body?.firstChild) return null
    const lang = languageOf(body) ?? languageOf(body.ownerDocument.documentElement) ?? ''
    if (!this.enter(body, body, lang, beside === 'trimming')) return null
    doors.set(this.top.part, frame)
    return body.firstChild
  }

  /** Opens a part in the one that is open. False where it is known already, and put in its place. */
  private enter(container: Node, element: Element, lang: string | undefined, trimming: boolean): boolean {
    const { part: parent, items, run, known } = this.top
    const quoted = parent.quoted || run.isQuoting || nameOf(element) === 'blockquote'
    const linked = parent.linked || run.isLinking
    const part = newPart(container, element, parent, { quoted, linked, lang: lang ?? parent.lang, trimming })
    const old = known.get(container)
    const isFresh = this.freshDepth > 0 || this.guide.isFresh?.(container) === true
    if (old?.isComplete && !isFresh && isAlike(old, part)) {
      old.parent = parent
      items.push(old)
      return false
    }
    items.push(part)
    this.top = this.push(part, old?.items ?? part.items, isFresh)
    return true
  }

  private push(part: Part, old: Part['items'], isFresh = false): Open {
    let known = none
    if (!isFresh && old.length > 0) {
      known = new Map(old.filter((item) => isPart(item)).map((item) => [item.container, item]))
    }
    const top = { part, items: [], run: new Run(part.linked), old, known }
    this.open.push(top)
    this.guide.onPart?.(part)
    return top
  }

  /** Leaves what stands around. Gives the part that ends with it. */
  private leave(node: Node): Part | undefined {
    const { part, run } = this.top
    if (part.container === node) {
      this.close()
      return part
    }
    run.leave(node as Element)
    if (this.freshDepth > 0 && this.guide.isFresh?.(node)) this.freshDepth--
    return undefined
  }

  private close(): void {
    this.flush()
    const { part, items, old } = this.top
    part.items = old.length > 0 ? keepSame(old, items) : items
    part.prose = sumProse(items)
    part.lines = sumLines(items)
    part.isComplete = items.every((item) => !isPart(item) || item.isComplete)
    this.open.pop()
    this.top = this.open.at(-1) ?? this.top
  }

  private flush(): void {
    const { part, items, run } = this.top
    const block = run.end(part.element, part.quoted, part.lang)
    if (block) items.push(block)
  }

  /** Whether a slot shows something of its host's, which is read there (`inner.ts`). */
  private isFilled(slot: HTMLSlotElement): boolean {
    const shown = slot.assignedNodes()
    if (shown.some((node) => !isText(node) && isBlock(nameOf(node as Element)))) this.flush()
    else if (shown.some((node) => !isText(node) || node.data.trim())) this.top.run.leaveGap()
    return shown.length > 0
  }

  private isShown(node: Text | Element): boolean {
    return this.hosts.size === 0 || parentOf(node) === null || isShownIn(node, this.hosts)
  }
}

/** The frame elements of parts that are read in them. */
const doors = new WeakMap<Part, Element>()

/** Where a part stands in the part around: its element, the host of a shadow tree, the frame. */
function doorOf(part: Part): Node {
  return doors.get(part) ?? part.element
}

/** A part that is still to be read. */
export function newPart(
  container: Node,
  element: Element,
  parent: Part | undefined,
  { quoted = false, linked = false, lang = '', trimming = false },
): Part {
  return {
    container,
    element,
    parent,
    quoted,
    linked,
    lang,
    trimming,
    items: [],
    prose: 0,
    lines: noLines,
    isComplete: false,
  }
}
