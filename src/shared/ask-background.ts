import { browser } from './browser.ts'
import { type Answer, askPort, type Request, type ToBackground } from './messages.ts'

/**
 * A background may end while it answers. Asked again it starts anew, but not before it has ended: so long we wait after
 * each time that it was asked in vain, in ms.
 */
const pauses = [100, 900, 0]

/** How long an answer is waited for, in ms: a background that hangs would hold up its page for ever. */
const longest = 30_000

type Ask = (message: ToBackground) => Promise<unknown>

/** Asks over the port that is open, which does not keep the background awake. */
let asking: Ask | undefined

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
      asking ??= openPort()
      return await asking(message)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return undefined
}

/** Over a port that stays open a request costs a page half of what a message by itself does. */
function openPort(): Ask {
  const port = browser.runtime.connect({ name: askPort })
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(): void }>()
  let last = 0

  const ask: Ask = (message) => {
    const timer = setTimeout(close, longest)
    return new Promise((resolve, reject) => {
      const request: Request = { id: ++last, message }
      waiting.set(request.id, { resolve, reject })
      port.postMessage(request)
    }).finally(() => clearTimeout(timer))
  }

  /** No answer is to be hoped for any more. */
  function end(): void {
    // Chromium complains of a reason that nobody looked at.
    void browser.runtime?.lastError
    if (asking === ask) asking = undefined
    for (const { reject } of waiting.values()) reject()
    waiting.clear()
  }

  function close(): void {
    port.disconnect()
    end()
  }

  port.onMessage.addListener((message: unknown) => {
    const { id, answer } = message as Answer
    waiting.get(id)?.resolve(answer)
    waiting.delete(id)
  })
  port.onDisconnect.addListener(end)
  // Of a page in the browser's cache of pages Chromium would close it, and Firefox would not. Made up by a page, the event
  // has us ask again.
  addEventListener('pagehide', close, { once: true })
  return ask
}
