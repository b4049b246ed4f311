import { readFileSync } from 'node:fs'
import { readKnownNames } from '@/lib/actors/entities/known-names'
import type { EntityType } from '@/lib/actors/entities/labels'
import { readTagger } from '@/lib/actors/entities/model'
import { type Name, wordsIn } from '@/lib/actors/names'
import { type Pieces, piecesOf } from '@/lib/actors/pieces'
import type { EntityModel } from '@/lib/actors/recognise'
import { readWordClasses } from '@/lib/text/word-classes'

const read = (name: string) => readFileSync(new URL(`../../../public/models/${name}.bin`, import.meta.url))

/** The model that ships. */
export const shipped = (): EntityModel => ({
  classes: readWordClasses(read('word-classes')),
  names: readKnownNames(read('known-names')),
  tagger: readTagger(read('entities')),
})

/**
 * A text with its names marked in brackets, "[Ana Wambui] said", all of one type or "[LOC Tana]" each of its own: what
 * the rules see, whatever a tagger would say.
 */
export function named(marked: string, type: EntityType = 'PER'): { readonly pieces: Pieces; readonly names: Name[] } {
  const spans: { readonly start: number; readonly end: number; readonly type: EntityType }[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const name = /^\[(?:(PER|ORG|LOC|MISC) )?(.*)\]$/.exec(part)
    const plain = name?.[2] ?? part
    if (name) spans.push({ start: text.length, end: text.length + plain.length, type: (name[1] as EntityType) ?? type })
    text += plain
  }
  const pieces = piecesOf(text)
  const names = spans.map(({ start, end, type }) => {
    const from = pieces.tokens.findIndex((token) => token.start >= start)
    let to = from
    while (to < pieces.tokens.length && (pieces.tokens[to]?.end ?? 0) <= end) to++
    return { from, to, type, words: wordsIn(pieces, from, to) }
  })
  return { pieces, names }
}
