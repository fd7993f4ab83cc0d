import { boxesOf, isInPage, parentElementOf } from '../page/ask.ts'
import type { Block } from '../page/blocks.ts'
import { quietTime } from '../page/watch.ts'

/** What of an element's attributes may change its visibility. */
const styling = { attributes: true, attributeFilter: ['class', 'style'] }

/**
 * Waits for what was hidden to come into sight: a part that a class opens changes nothing that is watched, and style
 * changes too often to be watched on a whole page. It costs nothing until the browser lays such an element out. One that
 * has a place all along and is only not painted gives no such sign: for it, the classes and styles of what is around it
 * are watched, and no others.
 */
export class Hidden {
  private readonly blocks = new WeakMap<Element, Set<Block>>()
  private readonly observer: IntersectionObserver | undefined
  private readonly unpainted = new Set<Block>()
  private readonly styles: MutationObserver | undefined

  /** @param onSight called with the blocks whose findings may be seen now */
  constructor(onSight: (blocks: ReadonlySet<Block>) => void, signal: AbortSignal) {
    if (typeof IntersectionObserver === 'undefined') return
    this.observer = new IntersectionObserver((entries) => {
      const seen = new Set<Block>()
      for (const { target, isIntersecting } of entries) {
        // One that has a box all the same is asked about once in vain: to go on observing it gives no new answer.
        if (!isInPage(target)) this.observer?.unobserve(target)
        else if (isIntersecting) for (const block of this.blocks.get(target) ?? []) seen.add(block)
      }
      if (seen.size > 0) onSight(seen)
    })
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = () => {
      timer = undefined
      if (this.unpainted.size > 0) onSight(this.takeUnpainted())
    }
    // Not at once: what fades in is hidden still at the first moment.
    this.styles = new MutationObserver(() => {
      timer ??= setTimeout(ask, quietTime)
    })
    const end = () => {
      clearTimeout(timer)
      this.observer?.disconnect()
      this.styles?.disconnect()
    }
    signal.addEventListener('abort', end, { once: true })
  }

  /** These elements hide something of a block. */
  await(hiders: readonly Element[], block: Block): void {
    for (const hider of hiders) {
      const blocks = this.blocks.get(hider) ?? new Set()
      blocks.add(block)
      this.blocks.set(hider, blocks)
      this.observer?.observe(hider)
      if (boxesOf(hider).length > 0) this.awaitStyle(hider, block)
    }
  }

  private awaitStyle(hider: Element, block: Block): void {
    this.unpainted.add(block)
    for (let up: Element | null = hider; up; up = parentElementOf(up)) this.styles?.observe(up, styling)
  }

  /** They are asked about once for all changes; what stays hidden is awaited anew. */
  private takeUnpainted(): ReadonlySet<Block> {
    const blocks = new Set(this.unpainted)
    this.unpainted.clear()
    return blocks
  }
}
