import { browser } from '../shared/browser.ts'

/** The search API is too young for the polyfill's types, and Firefox for Android has none. */
const api = browser as unknown as {
  readonly search?: { query(query: { text: string; disposition: 'NEW_TAB' }): Promise<void> }
}

/**
 * Opens the reader's own search engine in a new tab. The browser makes the address: we neither know nor choose the
 * engine. False where the browser offers no such thing.
 */
export async function search(words: string): Promise<boolean> {
  try {
    if (!api.search) return false
    await api.search.query({ text: words, disposition: 'NEW_TAB' })
    return true
  } catch {
    return false
  }
}
