import type { Settings } from '../shared/settings.ts'
import type { CardActions } from './Card.tsx'
import type { CardPart, OpenCard } from './card-part.ts'
import type { Fewer } from './less.ts'
import type { Mark, OverlayActions } from './overlay.tsx'
import type { PageFinding } from './reading.ts'

/** What happens at the card that is the page's business. */
export type CardEvents = Pick<CardActions, 'onPrevious' | 'onNext'> & Pick<OverlayActions, 'onClosed'>

/** The card as the page knows it: loaded when it is first to be shown, as most marks are never clicked. */
export class LateCard {
  private card: OpenCard | undefined
  /** What is to be shown once the card is there. */
  private waiting: (() => void) | undefined

  constructor(
    private readonly load: () => Promise<CardPart | undefined>,
    private readonly fewer: Fewer,
    private readonly events: CardEvents,
  ) {}

  /** Whether it says what was done to its mark, at the reader's wish: then it stays without its mark, for Undo. */
  get isDone(): boolean {
    return this.card?.isDone ?? false
  }

  /** Whether that can still be undone: then it stays as it is, whatever becomes of the mark. */
  get offersUndo(): boolean {
    return this.card?.offersUndo ?? false
  }

  /** Whether the event happened in the card. */
  owns(event: Event): boolean {
    return this.card?.owns(event) ?? false
  }

  /** Shows the card at a mark, as soon as it can. */
  show(finding: PageFinding, findings: readonly PageFinding[], settings: Settings, mark: Mark): void {
    const show = () => this.card?.show(finding, findings, settings, mark)
    if (this.card) show()
    else if (this.waiting) this.waiting = show
    else {
      this.waiting = show
      void this.bring()
    }
  }

  /** Takes it away. */
  close(): void {
    const isWaiting = this.waiting !== undefined
    this.waiting = undefined
    if (isWaiting) this.events.onClosed()
    else this.card?.close()
  }

  private async bring(): Promise<void> {
    const part = await this.load()
    this.card ??= part?.makeCard(this.fewer, this.events)
    const { waiting } = this
    this.waiting = undefined
    if (!waiting) return
    if (this.card) waiting()
    else this.events.onClosed()
  }
}
