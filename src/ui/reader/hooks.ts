import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'
import type { Settings } from '../../shared/settings.ts'

/** A function that stays the same one while what it does follows the last drawing: lists need not be drawn for it. */
export function useLatest<Args extends unknown[]>(fn: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(fn)
  useLayoutEffect(() => {
    latest.current = fn
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}

/** The colours that the reader has given to marks, for the style sheet: `--mark-<family>`, where there is one. */
export function useColours({ colours }: Settings): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement
    for (const [family, colour] of Object.entries(colours)) style.setProperty(`--mark-${family}`, colour)
    return () => {
      for (const family of Object.keys(colours)) style.removeProperty(`--mark-${family}`)
    }
  }, [colours])
}
