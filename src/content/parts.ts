import { askBackground } from '../shared/ask-background.ts'
import type { LatePart } from '../shared/messages.ts'
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

const here: { -readonly [Name in LatePart]?: Parts[Name] } = {}
const asked = new Map<LatePart, Promise<void>>()
const awaited = new Map<LatePart, () => void>()

/** Takes over a part that has been loaded. */
export function take<Name extends LatePart>(name: Name, part: Parts[Name]): void {
  here[name] = part
  awaited.get(name)?.()
}

/** A part, loaded if it is not here yet; undefined where the browser does not let us in or the extension is gone. */
export async function part<Name extends LatePart>(name: Name): Promise<Parts[Name] | undefined> {
  if (!here[name]) {
    const asking = asked.get(name) ?? come(name)
    asked.set(name, asking)
    await asking
    asked.delete(name)
  }
  return here[name]
}

/** Resolves when a part is here, or cannot come: the answer to the request is some time behind the part. */
function come(name: LatePart): Promise<void> {
  return new Promise((resolve) => {
    awaited.set(name, resolve)
    void askBackground({ type: 'load', part: name }, () => name in here).then(() => resolve())
  })
}
