import type { Block } from '../page/blocks.ts'

/**
 * Waits for what was hidden to come into sight: a part that a class opens changes nothing that is watched, and style
 * changes too often to be watched. It costs nothing until the browser lays such an element out.
 */
export class Hidden {
  private readonly blocks = new WeakMap<Element, Set<Block>>()
  private readonly observer: IntersectionObserver | undefined

  /** @param onSight called with the blocks whose findings may be seen now */
  constructor(onSight: (blocks: ReadonlySet<Block>) => void, signal: AbortSignal) {
    if (typeof IntersectionObserver === 'undefined') return
    this.observer = new IntersectionObserver((entries) => {
      const seen = new Set<Block>()
      for (const { target, isIntersecting } of entries) {
        // One that has a box all the same is asked about once in vain: to go on observing it gives no new answer.
        if (!target.isConnected) this.observer?.unobserve(target)
        else if (isIntersecting) for (const block of this.blocks.get(target) ?? []) seen.add(block)
      }
      if (seen.size > 0) onSight(seen)
    })
    signal.addEventListener('abort', () => this.observer?.disconnect(), { once: true })
  }

  /** These elements hide something of a block. */
  await(hiders: readonly Element[], block: Block): void {
    for (const hider of hiders) {
      const blocks = this.blocks.get(hider) ?? new Set()
      blocks.add(block)
      this.blocks.set(hider, blocks)
      this.observer?.observe(hider)
    }
  }
}
