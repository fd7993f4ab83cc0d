import type { LatePart } from '../shared/messages.ts'
import type { Parts } from './parts.ts'

/** What the script of a page leaves in its world, for its parts and for the script that comes after it. */
export interface Script {
  /** Whether it still runs, and belongs to an extension that does. */
  isAlive(): boolean
  stop(): void
  /** Takes over a part that has been loaded. */
  take<Name extends LatePart>(name: Name, part: Parts[Name]): void
}

/** No name: an element's id is one of the window's properties, in Chromium's content scripts too. */
const key: unique symbol = Symbol.for('howsure')
const world = globalThis as { [key]?: Script }

/** The script that came last. */
export function scriptHere(): Script | undefined {
  return world[key]
}

/** From now on this is the script here. */
export function leaveHere(script: Script): void {
  world[key] = script
}
