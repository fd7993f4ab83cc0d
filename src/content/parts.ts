import { browser } from '../shared/browser.ts'
import type { LatePart, ToBackground } from '../shared/messages.ts'
import type { CardPart } from './card-part.ts'
import type { ReadingPart } from './reading-part.ts'

/**
 * The parts of the content script that are loaded when they are needed: most pages are no articles, and most marks are
 * never clicked. Each is a script of its own, which the background puts into our world on request; there it finds the
 * script that waits for it, and hands itself over.
 */
export interface Parts {
  readonly reading: ReadingPart
  readonly card: CardPart
}

/** A background may end while it answers; asked again, it starts anew. */
const attempts = 3

const here: { -readonly [Name in LatePart]?: Parts[Name] } = {}
const asked = new Map<LatePart, Promise<void>>()

/** Takes over a part that has been loaded. */
export function take<Name extends LatePart>(name: Name, part: Parts[Name]): void {
  here[name] = part
}

/** A part, loaded if it is not here yet; undefined where the browser does not let us in or the extension is gone. */
export async function part<Name extends LatePart>(name: Name): Promise<Parts[Name] | undefined> {
  if (!here[name]) {
    const asking = asked.get(name) ?? ask(name)
    asked.set(name, asking)
    await asking
    asked.delete(name)
  }
  return here[name]
}

async function ask(name: LatePart): Promise<void> {
  const message: ToBackground = { type: 'load', part: name }
  for (let attempt = 0; attempt < attempts && !here[name]; attempt++) {
    try {
      await browser.runtime.sendMessage(message)
    } catch {
      // It ended on the way, or it is gone for good.
    }
  }
}
