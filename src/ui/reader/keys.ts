import { browser } from '../../shared/browser.ts'
import type { Command } from '../../shared/messages.ts'

/** A key of the extension's, as the browser has it now. */
export interface Key {
  readonly name: string
  /** What it does. */
  readonly description: string
  /** As the browser writes it ("Alt+Shift+H"); empty where the reader or the browser has given it none. */
  readonly shortcut: string
}

/** The keys of our own, in the order of lists; what is not among them is the browser's and comes first. */
const order: readonly string[] = ['toggle-marks', 'next-phrase', 'previous-phrase'] satisfies Command[]

/** The keys; none where there is no keyboard to have them (Firefox for Android). */
export async function loadKeys(): Promise<readonly Key[]> {
  const commands = (await browser.commands?.getAll()) ?? []
  // The one that opens the popup has a name of the browser's own, and in some browsers no description.
  return commands
    .flatMap(({ name = '', description = '', shortcut = '' }) =>
      description ? [{ name, description, shortcut }] : [],
    )
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
}

/** Opens the page on which the browser lets the reader change them. */
export async function changeKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> }
  if (openShortcutSettings) await openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
