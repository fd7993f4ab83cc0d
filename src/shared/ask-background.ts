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
    try {
      return await answerTo(message)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return undefined
}

/** Rejects when none is to be hoped for any more: after a long time, or a stay in the browser's cache of pages. */
async function answerTo(message: ToBackground): Promise<unknown> {
  let lose = () => {}
  const lost = new Promise<never>((_, reject) => {
    lose = reject
  })
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && lose()
  const timer = setTimeout(lose, longest)
  addEventListener('pageshow', onShow)
  try {
    return await Promise.race([browser.runtime.sendMessage(message), lost])
  } finally {
    clearTimeout(timer)
    removeEventListener('pageshow', onShow)
  }
}
