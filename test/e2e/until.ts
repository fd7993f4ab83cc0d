/**
 * Asks until the answer is neither false, null nor undefined, and returns it. For what a browser does in its own
 * time: a test says what it waits for instead of how long. A deadline costs nothing where all is well, so there is room
 * in it for a slow machine that does much else besides.
 *
 * @param what what is waited for, for the error
 * @param ask may throw while the browser is not ready, or to say what there is in place of what is waited for; the last
 *   error is named at the deadline
 * @param deadline in ms
 * @throws {Error} at the deadline, also where the browser does not answer at all
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  deadline = 20_000,
): Promise<T> {
  const end = performance.now() + deadline
  let last: unknown
  for (;;) {
    try {
      last = await within(end - performance.now(), ask())
      if (last !== false && last !== null && last !== undefined) return last as T
    } catch (error) {
      last = error instanceof Error ? error.message : error
    }
    if (performance.now() > end) {
      throw new Error(`waited ${deadline} ms in vain for ${what}; last answer: ${String(last)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** An answer, or an error where there is none for so many ms. */
async function within<T>(ms: number, asked: T | Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('none at all')), Math.max(0, ms) + 1)
  })
  try {
    return await Promise.race([asked, silence])
  } finally {
    clearTimeout(timer)
  }
}
