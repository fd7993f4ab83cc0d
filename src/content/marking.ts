import type { Painter } from '../page/highlight.ts'
import type { Settings } from '../shared/settings.ts'
import { wantedFindings } from '../shared/wanted.ts'
import type { Fewer } from './less.ts'
import { Look } from './marks.ts'
import type { PageFinding, Reading } from './reading.ts'

/** Which of a page's findings the reader wants to see, and their marks. */
export class Marking {
  private readonly look = new Look(document)
  private isHidden = false
  /** Where the wanted findings are: told of twice, one counts once, as it is painted once. */
  private readonly places = new Set<StaticRange>()
  /** What was wanted of the last reading that was asked about. */
  private last: { readonly reading: Reading; readonly findings: readonly PageFinding[] } | undefined

  constructor(
    private readonly painter: Painter,
    private readonly fewer: Fewer,
    private settings: Settings,
  ) {}

  /** The reader has hidden the marks of this page, until they show them again or leave it. */
  get hidden(): boolean {
    return this.isHidden
  }

  /**
   * How many findings the reader wants: counted as they come and go, since to go through all of a long page takes longer
   * than what else a change of it costs.
   */
  get count(): number {
    return this.places.size
  }

  /** What of a reading the reader wants, in reading order. */
  wanted(reading: Reading): readonly PageFinding[] {
    if (this.last?.reading !== reading) this.last = { reading, findings: this.filter(reading.findings) }
    return this.last.findings
  }

  /** What was found in a part of the page has changed. */
  change(gone: readonly PageFinding[], come: readonly PageFinding[]): void {
    this.painter.remove(this.look.marksOf(gone, this.settings))
    const wanted = this.filter(come)
    for (const { range } of gone) this.places.delete(range)
    for (const { range } of wanted) this.places.add(range)
    if (!this.isHidden) this.painter.add(this.look.marksOf(wanted, this.settings))
  }

  /** Marks are wanted otherwise from now on: those of the page are painted anew. */
  changeWishes(settings: Settings, found: readonly PageFinding[]): void {
    this.settings = settings
    this.paint(found)
  }

  /** Hides the marks, or shows them again. */
  hide(hidden: boolean, found: readonly PageFinding[]): void {
    this.isHidden = hidden
    this.paint(found)
  }

  private paint(found: readonly PageFinding[]): void {
    this.last = undefined
    this.places.clear()
    this.painter.clear()
    this.change([], found)
  }

  /** Takes everything away. */
  clear(): void {
    this.painter.clear()
    this.look.clear()
  }

  private filter(findings: readonly PageFinding[]): readonly PageFinding[] {
    return this.fewer.wanted(wantedFindings(findings, this.settings))
  }
}
