import { mayHoldArticle } from '../page/first-look.ts'
import { watch } from '../page/watch.ts'
import { inTurns } from './turns.ts'

/** Of what a look costs, this many times is left to the page before the next. */
const patience = 20

/**
 * Waits until a page may hold an article: most pages never do, and these are only looked at again when they have changed.
 * @param onNone called after each look that was in vain
 * @returns false where the signal aborted first
 */
export async function untilArticle(
  document: Document,
  onNone: () => void,
  signal: AbortSignal,
): Promise<boolean> {
  const ended = new AbortController()
  const end = () => ended.abort()
  signal.addEventListener('abort', end, { signal: ended.signal })
  let hasChanged = false
  let onChange: (() => void) | undefined
  const changes = watch(
    document,
    () => {
      hasChanged = true
      onChange?.()
    },
    ended.signal,
  )
  try {
    while (!signal.aborted) {
      hasChanged = false
      let took = 0
      const turns = { serial: () => changes.serial, isOver: () => signal.aborted }
      const look = mayHoldArticle(document, changes.observe)
      const found = await inTurns(look, turns, (ms) => {
        took += ms
      })
      if (found) return true
      if (signal.aborted) break
      onNone()
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          onChange = resolve
          if (hasChanged) resolve()
        }, patience * took)
        signal.addEventListener('abort', () => {
          clearTimeout(timer)
          resolve()
        })
      })
      onChange = undefined
    }
    return false
  } finally {
    end()
  }
}
