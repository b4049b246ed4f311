import { stem } from '@/lib/match/events/stem'
import { tokensOf } from '@/lib/text/tokens'

/** Words that name nothing by themselves. */
const SMALL: ReadonlySet<string> = new Set(
  `the a an of to in and or for on at by with from is are was were be been being it its this that these those as should
  would could will can must may might not n't no do does did has have had than then there here 's if so`.split(/\s+/),
)

/** Whether a word says something. */
export const isContent = (lower: string): boolean => !SMALL.has(lower) && /\p{L}/u.test(lower)

/** What people take sides on, as its words. */
export interface TargetWords {
  readonly words: readonly string[]
  readonly stems: ReadonlySet<string>
}

/** The telling words of a proposition, or of a topic of a word or two. */
export function targetWords(target: string): TargetWords {
  const words = [...new Set(tokensOf(target).map(({ lower }) => lower))].filter(isContent).slice(0, 20)
  return { words, stems: new Set(words.map(stem)) }
}
