import type { Leaf } from '@/lib/reading/sheet'
import type { Block } from './blocks'

/**
 * A block as it stands on the sheet, without its way back to the document.
 * @param most code units of its text that are kept
 */
export function leafOf({ kind, text, element, linked, list }: Block, most: number, card: boolean): Leaf {
  return {
    kind,
    text: text.slice(0, most),
    ...(linked > 0 && { linked }),
    ...(element.localName === 'p' && { p: true }),
    ...(list > 0 && { list }),
    ...(card && { card }),
  }
}
