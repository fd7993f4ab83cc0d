import type { Request, ToBackground } from '../../src/shared/messages.ts'

/**
 * The browser's `runtime.connect` to a background.
 * @param answer what that answers; rejects where it has ended
 */
export function connectTo(answer: (message: ToBackground) => Promise<unknown>) {
  return () => {
    const listeners: ((answer: unknown) => void)[] = []
    const enders: (() => void)[] = []
    return {
      onMessage: { addListener: (listener: (answer: unknown) => void) => listeners.push(listener) },
      onDisconnect: { addListener: (end: () => void) => enders.push(end) },
      disconnect() {},
      postMessage({ id, message }: Request) {
        answer(message).then(
          (answer) => {
            for (const listener of listeners) listener({ id, answer })
          },
          () => {
            for (const end of enders) end()
          },
        )
      },
    }
  }
}
