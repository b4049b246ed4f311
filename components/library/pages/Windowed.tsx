import type { ComponentChildren } from 'preact'
import { useWindow } from './use-window'

interface Props<Item> {
  readonly items: readonly Item[]
  readonly class: string
  /** One `<li>` for each, with its place from 0. */
  readonly children: (item: Item, at: number) => ComponentChildren
}

/**
 * A list of any length, of which only the entries in and near the window stand in the document. The entries tell their
 * place themselves (`aria-posinset`); the spacers between them are there for the eye alone.
 */
export function Windowed<Item>({ items, class: name, children }: Props<Item>) {
  const { list, stretches } = useWindow(items)
  return (
    <ul class={name} ref={list}>
      {stretches.map((stretch) =>
        'height' in stretch ? (
          <li
            key={`spacer-${stretch.from}`}
            class="spacer"
            aria-hidden="true"
            style={{ height: `${stretch.height}px` }}
          />
        ) : (
          items.slice(stretch.from, stretch.to).map((item, at) => children(item, stretch.from + at))
        ),
      )}
    </ul>
  )
}
