import { browser } from '../shared/browser.ts'
import { type Answer, askPort, type Request, type ToBackground } from '../shared/messages.ts'
import { save } from '../shared/settings.ts'
import { showBadge } from './badge.ts'
import { listenToKeys } from './commands.ts'
import { insertStyles, loadPart } from './late-parts.ts'
import { enterNext, enterOpenPages } from './open-pages.ts'
import { keepOwnTables } from './own-phrases.ts'
import { nameSpeakers, openRules, scanTexts } from './scanning.ts'
import { search } from './search.ts'
import { listenToMenu, takeSelection } from './selection.ts'
import { welcomeOnInstall } from './welcome.ts'

/**
 * What no page can do, or what is done best in one place for all: the badge, the keys, the menu, what a page's script has
 * loaded later, and finding wording in texts. It remembers nothing but words on their way to the panel.
 */

interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined
  readonly frameId?: number | undefined
  readonly documentId?: string | undefined
}

type Port = ReturnType<typeof browser.runtime.connect>

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
  answer(message as ToBackground, sender),
)
browser.runtime.onConnect.addListener((port) => {
  if (port.name === askPort)
    port.onMessage.addListener((request) => void answerOver(port, request as Request))
})
listenToKeys()
listenToMenu()
keepOwnTables()
welcomeOnInstall()
void enterOpenPages()

async function answerOver(port: Port, { id, message }: Request): Promise<void> {
  try {
    const answered: Answer = { id, answer: await answer(message, port.sender ?? {}) }
    port.postMessage(answered)
  } catch {
    // It will be asked again, where the page has not been left.
    port.disconnect()
  }
}

/** What is answered, if anything is; done all the same. */
function answer(said: ToBackground, { tab, frameId = 0, documentId }: Sender): Promise<unknown> | undefined {
  const tabId = tab?.id
  if (said.type === 'count' && tabId !== undefined) void showBadge(tabId, said.count, said.hidden)
  else if (said.type === 'load' && tabId !== undefined) {
    const loading = loadPart(said.part, { tabId, frameId })
    // What it will ask for is made ready while it starts.
    if (said.part === 'reading') openRules()
    return loading
  } else if (said.type === 'scan') return scanTexts(said.texts, said.switches)
  else if (said.type === 'speakers') return Promise.resolve(nameSpeakers(said.runs))
  else if (said.type === 'style' && tabId !== undefined) return insertStyles({ tabId })
  else if (said.type === 'left' && tabId !== undefined) void enterNext(tabId, documentId)
  else if (said.type === 'take-selection') return Promise.resolve(takeSelection(said.windowId))
  else if (said.type === 'search') return search(said.words)
  else if (said.type === 'save')
    return save(said.patch).then(
      () => true,
      () => false,
    )
  else if (said.type === 'options') void browser.runtime.openOptionsPage()
  return undefined
}
