import { type Article, eachBlockOf } from '../page/article.ts'
import type { Block } from '../page/blocks.ts'
import { countCommon, isDeclaredEnglish, isEnglish, isMostlyEnglish } from '../page/language.ts'
import { Lots } from './lots.ts'
import { inGroups } from './order.ts'
import type { Found, PageFinding, Reader, Reading } from './reading.ts'
import { needsNames, type Speakers } from './speakers.ts'
import type { LongWork } from './turns.ts'

/** What the finding in blocks needs, and whom it tells. */
export interface FindingSurroundings {
  readonly reader: Reader
  readonly speakers: Speakers
  /** What was found in a block has changed. */
  onFound(gone: readonly PageFinding[], come: readonly PageFinding[]): void
  /** These elements hide findings. */
  onHidden(hiders: readonly Element[], block: Block): void
}

/** What is said of a block that is not English. */
const unread: Found = { findings: [], hiders: [] }

/** What was found in the blocks of a page's article, kept block by block. */
export class InBlocks {
  /** Whether some of it could not be read for want of an answer. */
  isShort = false
  private readonly found = new Map<Block, Found>()
  private ordered: Reading | undefined
  private pageEnglish: boolean | undefined

  constructor(private readonly around: FindingSurroundings) {}

  /** All that was found in an article, in reading order. */
  reading(article: Article | null): Reading {
    if (this.ordered) return this.ordered
    const { blocks, found } = this.inOrder(article)
    this.ordered = { blocks, findings: found.flatMap((one) => this.around.speakers.of(one)) }
    return this.ordered
  }

  has(block: Block): boolean {
    return this.found.has(block)
  }

  /** The article is another: what is not in it goes. @param lang the language that the page declares for it */
  keep(blocks: readonly Block[], lang: string): void {
    const kept = new Set(blocks)
    for (const block of [...this.found.keys()]) if (!kept.has(block)) this.drop(block)
    this.ordered = undefined
    this.pageEnglish = isMostlyEnglish(blocks, lang)
  }

  private drop(block: Block): void {
    const found = this.found.get(block)
    if (!found) return
    this.found.delete(block)
    this.ordered = undefined
    if (found.findings.length > 0) this.around.onFound(found.findings, [])
  }

  /** Has blocks scanned, and tells of what is found there. */
  *scan(blocks: readonly Block[]): LongWork<void> {
    if (blocks.length === 0) return
    const lots = new Lots<PageFinding>((findings) => this.around.onFound([], findings))
    const groups = inGroups(blocks)
    let coming = this.bring(groups[0])
    for (const [at, group] of groups.entries()) {
      yield coming
      // Asked for while this one is placed.
      coming = this.bring(groups[at + 1])
      for (const block of group) yield* this.place(block, lots)
    }
    lots.tellRest()
  }

  /**
   * Blocks have come in the place of others, which go once it is known what is found in the new ones: marks that stay on
   * the same words would be seen to go, and to come again.
   */
  *exchange(gone: Iterable<Block>, come: readonly Block[]): LongWork<void> {
    if (come.length > 0) yield this.bring(inGroups(come)[0])
    for (const block of gone) this.drop(block)
    yield* this.scan(come)
  }

  /** Has those named who speak in a quotation, where a block before or behind tells. */
  *nameSpeakers(article: Article): LongWork<void> {
    if (!needsNames(this.found.values())) return
    const { blocks, found } = this.inOrder(article)
    const naming = this.around.speakers.name(blocks, found)
    if (!naming) return
    yield naming
    this.ordered = undefined
  }

  /** Whether anything of it is in English, as far as it was read. */
  get hasEnglish(): boolean {
    if (this.pageEnglish !== false || this.found.size === 0) return true
    for (const found of this.found.values()) if (found !== unread) return true
    return false
  }

  /** The blocks of the article that were read, and what was found in each. */
  private inOrder(article: Article | null): {
    readonly blocks: readonly Block[]
    readonly found: readonly Found[]
  } {
    const blocks: Block[] = []
    const found: Found[] = []
    if (article) {
      eachBlockOf(article, (block) => {
        const one = this.found.get(block)
        if (!one || one === unread) return
        blocks.push(block)
        found.push(one)
      })
    }
    return { blocks, found }
  }

  private bring(blocks: readonly Block[] = []): Promise<void> {
    return this.around.reader.bring(blocks.filter((block) => !this.isForeign(block)))
  }

  /** Takes what was found in a block, in place of what was found there before. */
  private *place(block: Block, lots: Lots<PageFinding>): LongWork<void> {
    const now = yield* this.find(block)
    if (!now) {
      this.isShort = true
      return
    }
    const gone = this.found.get(block)?.findings ?? []
    this.found.set(block, now)
    this.ordered = undefined
    if (now.hiders.length > 0) this.around.onHidden(now.hiders, block)
    if (gone.length > 0) this.around.onFound(gone, [])
    for (const finding of now.findings) if (lots.add(finding)) yield
    // Where marks were, the new ones come at once: they would be seen to go, and a card at one of them would close.
    lots.endBlock(gone.length > 0)
    yield
  }

  /** Few blocks have a finding: on a page in English, only these are asked for their language. */
  private *find(block: Block): LongWork<Found | undefined> {
    if (this.isForeign(block)) return unread
    const found = yield* this.around.reader.find(block)
    if (!found || found.findings.length + found.hiders.length === 0 || this.isEnglish(block)) return found
    return unread
  }

  private isForeign(block: Block): boolean {
    return this.pageEnglish === false && !this.isEnglish(block)
  }

  /** What a block's own words say counts first, then what the page declares, then what the other blocks are. */
  private isEnglish({ text, lang }: Block): boolean {
    return isEnglish(countCommon(text), isDeclaredEnglish(lang) ?? this.pageEnglish) ?? true
  }
}
