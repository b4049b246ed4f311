import type { Sheet } from '@/lib/reading/sheet'
import { PROSE } from '@/lib/text/prose'
import { readBehind } from './behind'
import type { Block } from './blocks'
import { readBody } from './body'
import { count } from './counts'
import { readDeclared } from './declared'
import { first, textOf } from './field'
import { leafOf } from './leaf'

/** A page as it was read: the sheet, and for each of its blocks the way back to the document. */
export interface Reading {
  readonly sheet: Sheet
  readonly blocks: readonly Block[]
}

/** An article of more text than this (code units) is cut: nobody reads it, and every message would carry it. */
const MOST_TEXT = 1_500_000
/** More blocks than this the background does not take. */
const MOST_BLOCKS = 20_000
/** Less text than this (code units, some twenty words) is no article, whatever the page declares. */
const LEAST_TEXT = 100
/** Of a list it shows at its beginning that it is one. */
const MOST_CARDS = 60

function limit(blocks: readonly Block[]): Block[] {
  let length = 0
  return blocks.slice(0, MOST_BLOCKS).filter((block) => {
    length += block.text.length
    return length <= MOST_TEXT || block === blocks[0]
  })
}

/** The heading that shows the headline; a site's own name may be a first heading too. */
function headlineOf(root: Element): Element | undefined {
  const headings = first(root.getElementsByTagName('h1'))
  const title = root.ownerDocument.title.replace(/\s+/g, ' ')
  const named = (text: string) => text !== '' && title.includes(text)
  return headings.find((heading) => named(textOf(heading).replace(/\s+/g, ' ').trim())) ?? headings[0]
}

const isProse = ({ text, linked }: Block) => text.length >= PROSE && linked < text.length / 2

/**
 * Takes off a page what may be an article; undefined where there is hardly any text. Changes nothing, lays out nothing
 * and judges nothing. Comments are left to whoever wants them.
 * @param root one of several articles that stand on the page; the page as a whole where absent
 */
export function takeSheet(page: Document, root?: Element): Reading | undefined {
  const part = root ?? page.body
  if (!part) return undefined
  const { blocks: all, isCard } = readBody(part, headlineOf(part))
  const blocks = limit(all)
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) < LEAST_TEXT) return undefined
  const prose = blocks.filter(isProse)
  const cards = new Set(prose.slice(0, MOST_CARDS).filter(({ element }) => isCard(element)))
  const { dated, changed, ...declared } = readDeclared(page, root)
  const sheet: Sheet = {
    ...declared,
    blocks: blocks.map((block) => leafOf(block, MOST_TEXT, cards.has(block))),
    counts: count(page, dated),
    form: prose[0]?.element.closest('form') != null,
    behind: readBehind(part, declared.linked, blocks, prose.at(-1)),
    comments: [],
    commentCounts: [],
  }
  return { sheet, blocks }
}
