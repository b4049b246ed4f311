import type { Article } from '@/lib/text/article'
import { buildIndex } from '../index/build'
import { openIndex, type StoryIndex } from '../index/search'
import { among, type Frequencies } from './frequencies'
import { countTerms, type Profile, profileOf } from './profile'
import { type KnownEvent, type Ranked, rank } from './rank'

/** Stories compared in full: those that the index puts first. */
const CANDIDATES = 50

/** Many stories made from one article each, ready for articles to be compared with them. */
export interface KnownEvents {
  /** The stories that an article may be about, best first, at most 50. */
  match(article: Article): Ranked[]
  profile(article: Article): Profile
  /** The stories worth comparing with an article. */
  candidates(article: Profile, most?: number): KnownEvent[]
  readonly all: readonly KnownEvent[]
}

/**
 * @param stories their ids must differ
 * @param background in how many articles of general news terms stand
 */
export function knownEvents(
  stories: readonly { readonly id: string; readonly article: Article }[],
  background: Frequencies,
): KnownEvents {
  const { articles, counts } = countTerms(stories.map(({ article }) => article))
  const frequencies = among(background, { articles, of: (term) => counts.get(term) ?? 0 })
  const profile = (article: Article) => profileOf(article, frequencies)
  const all = stories.map(({ id, article }) => ({ id, profile: profile(article) }))
  const byId = new Map(all.map((story) => [story.id, story]))
  const index = openIndex(buildIndex(all.map(({ id, profile }) => ({ id, terms: profile.terms })))) as StoryIndex
  const candidates = (article: Profile, most = CANDIDATES) =>
    index.find(article.terms, most).flatMap(({ id }) => byId.get(id) ?? [])
  const match = (article: Article) => {
    const own = profile(article)
    return rank(own, candidates(own))
  }
  return { candidates, match, profile, all }
}
