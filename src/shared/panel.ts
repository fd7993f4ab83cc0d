import { browser } from './browser.ts'

/**
 * The side panel, in which the list stands beside the page: Chromium's side panel or Firefox's sidebar. Firefox for
 * Android has neither.
 */

/** Chromium's side panel, which the polyfill's types do not know. */
interface SidePanel {
  open?(options: { windowId: number }): Promise<void>
}

function openerOf(windowId: number): (() => Promise<void>) | undefined {
  const { sidePanel } = browser as { sidePanel?: SidePanel }
  if (sidePanel?.open) return () => sidePanel.open?.({ windowId }) ?? Promise.resolve()
  // Firefox opens it in the window that the reader is in.
  if (browser.sidebarAction?.open) return () => browser.sidebarAction.open()
  return undefined
}

/** Whether this browser has a side panel that we may open. */
export function hasPanel(): boolean {
  return openerOf(0) !== undefined
}

/**
 * Opens the panel of a window. Browsers allow it only in direct answer to the reader: call it before anything is waited
 * for. False where there is none, or the browser refuses.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    const open = openerOf(windowId)
    await open?.()
    return open !== undefined
  } catch {
    return false
  }
}
