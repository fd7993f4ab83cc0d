import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'

/** A function that stays the same one while what it does follows the last drawing: lists need not be drawn for it. */
export function useLatest<Args extends unknown[]>(fn: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(fn)
  useLayoutEffect(() => {
    latest.current = fn
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
