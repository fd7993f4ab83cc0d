/**
 * Asks until the answer is neither false, null nor undefined, and returns it. For what a browser does in its own
 * time: a test says what it waits for instead of how long.
 *
 * @param what what is waited for, for the error
 * @param ask may throw while the browser is not ready; the last error is named at the deadline
 * @param deadline in ms
 * @throws {Error} at the deadline
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  deadline = 10_000,
): Promise<T> {
  const end = performance.now() + deadline
  let last: unknown
  for (;;) {
    try {
      last = await ask()
      if (last !== false && last !== null && last !== undefined) return last as T
    } catch (error) {
      last = error
    }
    if (performance.now() > end) {
      throw new Error(`waited ${deadline} ms in vain for ${what}; last answer: ${String(last)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
