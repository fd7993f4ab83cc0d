import { options } from 'preact'
import { vi } from 'vitest'

/**
 * Effects run at the next turn. Preact waits for a frame, or 35 ms for want of one, and on a slow machine the test and its
 * document may be gone by then, which is reported as an error of nobody's.
 */
options.requestAnimationFrame = (run) => void setTimeout(run)

/**
 * What is waited for may take long on a machine that does much else: how long is no matter of ours. (Vitest would give up
 * after a second, and has no setting for that.)
 */
const { waitFor } = vi
vi.waitFor = (look, options) =>
  waitFor(look, typeof options === 'number' ? options : { timeout: 20_000, ...options })
