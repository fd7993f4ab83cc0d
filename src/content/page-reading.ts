import { withSpeakers } from '../match/voice/across.ts'
import {
  type Article,
  chooseArticle,
  eachBlockOf,
  isOfArticle,
  isStillArticle,
  wholePage,
} from '../page/article.ts'
import { nameOf } from '../page/ask.ts'
import type { Block } from '../page/blocks.ts'
import { kindOf } from '../page/kind.ts'
import { countCommon, isDeclaredEnglish, isEnglish } from '../page/language.ts'
import { around } from '../page/part.ts'
import { type Changes, PageTree, type Work } from '../page/tree.ts'
import type { PageState } from '../shared/messages.ts'
import { Lots } from './lots.ts'
import { fromViewOn } from './order.ts'
import type { Found, PageFinding, Reader, Reading } from './reading.ts'
import { inTurns, longestRest, patience } from './turns.ts'

/** What the reading of a page needs, and whom it tells. */
export interface ReadingSurroundings {
  /** The reader of texts; made for the first article, as most pages are none and need no tables. */
  reader(): Reader
  /** Counts up with each change of the page. */
  serial(): number
  /** A shadow root or a frame's document is read too. */
  onTree(tree: Node): void
  /** What was found in a block has changed. */
  onFound(gone: readonly PageFinding[], come: readonly PageFinding[]): void
  /** These elements hide findings. */
  onHidden(hiders: readonly Element[], block: Block): void
  /** The reading is as the page is now, or its state is another. */
  onSettled(): void
}

/** Which pages are read: those that look like an article, or any. */
export type Wish = 'if-article' | 'anyway'

interface Todo {
  survey: boolean
  choose: boolean
  rescan: boolean
  changes: Changes | undefined
  hidden: Set<Block>
}

const nothingToDo = (): Todo => ({
  survey: false,
  choose: false,
  rescan: false,
  changes: undefined,
  hidden: new Set(),
})

/**
 * What is read of a page and what was found there, kept as the page is: a change reads anew the parts in which it was,
 * and no other. One piece of work at a time, in short turns; what is asked for meanwhile comes after it.
 */
export class PageReading {
  state: PageState = 'working'
  /** Whether all of the page is read, for want of an article. */
  isWhole = false
  private tree: PageTree | undefined
  private article: Article | null = null
  private found = new Map<Block, Found>()
  private ordered: Reading | undefined
  private wish: Wish = 'if-article'
  private pageEnglish: boolean | undefined
  private todo = nothingToDo()
  private isWorking = false
  /** Whether the page was quiet when it was last heard of. */
  private isQuiet = true
  /** When the last work ended and how long it took, in ms. */
  private last = { end: 0, took: 0 }
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly document: Document,
    private readonly around: ReadingSurroundings,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true })
  }

  /** All that was found, in reading order. */
  get reading(): Reading {
    if (this.ordered) return this.ordered
    const blocks: Block[] = []
    const findings: (readonly PageFinding[])[] = []
    if (this.article) {
      eachBlockOf(this.article, (block) => {
        const found = this.found.get(block)
        if (!found || found === unread) return
        blocks.push(block)
        findings.push(found.findings)
      })
    }
    // Who speaks in a quotation may stand in a block before or behind.
    const named = findings.map((some, index) => withSpeakers(some, blocks, index))
    this.ordered = { blocks, findings: named.flat() }
    return this.ordered
  }

  /** Reads the page. */
  read(wish: Wish): Promise<void> {
    if (this.tree) this.todo.choose = true
    else this.todo.survey = true
    this.wish = wish
    return this.work()
  }

  /** The rules that look have changed. */
  scanAgain(): Promise<void> {
    this.todo.rescan = true
    return this.work()
  }

  /** The page has changed. */
  follow({ changed, fresh }: Changes, isQuiet: boolean): void {
    this.isQuiet = isQuiet
    const before = this.todo.changes
    this.todo.changes = before
      ? { changed: new Set([...before.changed, ...changed]), fresh: new Set([...before.fresh, ...fresh]) }
      : { changed, fresh }
    this.workSoon()
  }

  /** What was hidden in these blocks may have come to light. */
  lookAgain(blocks: Iterable<Block>): void {
    for (const block of blocks) this.todo.hidden.add(block)
    this.workSoon()
  }

  /** A page may change for ever: it gets most of the time. */
  private workSoon(): void {
    const { end, took } = this.last
    const wait = end + Math.min(patience * took, this.isQuiet ? longestRest : Infinity) - performance.now()
    clearTimeout(this.timer)
    if (wait <= 0 || this.isWorking) void this.work()
    else this.timer = setTimeout(() => void this.work(), wait)
  }

  private async work(): Promise<void> {
    if (this.isWorking) return
    this.isWorking = true
    clearTimeout(this.timer)
    /** Of what is done because the page changed: the first reading need not be paid for. */
    let took = 0
    try {
      while (!this.signal.aborted && isAnything(this.todo)) {
        const { todo } = this
        this.todo = nothingToDo()
        const turns = { serial: this.around.serial, isOver: () => this.signal.aborted || this.todo.survey }
        await inTurns(this.doAll(todo), turns, (ms) => {
          if (todo.changes) took += ms
        })
        if (todo.changes && !todo.survey) break
      }
    } finally {
      this.isWorking = false
      this.last = { end: performance.now(), took }
    }
    if (!this.signal.aborted && isAnything(this.todo)) this.workSoon()
  }

  private *doAll({ survey, choose, rescan, changes, hidden }: Todo): Work<void> {
    let again = choose
    if (survey || !this.tree?.isCurrent) {
      this.tree = new PageTree(this.document, this.around.onTree)
      yield* this.tree.read()
      again = true
    }
    const { tree } = this
    if (changes && !survey) {
      const { gone, come, isReshaped } = yield* tree.readChanged(changes)
      for (const block of gone) this.drop(block)
      again ||= isReshaped || !this.article || !isStillArticle(tree.root, this.article)
      const ours: Block[] = []
      for (const [block, part] of come) {
        if (this.article && isOfArticle(this.article, part)) ours.push(block)
        else again ||= [...around(part)].some(({ element }) => /^(?:dialog|h1)$/.test(nameOf(element)))
      }
      if (!again) yield* this.scan(ours)
    }
    if (again) {
      yield
      this.change(this.choose(tree))
    }
    if (!this.article) {
      this.settle('not-article')
      return
    }
    const blocks: Block[] = []
    if (again || rescan) eachBlockOf(this.article, (block) => blocks.push(block))
    if (this.state !== 'ready' && this.state !== 'other-language') this.settle('working')
    if (again) {
      this.pageEnglish = isMostlyEnglish(blocks, this.article.root.lang)
      yield
    }
    yield* this.scan(fromViewOn(blocks).filter((block) => rescan || !this.found.has(block)))
    yield* this.scan([...hidden].filter((block) => this.found.has(block)))
    this.settle(this.hasEnglish() ? 'ready' : 'other-language')
  }

  private choose({ root }: PageTree): Article | null {
    const anyway = this.wish === 'anyway'
    const kind = kindOf(this.document)
    const article = !anyway && kind === 'other' ? null : chooseArticle(root, kind === 'article')
    this.isWhole = anyway && article === null
    return this.isWhole ? wholePage(root) : article
  }

  /** Takes another article, or none: what is not in it goes. */
  private change(article: Article | null): void {
    this.article = article
    const kept = new Set<Block>()
    if (article) eachBlockOf(article, (block) => kept.add(block))
    for (const block of [...this.found.keys()]) if (!kept.has(block)) this.drop(block)
    this.ordered = undefined
  }

  private drop(block: Block): void {
    const found = this.found.get(block)
    if (!found) return
    this.found.delete(block)
    this.ordered = undefined
    if (found.findings.length > 0) this.around.onFound(found.findings, [])
  }

  /** Scans blocks, and tells of what is found there. */
  private *scan(blocks: readonly Block[]): Work<void> {
    if (blocks.length === 0) return
    // To make the reader takes as long as many a block.
    this.around.reader()
    yield
    const lots = new Lots<PageFinding>((findings) => this.around.onFound([], findings))
    for (const block of blocks) {
      const before = this.found.get(block)
      const now = yield* this.find(block)
      this.found.set(block, now)
      this.ordered = undefined
      if (now.hiders.length > 0) this.around.onHidden(now.hiders, block)
      const gone = before?.findings ?? []
      if (gone.length > 0) this.around.onFound(gone, [])
      for (const finding of now.findings) if (lots.add(finding)) yield
      // Where marks were, the new ones come at once: they would be seen to go, and a card at one of them would close.
      lots.endBlock(gone.length > 0)
      yield
    }
    lots.tellRest()
  }

  /** Few blocks have a finding: on a page in English, only these are asked for their language. */
  private *find(block: Block): Work<Found> {
    if (this.pageEnglish === false && !this.isEnglish(block)) return unread
    const found = yield* this.around.reader().find(block)
    if (found.findings.length + found.hiders.length === 0 || this.isEnglish(block)) return found
    return unread
  }

  /** What a block's own words say counts first, then what the page declares, then what the other blocks are. */
  private isEnglish({ text, lang }: Block): boolean {
    return isEnglish(countCommon(text), isDeclaredEnglish(lang) ?? this.pageEnglish) ?? true
  }

  private hasEnglish(): boolean {
    if (this.pageEnglish !== false || this.found.size === 0) return true
    for (const found of this.found.values()) if (found !== unread) return true
    return false
  }

  private settle(state: PageState): void {
    this.state = state
    this.around.onSettled()
  }
}

/** What is said of a block that is not English. */
const unread: Found = { findings: [], hiders: [] }

function isAnything({ survey, choose, rescan, changes, hidden }: Todo): boolean {
  return survey || choose || rescan || changes !== undefined || hidden.size > 0
}

/** How many blocks are asked for the language of those that are too short to tell. */
const asked = 30

function isMostlyEnglish(blocks: readonly Block[], lang: string): boolean | undefined {
  let words = 0
  let common = 0
  for (const { text } of blocks.slice(0, asked)) {
    const count = countCommon(text)
    words += count.words
    common += count.common
  }
  return isEnglish({ words, common }, isDeclaredEnglish(lang))
}
