import { options } from 'preact'

/**
 * Effects run at the next turn. Preact waits for a frame, or 35 ms for want of one, and on a slow machine the test and its
 * document may be gone by then, which is reported as an error of nobody's.
 */
options.requestAnimationFrame = (run) => void setTimeout(run)
