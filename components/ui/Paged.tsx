import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from './Button'
import { plural } from './text'

/** So many list entries are built at once: a page with thousands must not stall the sidebar. */
const STEP = 60

interface Props<Item> {
  readonly items: readonly Item[]
  readonly class?: string
  /** One `<li>` for each. */
  readonly children: (item: Item) => ComponentChildren
}

/** A list that shows its first entries and, when asked, more. */
export function Paged<Item>({ items, class: name, children }: Props<Item>) {
  const [shown, setShown] = useState(STEP)
  const more = Math.min(STEP, items.length - shown)
  return (
    <>
      <ul class={name}>{items.slice(0, shown).map(children)}</ul>
      {more > 0 && <Button onClick={() => setShown(shown + STEP)}>{plural('show_more', more)}</Button>}
    </>
  )
}
