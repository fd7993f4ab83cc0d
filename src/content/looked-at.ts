import type { Painter } from '../page/highlight.ts'
import { findingAt, isPlainClick } from '../page/pointer.ts'
import type { Settings } from '../shared/settings.ts'
import type { CardPart } from './card-part.ts'
import { nextFromHere } from './in-view.ts'
import { LateCard } from './late-card.ts'
import type { Fewer } from './less.ts'
import { neighbour } from './neighbour.ts'
import { isSame, type PageFinding } from './reading.ts'
import { boxOf, bringIntoSight, isInWindow, standIn } from './scroll.ts'

/** How long a phrase that was chosen in the popup stays emphasised, in ms. */
const emphasis = 2500

/** What is known of the page and its marks. */
export interface Marks {
  /** The findings that the reader wants to see, in reading order, also while their marks are hidden. */
  shown(): readonly PageFinding[]
  /** Whether no marks are painted, at the reader's wish. */
  areHidden(): boolean
  settings(): Settings
}

/** The finding that the reader looks at: the card about it, the way to its neighbours, the emphasis on its mark. */
export class LookedAt {
  private readonly card: LateCard
  /** The finding that the card is about. */
  private atCard: PageFinding | undefined
  private fading: ReturnType<typeof setTimeout> | undefined

  /**
   * @param load brings the card, which is loaded when it is first shown
   * @param isOver whether the page is read no more
   */
  constructor(
    private readonly painter: Painter,
    private readonly marks: Marks,
    fewer: Fewer,
    load: () => Promise<CardPart | undefined>,
    private readonly isOver: () => boolean,
  ) {
    this.card = new LateCard(load, fewer, {
      onPrevious: () => this.step(-1),
      onNext: () => this.step(1),
      onClosed: () => {
        this.atCard = undefined
        painter.emphasise(null)
      },
    })
  }

  /** Follows the finding to where it is now; a card whose mark is gone goes too, unless it offers to bring it back. */
  follow(): void {
    const { atCard, card } = this
    if (!atCard || card.offersUndo) return
    const same = this.marks.shown().find((finding) => isSame(finding, atCard))
    if (same) this.show(same)
    else if (!card.isDone) card.close()
  }

  /** Goes to the finding before (-1) or behind (1) the one of the card; without a card, to the nearest from here. */
  step(by: 1 | -1): void {
    const findings = this.marks.shown()
    const next = this.atCard ? neighbour(findings, this.atCard, by) : findings.at(nextFromHere(by, findings))
    if (!next) return
    const box = boxOf(next.range)
    // High up: the card has its place below.
    if (box && !isInWindow(box, window)) bringIntoSight(next.block.element, box, 0.25)
    this.show(next)
  }

  /** Heard before the page hears it, since a page may stop its clicks; answered when the page is done with it. */
  onClick(event: MouseEvent): void {
    if (!event.isTrusted || this.card.owns(event)) return
    const plain = event.detail < 2 && isPlainClick(event)
    const path = event.composedPath()
    setTimeout(() => {
      if (this.isOver()) return
      const findings = this.marks.areHidden() ? [] : this.marks.shown()
      const index =
        plain && !event.defaultPrevented ? findingAt(path, event.clientX, event.clientY, findings) : undefined
      const finding = index === undefined ? undefined : findings[index]
      if (finding) this.show(finding)
      else this.card.close()
    })
  }

  /** Brings a finding into sight and emphasises its mark for a while, as one that was chosen in a list. */
  reveal(finding: PageFinding | undefined): void {
    const box = finding && boxOf(finding.range)
    if (!box) return
    this.card.close()
    bringIntoSight(finding.block.element, box, 0.5)
    this.painter.emphasise(finding.range)
    clearTimeout(this.fading)
    this.fading = setTimeout(() => this.painter.emphasise(null), emphasis)
  }

  /** Closes the card. */
  close(): void {
    this.card.close()
  }

  /** The end: no card, and nothing that fades later. */
  stop(): void {
    clearTimeout(this.fading)
    this.card.close()
  }

  private show(finding: PageFinding): void {
    const { block, range } = finding
    this.atCard = finding
    clearTimeout(this.fading)
    this.painter.emphasise(range)
    this.card.show(finding, this.marks.shown(), this.marks.settings(), {
      element: standIn(block.element, document),
      node: range.startContainer,
      box: () => boxOf(range),
    })
  }
}
