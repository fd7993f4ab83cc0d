import { browser } from '../shared/browser.ts'
import type { Command, ToContent } from '../shared/messages.ts'

/** The keys of the manifest's `commands` go to the page in front, which knows what to do. */
export function listenToKeys(): void {
  // Firefox for Android has no keys.
  browser.commands?.onCommand.addListener((command, tab) => void pass(command as Command, tab?.id))
}

async function pass(command: Command, tabId: number | undefined): Promise<void> {
  const message: ToContent = { type: 'command', command }
  try {
    if (tabId !== undefined) await browser.tabs.sendMessage(tabId, message, { frameId: 0 })
  } catch {
    // A page that extensions cannot enter.
  }
}
