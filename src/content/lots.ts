/** So many findings are told of block by block, as they come: an article has hardly more. */
const few = 200

/**
 * Tells of findings block by block and, after the first, in ever larger lots, each as large as all before: with each new
 * mark a browser looks at the whole page anew, which in one as long as a book takes it a second.
 */
export class Lots<Finding> {
  private told = 0
  private lot: Finding[] = []

  constructor(private readonly tell: (findings: readonly Finding[]) => void) {}

  /** Takes a finding. True where that made a lot full, so that it was told of. */
  add(finding: Finding): boolean {
    this.lot.push(finding)
    if (this.lot.length < Math.max(few, this.told)) return false
    this.tellRest()
    return true
  }

  /** A block is at its end. @param atOnce whether what was found in it must not wait. */
  endBlock(atOnce: boolean): void {
    if (atOnce || this.told < few) this.tellRest()
  }

  /** Tells of what waits. */
  tellRest(): void {
    const { lot } = this
    if (lot.length === 0) return
    this.lot = []
    this.told += lot.length
    this.tell(lot)
  }
}
