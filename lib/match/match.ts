import type { Story } from '@/lib/story/schema'
import type { Article } from '@/lib/text/article'
import { gather } from './evidence'
import { type PreparedStory, prepareStory } from './prepare'
import { reasonsFor } from './reasons'
import { tokenise, type Words } from './tokens'
import type { Match } from './types'
import { probability, stateOf } from './weigh'

/** Stories are read-only, so what was prepared for one holds as long as it is in use. */
const prepared = new WeakMap<Story, PreparedStory>()

function preparedOf(story: Story): PreparedStory {
  const known = prepared.get(story)
  if (known) return known
  const fresh = prepareStory(story)
  prepared.set(story, fresh)
  return fresh
}

function matchWords(article: Article, words: Words, story: Story): Match {
  const ready = preparedOf(story)
  const evidence = gather(article, words, ready)
  const score = probability(evidence)
  return { storyId: story.id, state: stateOf(evidence, score), score, reasons: reasonsFor(evidence, ready) }
}

/** Compares an article with one story. Takes any text; linear in its length. */
export function matchStory(article: Article, story: Story): Match {
  return matchWords(article, tokenise(article), story)
}

/** Compares an article with several stories, the most probable first. The article is read once. */
export function matchStories(article: Article, stories: readonly Story[]): Match[] {
  const words = tokenise(article)
  return stories.map((story) => matchWords(article, words, story)).sort((a, b) => b.score - a.score)
}
