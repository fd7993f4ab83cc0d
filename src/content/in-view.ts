import type { PageFinding } from './reading.ts'
import { boxOf, isInWindow } from './scroll.ts'

/** How often we look while the page scrolls, in ms: a list that goes along does not need every frame. */
const pause = 120

/**
 * Which findings are in the window, told when that changes. It watches nothing before somebody wants to know: then the
 * browser says which elements with findings are in sight, and only their findings are measured.
 */
export class InView {
  private readonly near = new Set<Element>()
  private readonly byElement = new Map<Element, number[]>()
  private readonly observer: IntersectionObserver
  private findings: readonly PageFinding[] = []
  private told = ''
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param tell gets the numbers of the findings in view, in reading order. */
  constructor(
    private readonly window: Window,
    private readonly tell: (ids: readonly number[]) => void,
    signal: AbortSignal,
  ) {
    this.observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.near.add(target)
        else this.near.delete(target)
      }
      this.look()
    })
    const soon = () => {
      this.timer ??= setTimeout(() => this.look(), pause)
    }
    window.addEventListener('scroll', soon, { capture: true, passive: true, signal })
    window.addEventListener('resize', soon, { passive: true, signal })
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer)
      this.observer.disconnect()
    })
  }

  /** Looks at these findings from now on. */
  watch(findings: readonly PageFinding[]): void {
    this.findings = findings
    this.told = ''
    this.near.clear()
    this.byElement.clear()
    this.observer.disconnect()
    for (const [id, { block }] of findings.entries()) {
      const ids = this.byElement.get(block.element)
      if (ids) ids.push(id)
      else {
        this.byElement.set(block.element, [id])
        this.observer.observe(block.element)
      }
    }
  }

  private look(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    const ids = [...this.near]
      .flatMap((element) => this.byElement.get(element) ?? [])
      .filter((id) => {
        const finding = this.findings[id]
        const box = finding && boxOf(finding.range)
        return box && isInWindow(box, this.window)
      })
      .sort((a, b) => a - b)
    if (ids.join() === this.told) return
    this.told = ids.join()
    this.tell(ids)
  }
}

/** The index at which a step begins that no card does: the first finding not above the window, or the last that is. */
export function nextFromHere(by: 1 | -1, findings: readonly PageFinding[]): number {
  const below = findings.findIndex(({ range }) => (boxOf(range)?.top ?? -1) >= 0)
  return by > 0 ? Math.max(below, 0) : (below < 0 ? findings.length : below) - 1
}
