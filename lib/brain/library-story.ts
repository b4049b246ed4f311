import type { LibraryActor, LibraryStoryComment, LibraryStoryView } from '@/lib/messages/library-views'
import type { PageRow } from '@/lib/store/database'
import { pagesOfStory } from '@/lib/store/pages'
import type { Actor, Story, StoryComment } from '@/lib/story/schema'
import { libraryStatement } from './library-statement'
import type { Outlets } from './outlets'
import type { Shelf } from './shelf'

/** A story, opened in the library. */

const libraryActor = ({ id, name, kind, role, position, note, statements, evidence }: Actor): LibraryActor => ({
  id,
  name,
  kind,
  role,
  position,
  ...(note && { note }),
  statements,
  evidence,
})

const libraryComment = ({ id, author, place, stance, how, argument, reason }: StoryComment): LibraryStoryComment => ({
  id,
  author: author.text,
  text: place.text,
  stance,
  ...(how && { how }),
  ...(argument && { argument }),
  reason,
})

/** Addresses of pages by the statement that stands on them. */
function addressesOf(pages: readonly PageRow[]): Map<string, string[]> {
  const addresses = new Map<string, string[]>()
  for (const { url, quoted = [] } of pages) {
    for (const { statement } of quoted) addresses.set(statement, [...(addresses.get(statement) ?? []), url])
  }
  return addresses
}

function storyOpened(story: Story, pages: readonly PageRow[]): LibraryStoryView {
  const addresses = addressesOf(pages)
  return {
    id: story.id,
    title: story.title,
    summary: story.summary,
    proposition: story.proposition,
    notes: story.notes,
    language: story.language,
    description: story.source.description,
    lines: story.source.lines.slice(0, story.source.paragraphs),
    statements: story.statements.map((statement) => ({
      ...libraryStatement(statement, story),
      addresses: addresses.get(statement.id) ?? [],
    })),
    actors: story.actors.map(libraryActor),
    comments: story.comments.map(libraryComment),
  }
}

/** @returns undefined where no such story is known */
export async function libraryStory(
  { keeper }: Pick<Outlets, 'keeper'>,
  shelf: Shelf,
  id: string,
): Promise<LibraryStoryView | undefined> {
  const story = (await shelf.all()).find((known) => known.id === id)
  return story && storyOpened(story, await pagesOfStory(keeper, id))
}
