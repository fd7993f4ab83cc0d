import type { Block } from '../page/blocks.ts'
import type { Changes } from '../page/tree.ts'

/** What of a page is still to be read. */
export interface Todo {
  /** All of it, from nothing. */
  survey: boolean
  /** Which part is the article. */
  choose: boolean
  /** All blocks, as other rules look. */
  rescan: boolean
  /** Where it has changed. */
  changes: Changes | undefined
  /** Blocks of which something was hidden. */
  readonly hidden: Set<Block>
}

export function nothingToDo(): Todo {
  return { survey: false, choose: false, rescan: false, changes: undefined, hidden: new Set() }
}

export function isAnything({ survey, choose, rescan, changes, hidden }: Todo): boolean {
  return survey || choose || rescan || changes !== undefined || hidden.size > 0
}

/** Changes come to those that are still to be followed. */
export function addChanges(todo: Todo, { changed, fresh }: Changes): void {
  const before = todo.changes
  todo.changes = before
    ? { changed: new Set([...before.changed, ...changed]), fresh: new Set([...before.fresh, ...fresh]) }
    : { changed, fresh }
}
