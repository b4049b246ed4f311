import type { Span } from '@/lib/text/article'
import type { MentionIndex } from './mention-index'
import type { Via } from './types'

/** Through whom a text has somebody's words. */
export interface ViaRow {
  readonly id: string
  /** Its first group is the words that name the publication or body. */
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
  readonly reason: string
}

/** A name: words with capitals, small ones between them. */
const NAME = "((?:the |The )?\\p{Lu}[\\p{L}\\p{N}.'’&-]*(?: (?:of |for |and )?\\p{Lu}[\\p{L}\\p{N}.'’&-]*){0,5})"

export const VIA: readonly ViaRow[] = [
  {
    id: 'told a publication',
    pattern: new RegExp(`\\b(?:told|tells|telling) ${NAME}`, 'gu'),
    example: 'he told the Kyodo news agency that it was under way',
    counter: 'he told reporters that it was under way',
    reason: 'a publication that was told, not a person',
  },
  {
    id: 'interview with a publication',
    pattern: new RegExp(
      `\\b(?:interview(?:s|ed)?|conversation|article|op-ed|column|statement|e-?mail) (?:with|for|in|by|to) ${NAME}`,
      'gu',
    ),
    example: 'in an interview with The New York Times he said',
    counter: 'in an interview with his lawyer present he said',
    reason: 'an interview given to a publication',
  },
  {
    id: 'reported by',
    pattern: new RegExp(
      `\\b(?:as )?(?:reported|quoted|cited|carried|published|seen|obtained|reviewed) (?:by|in) ${NAME}`,
      'gu',
    ),
    example: 'the minister was quoted by Xinhua as saying',
    counter: 'the minister was stopped by Xinhua staff',
    reason: 'the publication that has the words',
  },
  {
    id: 'according to a publication',
    pattern: new RegExp(`\\b(?:according to|citing|quoting) ${NAME}`, 'gu'),
    example: 'the minister said no, according to Reuters',
    counter: 'the minister acted according to plan',
    reason: 'whoever reports that somebody said it',
  },
  {
    id: 'a publication reported',
    pattern: new RegExp(`${NAME}(?: news)?(?: agency)? (?:has |had )?(?:reported|reports)\\b`, 'gu'),
    example: 'China lies beyond its scope, Wang said, the Kyodo news agency reported',
    counter: 'the company reported a loss',
    reason: 'the publication as the one that reports',
  },
]

/** The publication named in a stretch by one of the rows; the mentions tell whether it is one. */
export function viaIn(text: string, sentence: Span, mentions: MentionIndex): Via | undefined {
  const stretch = text.slice(sentence.start, sentence.end)
  for (const { pattern } of VIA) {
    for (const { 0: whole, 1: name = '', index } of stretch.matchAll(pattern)) {
      const start = sentence.start + index + whole.indexOf(name)
      const actor = mentions.lastIn({ start, end: start + name.length })?.actor
      if (actor?.type === 'publication') return { name: actor.name, span: { start, end: start + name.length } }
    }
  }
  return undefined
}
