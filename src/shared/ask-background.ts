import { browser } from './browser.ts'
import type { ToBackground } from './messages.ts'

/**
 * A background may end while it answers. Asked again it starts anew, but not before it has ended: so long we wait after
 * each time that it was asked in vain, in ms.
 */
const pauses = [100, 900, 0]

/** How long an answer is waited for, in ms: a background that hangs would hold up its page for ever. */
const longest = 30_000

/**
 * Asks the background, and asks again where the answer is lost: because the background ended on the way, or because the
 * page waited in the browser's cache of pages when it came.
 * @param isOver whether nobody waits for the answer any more.
 * @returns the answer; undefined where there is none, as when the extension is gone.
 */
export async function askBackground(message: ToBackground, isOver = () => false): Promise<unknown> {
  for (const pause of pauses) {
    if (isOver()) break
    const asked = new AbortController()
    try {
      return await Promise.race([browser.runtime.sendMessage(message), lost(asked.signal)])
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    } finally {
      asked.abort()
    }
  }
  return undefined
}

/** Rejects when none is to be hoped for any more: after a long time, or a stay in the browser's cache of pages. */
function lost(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(reject, longest)
    signal.addEventListener('abort', () => clearTimeout(timer))
    addEventListener('pageshow', ({ persisted }) => persisted && reject(), { signal })
  })
}
