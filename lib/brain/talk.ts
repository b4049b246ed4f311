import type { HeardView, TalkView } from '@/lib/messages/views'
import { actorsTalkedOf } from '@/lib/stance/talk/actors'
import { recurringPhrases } from '@/lib/stance/talk/phrases'
import { statementsTalkedOf } from '@/lib/stance/talk/statements'
import { type Worded, wordedOf } from '@/lib/stance/talk/words'
import type { Article } from '@/lib/text/article'
import { factsOf } from './comment-facts'

/** What the comments of an article about no known story talk about. */

export type About = NonNullable<TalkView['about']>

/** So many comments are looked through, the first on the page first. */
const MOST_COMMENTS = 5_000
const MOST_ACTORS = 12
const MOST_STATEMENTS = 8

/** Lets what waits for the background go first. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve))

/** The article's comments ready to be looked through: each text once, for what is pasted is said once. */
function wordedComments({ comments }: Article): Worded[] {
  const { read, alike } = factsOf(comments)
  return read.filter((_, i) => i < MOST_COMMENTS && alike[i] === i).map(wordedOf)
}

/** Those that anybody talks about, most commenters first. */
const most = <T extends { readonly commenters: number; readonly comments: number }>(all: readonly T[], few: number) =>
  all
    .filter(({ comments }) => comments > 0)
    .sort((a, b) => b.commenters - a.commenters || b.comments - a.comments)
    .slice(0, few)

function actors(heard: HeardView, comments: readonly Worded[]): About['actors'] {
  const named = heard.actors.map(({ name, aliases, type }) => ({ name, aliases, isPerson: type === 'person' }))
  const found = actorsTalkedOf(named, comments)
  const views = heard.actors.map(({ id, name, mentions }, i) => {
    const { ids = [], commenters = 0 } = found[i] ?? {}
    return { id, name, mentions, ids, comments: ids.length, commenters }
  })
  return most(views, MOST_ACTORS)
}

function statements(heard: HeardView, names: readonly string[], comments: readonly Worded[]): About['statements'] {
  const said = heard.speakers.flatMap(({ name, statements }) =>
    statements.flatMap(({ id, text, passages }) =>
      passages[0] ? [{ id, text, speaker: name, passage: passages[0] }] : [],
    ),
  )
  const found = statementsTalkedOf(
    said.map(({ text }) => text),
    names,
    comments,
  )
  const views = said.map((statement, i) => {
    const { ids = [], commenters = 0 } = found[i] ?? {}
    return { ...statement, ids, comments: ids.length, commenters }
  })
  return most(views, MOST_STATEMENTS)
}

/**
 * Works out what an article's comments talk about, in steps between which others are answered.
 * @param heard what was heard of the article; of one in another language than English nothing is worked out
 */
export async function talkedAbout(article: Article, heard: HeardView): Promise<About> {
  if (heard.state !== 'ready') return { actors: [], statements: [], phrases: [] }
  const comments = wordedComments(article)
  const names = heard.actors.flatMap(({ name, aliases }) => [name, ...aliases])
  await pause()
  const ofActors = actors(heard, comments)
  await pause()
  const ofStatements = statements(heard, names, comments)
  await pause()
  const phrases = recurringPhrases(comments, names).map((phrase) => ({ ...phrase, comments: phrase.ids.length }))
  return { actors: ofActors, statements: ofStatements, phrases }
}
