import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from './Button'
import { plural } from './text'

/** So many list entries are built at once: a page with thousands must not stall the sidebar. */
const STEP = 60

interface Props<Item> {
  readonly items: readonly Item[]
  readonly class?: string
  /** Number of an entry that must be shown; -1 for none. */
  readonly reach?: number
  /** One `<li>` for each. */
  readonly children: (item: Item) => ComponentChildren
}

/** A list that shows its first entries and, when asked, more. */
export function Paged<Item>({ items, class: name, reach = -1, children }: Props<Item>) {
  const [asked, setShown] = useState(STEP)
  const shown = Math.max(asked, reach + 1)
  const more = Math.min(STEP, items.length - shown)
  return (
    <>
      <ul class={name}>{items.slice(0, shown).map(children)}</ul>
      {more > 0 && <Button onClick={() => setShown(shown + STEP)}>{plural('show_more', more)}</Button>}
    </>
  )
}
