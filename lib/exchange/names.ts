import { parseStory } from '@/lib/story/parse'
import type { LibraryRows, StoryRow } from './schema'

/** Takes commenters' names out of what leaves: the same person stays the same number throughout a file. */

/** A story's own comments stand in its text, names and all: they go, and its text ends where the article does. */
function nameless(row: StoryRow): StoryRow {
  const parsed = parseStory(row.story)
  if (!parsed.ok) return row
  const { story } = parsed
  const nobody = { favour: 0, against: 0, neither: 0 }
  return {
    ...row,
    story: {
      ...story,
      source: { ...story.source, lines: story.source.lines.slice(0, story.source.paragraphs) },
      comments: [],
      counts: { ...story.counts, comments: nobody, commenters: nobody },
    },
  }
}

/** What stands in the place of the n-th name. */
const numbered = (number: number) => `Commenter ${number}`

/** The rows without the names of those who commented. */
export function withoutNames(rows: LibraryRows): LibraryRows {
  const numbers = new Map<string, number>()
  const numberOf = (author: string) => {
    const number = numbers.get(author) ?? numbers.size + 1
    numbers.set(author, number)
    return number
  }
  return {
    ...rows,
    stories: rows.stories.map(nameless),
    comments: rows.comments.map((row) => ({ ...row, author: numbered(numberOf(row.author)) })),
  }
}
