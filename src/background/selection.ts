import { browser } from '../shared/browser.ts'
import type { ToPages } from '../shared/messages.ts'
import { openPanel } from '../shared/panel.ts'
import { text } from '../shared/text.ts'

/**
 * "How sure is this?" in the menu of selected words: opens the panel, or the popup where there is none, which then takes
 * the words from here. They are kept in memory only, until they are taken.
 */

const menuItem = 'how-sure'

/** Words that nobody has taken yet, by the window in which they were selected. */
const waiting = new Map<number, string>()

/** Takes the words that wait for the panel or popup of a window. */
export function takeSelection(windowId: number): string | null {
  const words = waiting.get(windowId)
  waiting.delete(windowId)
  return words ?? null
}

/** Puts the question into the menu of selected words, and answers it. */
export function listenToMenu(): void {
  // Firefox for Android has no such menus.
  if (!browser.contextMenus) return
  browser.runtime.onInstalled.addListener(() => void addToMenu())
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const words = selectionText?.trim()
    if (menuItemId === menuItem && words && tab?.windowId !== undefined) void ask(words, tab.windowId)
  })
}

/** Browsers keep what was added until the extension is updated. */
async function addToMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: menuItem, title: text('menuAsk'), contexts: ['selection'] })
}

async function ask(words: string, windowId: number): Promise<void> {
  waiting.set(windowId, words)
  const opened = await openPanel(windowId)
  const message: ToPages = { type: 'selection', windowId }
  // A panel that was open already is told, and has taken them when it answers; one that is only opening asks by itself.
  await browser.runtime.sendMessage(message).catch(() => {})
  if (!opened && waiting.has(windowId)) await browser.action.openPopup({ windowId }).catch(() => {})
}
