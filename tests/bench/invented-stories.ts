import type { Frequencies } from '@/lib/match/events/frequencies'
import type { Article } from '@/lib/text/article'

/** News of an invented vocabulary, the same in every run: words as frequent as those of a language are (Zipf). */

const VOCABULARY = 30_000
/** Words of a body, as many as of a brief report, and of one of its sentences. */
const WORDS = 120
const SENTENCE = 20
/** Names that only one story has, and how often one of them stands among its words. */
const NAMES = 5
const NAME_EVERY = 9
/** Of so many articles the frequencies are counted. */
const ARTICLES = 10_000

/** Numbers from 0 to below 1, always the same for a seed (linear congruential, Numerical Recipes' constants). */
export function numbers(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const CONSONANTS = 'bcdfghjklmnprtv'
const VOWELS = 'aiou'
const SYLLABLES = [...CONSONANTS].flatMap((consonant) => [...VOWELS].map((vowel) => consonant + vowel))

/** A word of three syllables or more for each number; near numbers begin differently. */
export function inventedWord(number: number): string {
  let word = ''
  for (let rest = number, i = 0; rest > 0 || i < 3; i++) {
    word += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return word
}

/** No word begins as a name does. */
export const inventedName = (story: number, name: number): string => `Z${inventedWord(story * NAMES + name)}`

/** The word of rank r, from 1, comes with a probability of about 1 / (r ln VOCABULARY). */
const rankOf = (share: number) => Math.floor(VOCABULARY ** share)
const shareOf = (rank: number) => 1 / (rank * Math.log(VOCABULARY))

const COUNTS = new Map(
  Array.from({ length: VOCABULARY - 1 }, (_, i) => [
    inventedWord(i + 1),
    Math.round(ARTICLES * (1 - (1 - shareOf(i + 1)) ** WORDS)),
  ]),
)
/** In how many articles an invented term stands: names are not known. */
export const INVENTED_FREQUENCIES: Frequencies = { articles: ARTICLES, of: (term) => COUNTS.get(term) ?? 0 }

/**
 * An article on a story.
 * @param telling from 0: each tells of the same names in other words
 */
export function inventedArticle(story: number, telling: number): Article {
  const next = numbers(story * 16 + telling + 1)
  const word = (i: number) =>
    i % NAME_EVERY === NAME_EVERY - 1 ? inventedName(story, Math.floor(next() * NAMES)) : inventedWord(rankOf(next()))
  const sentence = (from: number, length: number) => `${Array.from({ length }, (_, i) => word(from + i)).join(' ')}.`
  return {
    url: '',
    site: '',
    headline: sentence(0, SENTENCE / 2),
    bylines: [],
    paragraphs: Array.from({ length: WORDS / SENTENCE }, (_, i) => ({
      kind: 'text',
      text: sentence(i * SENTENCE, SENTENCE),
    })),
    comments: [],
    partial: false,
  }
}
