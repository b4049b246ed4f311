import type { Marking } from '@/lib/messages/hand'
import type { Block } from './blocks'
import { createStyle } from './own-style'
import type { Reader } from './reader'
import { findThere } from './show'

/**
 * While the sidebar is open, shows in the page who speaks where: by highlights alone, and by one listener that hears
 * clicks on them. What they look like comes with the message: pages that are only read need not carry it.
 */

/** The highlight of what the reader looks at in the sidebar. */
const LIGHT = 'newsgloss-light'

export interface Marks {
  /** Marks these passages in the place of all before; those whose words do not stand there are left out. */
  set(marking: Marking): void
  /** Marks some of them, by their numbers, as those that the reader looks at in the sidebar. */
  light(at: readonly number[]): void
  clear(): void
}

/** @param onPick the reader clicked on the passage of this number */
export function createMarks(page: Document, reader: Pick<Reader, 'read'>, onPick: (at: number) => void): Marks {
  const style = createStyle(page)
  const names = new Set<string>()
  let ranges: (Range | undefined)[] = []

  const show = (name: string, those: readonly (Range | undefined)[], priority: number) => {
    const highlight = new Highlight(...those.filter((range) => range !== undefined))
    highlight.priority = priority
    CSS.highlights.set(name, highlight)
    names.add(name)
  }
  /** A click that ends a selection means the selection. */
  const clicked = ({ clientX, clientY }: MouseEvent) => {
    const point = page.getSelection()?.isCollapsed !== false && page.caretPositionFromPoint?.(clientX, clientY)
    const at = point ? ranges.findIndex((range) => range?.isPointInRange(point.offsetNode, point.offset)) : -1
    if (at >= 0) onPick(at)
  }
  const clear = () => {
    page.removeEventListener('click', clicked)
    for (const name of names) CSS.highlights.delete(name)
    names.clear()
    ranges = []
    style.set('')
  }

  return {
    clear,
    set({ targets, names: given, css, rest }) {
      clear()
      const reading = targets[0] && globalThis.CSS.highlights && reader.read()
      if (!reading) return
      style.set(css)
      ranges = targets.map((target) => findThere(reading, target))
      for (const name of given)
        if (!names.has(name))
          show(
            name,
            ranges.filter((_, at) => given[at] === name),
            0,
          )
      if (rest) {
        const whole = page.createRange()
        whole.setStartBefore((reading.blocks[0] as Block).element)
        whole.setEndAfter((reading.blocks.at(-1) as Block).element)
        show(rest, [whole], -1)
      }
      page.addEventListener('click', clicked)
    },
    light(at) {
      if (ranges.length > 0)
        show(
          LIGHT,
          at.map((each) => ranges[each]),
          1,
        )
    },
  }
}
