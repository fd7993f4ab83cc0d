import { mayHoldArticle } from '../page/first-look.ts'
import { watch } from '../page/watch.ts'
import { inTurns, patience } from './turns.ts'

/** What a lookout tells. */
interface Sights {
  /** There may be an article: the lookout is over. */
  onArticle(): Promise<void>
  /** There is none now. */
  onNone(): void
}

/**
 * Looks out for an article in a page, until there may be one or the signal aborts: most pages never have one, and these
 * are looked at again only when they have changed. Resolves after the first look, and what came of it.
 */
export function lookOut(
  document: Document,
  { onArticle, onNone }: Sights,
  signal: AbortSignal,
): Promise<void> {
  const over = new AbortController()
  let hasChanged = false
  let isResting = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const changes = watch(document, onChange, over.signal)
  signal.addEventListener('abort', end, { signal: over.signal })

  function end(): void {
    clearTimeout(timer)
    // With a reason of ours: the browser's would be an error, for which it works out where it was made.
    over.abort('over')
  }

  function onChange(): void {
    hasChanged = true
    if (isResting) void look()
  }

  async function look(): Promise<void> {
    hasChanged = false
    isResting = false
    let took = 0
    const turns = { serial: () => changes.serial, isOver: () => over.signal.aborted }
    const found = await inTurns(mayHoldArticle(document, changes.observe), turns, (ms) => {
      took += ms
    })
    if (over.signal.aborted) return
    if (found) {
      end()
      await onArticle()
      return
    }
    onNone()
    timer = setTimeout(() => {
      isResting = true
      if (hasChanged) void look()
    }, patience * took)
  }

  return look()
}
