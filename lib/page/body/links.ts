import type { Block } from '../blocks'

/** Share of a text that may stand in links; a heading may link to its own place. */
const MOST_LINKED = 0.5
const MOST_LINKED_HEADING = 0.95

/** A run of list items is judged as one: a list of links leads elsewhere, a link in a list does not. */
export function withoutLinks(blocks: readonly Block[]): Block[] {
  const lists = new Map<Element | null, { linked: number; length: number }>()
  const listOf = ({ kind, element }: Block) => (kind === 'item' ? element.closest('ul,ol') : null)
  for (const block of blocks) {
    const list = listOf(block)
    const sum = lists.get(list) ?? { linked: 0, length: 0 }
    lists.set(list, { linked: sum.linked + block.linked, length: sum.length + block.text.length })
  }
  return blocks.filter((block) => {
    const list = listOf(block)
    const { linked, length } = (list && lists.get(list)) ?? { linked: block.linked, length: block.text.length }
    return linked <= length * (block.kind === 'heading' ? MOST_LINKED_HEADING : MOST_LINKED)
  })
}
