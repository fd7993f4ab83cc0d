import { vi } from 'vitest'

/** What jsdom lacks of the browser, and the card needs. */
HTMLElement.prototype.showPopover = () => {}
Element.prototype.scrollTo = () => {}
vi.stubGlobal(
  'CSSStyleSheet',
  class {
    replaceSync() {}
  },
)
