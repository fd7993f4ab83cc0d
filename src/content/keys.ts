/** How far an arrow key scrolls the text of the card, in CSS px. */
const line = 48

const controls = 'a[href], button:not(:disabled), summary'

/**
 * The keys of the card. Left and right: to the previous and the next mark. Up, down, and the keys for pages scroll its
 * text, wherever in it focus is. Tab goes round: the card lies over the page, so focus leaves it with Escape.
 */
export function onCardKey(
  event: KeyboardEvent,
  root: ShadowRoot,
  { onPrevious, onNext }: { readonly onPrevious: () => void; readonly onNext: () => void },
): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !answer()) return
  event.preventDefault()

  function answer(): boolean {
    const body = root.querySelector('.body')
    switch (event.key) {
      case 'Tab':
        return goRound(root, event.shiftKey)
      case 'ArrowLeft':
      case 'ArrowRight': {
        const next = event.key === 'ArrowRight'
        if (root.querySelector('.step:disabled')) return false
        if (next) onNext()
        else onPrevious()
        return true
      }
      case 'ArrowUp':
      case 'ArrowDown':
        body?.scrollBy({ top: event.key === 'ArrowUp' ? -line : line })
        return true
      case 'PageUp':
      case 'PageDown':
        body?.scrollBy({ top: (event.key === 'PageUp' ? -0.9 : 0.9) * body.clientHeight })
        return true
      default:
        return false
    }
  }
}

/** From the last control to the first, and back. False inside, where the browser knows the way. */
function goRound(root: ShadowRoot, backwards: boolean): boolean {
  // What is folded away is not visible; jsdom cannot tell.
  const all = [...root.querySelectorAll<HTMLElement>(controls)].filter(
    (one) => one.checkVisibility?.() ?? true,
  )
  const [first, last] = [all[0], all.at(-1)]
  const { activeElement } = root
  // The card itself has focus at first. (In Firefox its text, which scrolls, can have it as well.)
  if (backwards && (activeElement === first || activeElement?.role === 'dialog')) last?.focus()
  else if (!backwards && activeElement === last) first?.focus()
  else return false
  return true
}
