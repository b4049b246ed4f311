import { findMentions } from '@/lib/actors/mentions'
import { matchStories } from '@/lib/match/match'
import type { Match } from '@/lib/match/types'
import { type Located, locateStatements } from '@/lib/sources/locate'
import type { Place, Story } from '@/lib/story/schema'
import type { Article, Passage } from '@/lib/text/article'
import { findQuote } from '@/lib/text/find'
import { fold } from '@/lib/text/fold'

/** All that is worked out of an article once, before any face asks for it. */

export interface Analysis {
  readonly article: Article
  /** The best match; absent where no story is known. */
  readonly match?: Match
  /** The story it matches; absent where the page is about none. */
  readonly known?: KnownStory
}

/** A story as a page carries it. */
export interface KnownStory {
  readonly story: Story
  readonly located: ReadonlyMap<string, Located>
  readonly mentions: ReadonlyMap<string, readonly Passage[]>
  /** Where the page has a stretch of the reporter's own voice in the story, by its words. */
  readonly evidence: ReadonlyMap<string, Passage>
}

function locateEvidence(places: readonly Place[], paragraphs: Parameters<typeof findQuote>[0]): Map<string, Passage> {
  const found = new Map<string, Passage>()
  for (const { text } of places) {
    const passage = findQuote(paragraphs, text)
    if (passage) found.set(text, { paragraph: passage.paragraph, start: passage.start, end: passage.end })
  }
  return found
}

/** Finds on the page what a story knows: its statements, its actors' mentions, the evidence for their positions. */
export function findStory(article: Article, story: Story): KnownStory {
  const texts = article.paragraphs.map(({ text }) => text)
  const folded = texts.map(fold)
  return {
    story,
    located: locateStatements(story.statements, texts, folded),
    mentions: findMentions(texts, story.actors),
    evidence: locateEvidence(
      story.actors.flatMap((actor) => actor.evidence),
      folded,
    ),
  }
}

/** Matches an article against the known stories. */
export function analyse(article: Article, stories: readonly Story[]): Analysis {
  const match = matchStories(article, stories)[0]
  const story = match && match.state !== 'none' ? stories.find(({ id }) => id === match.storyId) : undefined
  return { article, ...(match && { match }), ...(story && { known: findStory(article, story) }) }
}
