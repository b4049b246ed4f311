import type { Leaf } from '../sheet'

/** Share of a text that may stand in links; a heading may link to its own place. */
const MOST_LINKED = 0.5
const MOST_LINKED_HEADING = 0.95

interface Sum {
  linked: number
  length: number
}

const listOf = ({ kind, list = 0 }: Leaf) => (kind === 'item' ? list : undefined)

/** A run of list items is judged as one: a list of links leads elsewhere, a link in a list does not. */
export function withoutLinks<T extends Leaf>(blocks: readonly T[]): T[] {
  const lists = new Map<number | undefined, Sum>()
  for (const block of blocks) {
    const list = listOf(block)
    const sum = lists.get(list) ?? { linked: 0, length: 0 }
    sum.linked += block.linked ?? 0
    sum.length += block.text.length
    lists.set(list, sum)
  }
  return blocks.filter((block) => {
    const list = listOf(block)
    const own: Sum = { linked: block.linked ?? 0, length: block.text.length }
    const { linked, length } = list === undefined ? own : (lists.get(list) ?? own)
    return linked <= length * (block.kind === 'heading' ? MOST_LINKED_HEADING : MOST_LINKED)
  })
}
