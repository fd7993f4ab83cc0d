import type { View } from './driver.ts'
import { until } from './until.ts'

/**
 * Where something is in a document, once it stands still: what is clicked must not be where it was a moment ago. It is
 * asked for again after some frames, in which the document would have been laid out anew, scrolled, or fitted to its
 * window.
 *
 * @param what what is looked for, for the error
 * @param find runs in the document; null where it cannot be clicked yet
 */
export function atRest<Place extends object, Args extends unknown[]>(
  view: View,
  what: string,
  find: (...args: Args) => Place | null,
  ...args: Args
): Promise<Place> {
  let last = ''
  return until(`${what}, at rest`, async () => {
    const place = await view.evaluate(find, ...args)
    const before = last
    last = JSON.stringify(place)
    if (place && last === before) return place
    if (place) await view.evaluate(framesPass)
    return null
  })
}

/** Runs in a document: resolves when two frames of it have been painted, or would have been, where nobody sees it. */
function framesPass(): Promise<void> {
  return new Promise((resolve) => {
    let frames = 0
    const next = () => {
      if (frames++ < 2) requestAnimationFrame(next)
      else resolve()
    }
    next()
    setTimeout(resolve, 100)
  })
}
