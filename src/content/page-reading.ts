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
import { around } from '../page/part.ts'
import { type Changes, PageTree } from '../page/tree.ts'
import type { PageState } from '../shared/messages.ts'
import { type FindingSurroundings, InBlocks } from './in-blocks.ts'
import { fromViewOn } from './order.ts'
import type { Reading } from './reading.ts'
import { addChanges, isAnything, nothingToDo, type Todo } from './todo.ts'
import { inTurns, type LongWork, longestRest, patience } from './turns.ts'

/** What the reading of a page needs, and whom it tells. */
export interface ReadingSurroundings extends FindingSurroundings {
  /** Counts up with each change of the page. */
  serial(): number
  /** There while the page is left: nothing is done until it is back. */
  away(): Promise<void> | undefined
  /** A shadow root or a frame's document is read too. */
  onTree(tree: Node): void
  /** The reading is as the page is now, or its state is another. */
  onSettled(): void
}

/** Where there was no answer, and nothing else happens in the page, it is asked again after this time, in ms. */
const nextTry = 5_000

/** Which pages are read: those that look like an article, or any. */
export type Wish = 'if-article' | 'anyway'

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
  private readonly found: InBlocks
  private wish: Wish = 'if-article'
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
    this.found = new InBlocks(around)
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true })
  }

  /** All that was found, in reading order. */
  get reading(): Reading {
    return this.found.reading(this.article)
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

  /** Goes on where there was no answer. */
  resume(): void {
    if (this.found.isShort) void this.scanAgain()
  }

  /** The page has changed. */
  follow(changes: Changes, isQuiet: boolean): void {
    this.isQuiet = isQuiet
    addChanges(this.todo, changes)
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
        const { serial, away } = this.around
        const turns = { serial, away, isOver: () => this.signal.aborted || this.todo.survey }
        await inTurns(this.doAll(todo), turns, (ms) => {
          if (todo.changes) took += ms
        })
        if (todo.changes && !todo.survey) break
      }
    } finally {
      this.isWorking = false
      this.last = { end: performance.now(), took }
      if (!this.signal.aborted) this.goOn()
    }
  }

  /** What was asked for meanwhile comes next; where there was no answer, it is asked again some time. */
  private goOn(): void {
    if (isAnything(this.todo)) this.workSoon()
    else if (this.found.isShort) this.timer = setTimeout(() => this.resume(), nextTry)
  }

  private *doAll({ survey, choose, changes, hidden, ...todo }: Todo): LongWork<void> {
    let again = choose
    const rescan = todo.rescan || this.found.isShort
    this.found.isShort = false
    if (survey || !this.tree?.isCurrent) {
      this.tree = new PageTree(this.document, this.around.onTree)
      yield* this.tree.read()
      again = true
    }
    const { tree } = this
    if (changes && !survey) {
      const { gone, come, isReshaped } = yield* tree.readChanged(changes)
      again ||= isReshaped || !this.article || !isStillArticle(tree.root, this.article)
      const ours: Block[] = []
      for (const [block, part] of come) {
        if (this.article && isOfArticle(this.article, part)) ours.push(block)
        else again ||= [...around(part)].some(({ element }) => /^(?:dialog|h1)$/.test(nameOf(element)))
      }
      yield* this.found.exchange(gone, again ? [] : ours)
    }
    if (again) {
      yield
      this.article = this.choose(tree)
    }
    const blocks: Block[] = []
    if (this.article && (again || rescan)) eachBlockOf(this.article, (block) => blocks.push(block))
    if (again) this.found.keep(blocks, this.article?.root.lang ?? '')
    if (!this.article) {
      this.settle('not-article')
      return
    }
    if (this.state !== 'ready' && this.state !== 'other-language') this.settle('working')
    if (again) yield
    yield* this.found.scan(fromViewOn(blocks).filter((block) => rescan || !this.found.has(block)))
    yield* this.found.scan([...hidden].filter((block) => this.found.has(block)))
    yield* this.found.nameSpeakers(this.article)
    // Other rules look by now: not what is about to go is told, but what they find.
    if (this.todo.rescan) return
    if (this.found.isShort) this.settle('working')
    else this.settle(this.found.hasEnglish ? 'ready' : 'other-language')
  }

  private choose({ root }: PageTree): Article | null {
    const anyway = this.wish === 'anyway'
    const kind = kindOf(this.document)
    const article = !anyway && kind === 'other' ? null : chooseArticle(root, kind === 'article')
    this.isWhole = anyway && article === null
    return this.isWhole ? wholePage(root) : article
  }

  private settle(state: PageState): void {
    this.state = state
    this.around.onSettled()
  }
}
