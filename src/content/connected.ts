import { browser } from '../shared/browser.ts'

/** Whether this script still belongs to a running extension: not after an update, or when it was removed. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}
