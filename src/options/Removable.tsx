import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Undo } from '../shared/settings.ts'
import { Gone } from './Gone.tsx'

interface Props<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** Said of an item that was removed. */
  readonly goneText: (item: Item) => string
  readonly onRemove: (item: Item) => Promise<Undo | undefined>
  /** An item; its button that calls `remove` has the class "remove". */
  readonly children: (item: Item, remove: () => void) => ComponentChildren
}

interface Removed<Item> {
  readonly item: Item
  readonly index: number
  readonly undo: Undo
}

/** A list from which items can be removed; in the place of the last one removed stands the way back. */
export function Removable<Item>({ items, keyOf, goneText, onRemove, children }: Props<Item>) {
  const list = useRef<HTMLUListElement>(null)
  const [removed, setRemoved] = useState<Removed<Item> | null>(null)
  const [returned, setReturned] = useState<string | null>(null)
  const isBack = removed !== null && items.some((item) => keyOf(item) === keyOf(removed.item))

  // At each drawing: it may be the next one in which the item is back.
  useEffect(() => {
    const key = returned && `[data-key="${CSS.escape(returned)}"]`
    const button = key ? list.current?.querySelector<HTMLElement>(`${key} .remove`) : undefined
    if (!button) return
    button.focus()
    setReturned(null)
  })

  const remove = async (item: Item) => {
    const index = items.indexOf(item)
    const undo = await onRemove(item)
    setReturned(null)
    if (undo) setRemoved({ item, index, undo })
  }
  const takeBack = async ({ item, undo }: Removed<Item>) => {
    await undo()
    setRemoved(null)
    setReturned(keyOf(item))
  }

  const rows = items.map((item) => (
    <li key={keyOf(item)} data-key={keyOf(item)}>
      {children(item, () => void remove(item))}
    </li>
  ))
  if (removed && !isBack) {
    const row = (
      <li key=" removed">
        <Gone said={goneText(removed.item)} onUndo={() => void takeBack(removed)} />
      </li>
    )
    rows.splice(removed.index, 0, row)
  }
  return rows.length > 0 ? (
    <ul class="entries" ref={list}>
      {rows}
    </ul>
  ) : null
}
