import type { ActorView, SourceView, StatementView, StoryView } from '@/lib/messages/views'
import type { Corrections } from '@/lib/store/corrections'
import type { Actor, Statement, Story } from '@/lib/story/schema'
import type { Article, Passage } from '@/lib/text/article'
import { words } from '@/lib/text/fold'
import { languageOf } from '@/lib/text/language'
import type { KnownStory } from './analyse'
import type { Judgements } from './comment-judge'
import { commentsView } from './comments-view'

/** Puts a known story, as a page carries it, into the form that the sidebar shows. */

const inPage = (passage: Passage): Passage => ({ paragraph: passage.paragraph, start: passage.start, end: passage.end })

function statementView(statement: Statement, { story, located }: KnownStory): StatementView {
  const found = located.get(statement.id)
  const via = story.actors.find(({ id }) => id === statement.via)?.name
  return {
    id: statement.id,
    text: statement.place.text,
    form: statement.form,
    attribution: statement.attribution,
    ...(via && { via }),
    evidence: statement.evidence.text,
    reason: statement.reason,
    ...(statement.note && { note: statement.note }),
    storyParagraph: statement.place.line,
    ...(found && { found: { passage: inPage(found), exact: found.exact, text: found.text } }),
  }
}

/** One group a speaker; statements nobody can be named for stay together where the text gives them the same words. */
const groupKey = (statement: Statement) => statement.speaker ?? `unclear-${words(statement.evidence.text)}`

function sourceView(key: string, statements: readonly Statement[], known: KnownStory): SourceView {
  const speaker = known.story.actors.find(({ id }) => id === key)
  return {
    id: key,
    name: speaker?.name ?? '',
    ...(speaker && { role: speaker.role }),
    attribution: statements[0]?.attribution ?? 'unclear',
    statements: statements.map((statement) => statementView(statement, known)),
  }
}

function sourceViews(statements: readonly Statement[], known: KnownStory): SourceView[] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const group = groups.get(groupKey(statement)) ?? []
    group.push(statement)
    groups.set(groupKey(statement), group)
  }
  return [...groups].map(([key, group]) => sourceView(key, group, known))
}

const readingOrder = (a: Passage | undefined, b: Passage | undefined) =>
  (a?.paragraph ?? 0) - (b?.paragraph ?? 0) || (a?.start ?? 0) - (b?.start ?? 0)

/** What shows an actor's position: statements first, then the reporter's own words. */
function shows(actor: Actor, { story, located, evidence }: KnownStory): ActorView['shows'] {
  const said = actor.statements.flatMap((id) => {
    const statement = story.statements.find((candidate) => candidate.id === id)
    const found = located.get(id)
    return statement ? [{ place: statement.place, passage: found && inPage(found) }] : []
  })
  const reported = actor.evidence.map((place) => ({ place, passage: evidence.get(place.text) }))
  return [...said, ...reported].map(({ place, passage }) => ({
    text: place.text,
    storyParagraph: place.line,
    ...(passage && { passage }),
  }))
}

const actorView = (actor: Actor, known: KnownStory): ActorView => ({
  id: actor.id,
  name: actor.name,
  kind: actor.kind,
  role: actor.role,
  position: actor.position,
  ...(actor.note && { note: actor.note }),
  shows: shows(actor, known),
  mentions: known.mentions.get(actor.id) ?? [],
})

/** The languages of page and story, where they are known to differ. */
function languages(article: Article, story: Story): Pick<StoryView, 'languages'> {
  const page = languageOf(article)
  const own = story.language.split('-')[0]?.toLowerCase() ?? ''
  return page === undefined || page === own ? {} : { languages: { page, story: own } }
}

/** The whole view of a story on a page. */
export function storyView(
  article: Article,
  known: KnownStory,
  corrections: Corrections,
  judgements?: Judgements,
): StoryView {
  const { story, located }: { story: Story; located: KnownStory['located'] } = known
  const here = story.statements
    .filter(({ id }) => located.has(id))
    .sort((a, b) => readingOrder(located.get(a.id), located.get(b.id)))
  return {
    id: story.id,
    title: story.title,
    summary: story.summary,
    proposition: story.proposition,
    notes: story.notes,
    ...languages(article, story),
    actors: story.actors.map((actor) => actorView(actor, known)),
    sources: sourceViews(here, known),
    absent: sourceViews(
      story.statements.filter(({ id }) => !located.has(id)),
      known,
    ),
    comments: commentsView(article, story, corrections, judgements),
  }
}
