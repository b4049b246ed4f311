import type { Article } from '@/lib/text/article'
import { type Analysis, analyse, findStory } from './analyse'
import type { Shelf } from './shelf'

/** What a thread about an article has to do with the known stories. */

/** So many comments (and code units of each) are asked whether they mention a story. */
const MOST_COMMENTS = 500
const MOST_LENGTH = 2_000

/** The thread as a text that all who take part have written. */
const withComments = (thread: Article): Article => ({
  ...thread,
  paragraphs: [
    ...thread.paragraphs,
    ...thread.comments
      .filter(({ removed }) => !removed)
      .slice(0, MOST_COMMENTS)
      .map(({ text }) => ({ kind: 'text' as const, text: text.slice(0, MOST_LENGTH) })),
  ],
})

/** A story is matched by title and text; comments alone mention it at most. Null where it is about none. */
export async function analyseThread(thread: Article, shelf: Pick<Shelf, 'near'>): Promise<Analysis | null> {
  const all = withComments(thread)
  const stories = await shelf.near(all)
  const own = analyse(thread, stories)
  if (own.known) return own
  const { match, known } = analyse(all, stories)
  if (!match || !known) return null
  return { article: thread, match: { ...match, state: 'related' }, known: findStory(thread, known.story) }
}
