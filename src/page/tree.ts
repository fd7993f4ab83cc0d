import { documentOf, isInPage, parentOf, typeOf } from './ask.ts'
import { type Beside, besideness, keptIn } from './beside.ts'
import { type Block, documentNode, elementNode, fragmentNode } from './blocks.ts'
import { slotsIn } from './inner.ts'
import { addLines, around, eachBlock, isListOfLinks, isPart, type Part } from './part.ts'
import { isEdited, languageOf } from './skip.ts'
import { newPart, walk } from './walk.ts'

/** What has changed in a page. */
export interface Changes {
  /** Elements and shadow roots in which text or children came, went or changed. */
  readonly changed: ReadonlySet<Node>
  /** Nodes that came, or that show or hide their text otherwise than before. */
  readonly fresh: ReadonlySet<Node>
}

/** What a change did to the blocks of a page. */
export interface Difference {
  readonly gone: ReadonlySet<Block>
  /** New blocks with the part that each is in. */
  readonly come: ReadonlyMap<Block, Part>
  /** Whether a part that is still there has become a list of links, or ceased to be one. */
  readonly isReshaped: boolean
}

/** Work that can rest at each step; after a rest it is told whether the page has changed. */
export type Work<Result> = Generator<void, Result, boolean | undefined>

/** The text of a page as a tree of parts, kept current part by part. */
export class PageTree {
  readonly root: Part
  private readonly parts = new WeakMap<Node, Part>()
  private readonly kept: Set<Element>
  /** What a walk left unread because the page changed under it; its changes are still to be told. */
  private unfinished = new Set<Node>()
  /** Whether all of the page was there to be written in. */
  private readonly isEdited: boolean

  /**
   * @param onTree called with each shadow root and each frame's document that is read, once or more often: what
   *   changes in there is not told by what is around it
   */
  constructor(
    private readonly document: Document,
    private readonly onTree: (tree: Node) => void = () => {},
  ) {
    const body = document.body ?? document.documentElement
    this.root = newPart(body, body, undefined, {
      lang: languageOf(body) ?? languageOf(document.documentElement) ?? '',
    })
    this.kept = keptIn(document)
    this.isEdited = isEdited(document)
  }

  /** Whether it is still this page's tree. */
  get isCurrent(): boolean {
    const { document } = this
    return (
      this.root.element === (document.body ?? document.documentElement) &&
      this.isEdited === isEdited(document)
    )
  }

  /** Reads the page. */
  *read(): Work<void> {
    if (!this.isEdited) yield* this.walk(this.root, new Set())
  }

  /** Reads anew the parts in which the page has changed. */
  *readChanged({ changed, fresh }: Changes): Work<Difference> {
    const gone = new Set<Block>()
    const come = new Map<Block, Part>()
    let isReshaped = false
    if (this.isEdited) return { gone, come, isReshaped }
    for (const node of fresh) this.keepAround(node)
    const dirty = new Set<Part>()
    const places = [...changed, ...this.unfinished].flatMap((node) => [node, ...slotsIn(node)])
    for (const node of places) {
      const part = this.partAround(node)
      if (!part) continue
      dirty.add(part)
      // What a host shows of its own children depends on the slots in its shadow tree.
      for (const up of around(part))
        if (typeOf(up.container) === fragmentNode && up.parent) dirty.add(up.parent)
    }
    for (const part of dirty) part.isComplete = false
    this.unfinished = new Set()
    for (const part of [...dirty].sort((a, b) => depthOf(a) - depthOf(b))) {
      // The walk through a part around may have come by.
      if (part.isComplete || this.parts.get(part.container) !== part || !isInPage(part.container)) continue
      const { items, prose, lines } = part
      const ups = [...around(part)]
      const were = ups.map(isListOfLinks)
      yield* this.walk(part, fresh)
      for (const up of ups.slice(1)) {
        up.prose += part.prose - prose
        up.lines = addLines(addLines(up.lines, part.lines), lines, -1)
      }
      isReshaped ||= ups.some((up, at) => isListOfLinks(up) !== were[at])
      const now = new Set(part.items)
      for (const item of items) if (isPart(item) && !now.has(item)) this.forget(item)
      tellApart(part, items, gone, come)
    }
    return { gone, come, isReshaped }
  }

  private *walk(part: Part, fresh: ReadonlySet<Node>): Work<void> {
    yield* walk(part, this.guide(fresh))
    if (!part.isComplete) this.unfinished.add(part.container)
  }

  /** The part that a node is read in; undefined where it is not read. */
  partAround(node: Node): Part | undefined {
    for (let up: Node | null = node; up; up = outOf(up)) {
      const part = this.parts.get(up)
      if (part) return part
    }
    return undefined
  }

  /** A part that is not in the tree any more, and what nobody took over of the parts in it. */
  private forget(dropped: Part): void {
    const open = [dropped]
    for (let part = open.pop(); part; part = open.pop()) {
      if (this.parts.get(part.container) === part) this.parts.delete(part.container)
      for (const item of part.items) if (isPart(item) && item.parent === part) open.push(item)
    }
  }

  private guide(fresh: ReadonlySet<Node>) {
    const { root } = this
    return {
      isFresh: (node: Node) => fresh.has(node),
      judge: (element: Element): Beside | undefined =>
        this.kept.has(element) ? undefined : besideness(element),
      onPart: (part: Part) => {
        this.parts.set(part.container, part)
        if (typeOf(part.container) !== elementNode) this.onTree(part.container)
        else if (documentOf(part.element) !== documentOf(root.element) && isBody(part.element))
          this.onTree(documentOf(part.element))
      },
    }
  }

  /** What came later may be the title or the body of the article too. */
  private keepAround(node: Node): void {
    if (typeOf(node) === elementNode) for (const element of keptIn(node as Element)) this.kept.add(element)
  }
}

function isBody(element: Element): boolean {
  return element === documentOf(element).body
}

/** From a node to what it stands in, out of shadow trees and frames too. */
function outOf(node: Node): Node | null {
  const parent = parentOf(node)
  if (parent) return parent
  if (typeOf(node) === fragmentNode) return (node as ShadowRoot).host ?? null
  try {
    return typeOf(node) === documentNode ? ((node as Document).defaultView?.frameElement ?? null) : null
  } catch {
    return null
  }
}

function depthOf(part: Part): number {
  let depth = 0
  for (const _ of around(part)) depth++
  return depth
}

/** Adds to `gone` and `come` what a new reading of a part changed. */
function tellApart(part: Part, before: Part['items'], gone: Set<Block>, come: Map<Block, Part>): void {
  const now = new Set(part.items)
  const then = new Set(before)
  const drop = (block: Block) => {
    if (!come.delete(block)) gone.add(block)
  }
  const add = (block: Block, where: Part) => {
    if (!gone.delete(block)) come.set(block, where)
  }
  for (const item of before) {
    if (now.has(item)) continue
    if (isPart(item)) eachBlock(item, drop)
    else drop(item)
  }
  for (const item of part.items) {
    if (then.has(item)) continue
    if (isPart(item)) eachBlock(item, add)
    else add(item, part)
  }
}
