/**
 * Follows whether the page has been left. It may wait in the browser's cache of pages then; what was on the way to us comes
 * there all the same, but in Firefox its window is another page's by then, and must not be asked for anything.
 * @returns what tells it: there while the page is left, and resolved when it is back. One that has gone for good never is.
 */
export function followAway(signal: AbortSignal): () => Promise<void> | undefined {
  let away: Promise<void> | undefined
  let comeBack = () => {}
  const onHide = ({ isTrusted }: Event) => {
    if (!isTrusted) return
    away ??= new Promise((resolve) => {
      comeBack = resolve
    })
  }
  const onShow = () => {
    comeBack()
    away = undefined
  }
  addEventListener('pagehide', onHide, { signal })
  addEventListener('pageshow', onShow, { signal })
  return () => away
}
