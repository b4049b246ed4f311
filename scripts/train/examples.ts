import type { Frequencies } from '@/lib/match/events/frequencies'
import { knownEvents } from '@/lib/match/events/known'
import { type Standing, standings } from '@/lib/match/events/rank'
import { asArticle, type EventArticle, storiesAndPages } from './articles'

/** A page beside a story that it may be about. */
export interface Example {
  readonly page: string
  readonly story: string
  /** What the page is about, for parting examples; its own id where it is about none of the stories. */
  readonly group: string
  readonly right: boolean
  /** The story is about the event that is easily taken for the page's. */
  readonly sibling: boolean
  readonly standing: Standing
}

/** Stories compared with each page: the likest, for others teach nothing. */
const COMPARED = 12

/** Every page of a set beside the stories that are likest to it, and beside its own and its sibling's. */
export function examplesOf(rows: readonly EventArticle[], background: Frequencies): Example[] {
  const { stories, pages } = storiesAndPages(rows)
  const eventOf = new Map(stories.map(({ id, event }) => [id, event]))
  const events = knownEvents(
    stories.map((row) => ({ id: row.id, article: asArticle(row) })),
    background,
  )
  const of = (event: string | null | undefined) => events.all.filter(({ id }) => event && eventOf.get(id) === event)
  return pages.flatMap((row) => {
    const page = events.profile(asArticle(row))
    const compared = [...new Set([...events.candidates(page, COMPARED), ...of(row.event), ...of(row.sibling)])]
    return standings(page, compared).flatMap((standing, i) => {
      const story = compared[i]?.id ?? ''
      const event = eventOf.get(story) ?? ''
      if (row.also?.includes(event)) return []
      const right = row.event !== null && event === row.event
      const sibling = row.sibling !== undefined && event === row.sibling
      return [{ page: row.id, story, group: row.event ?? row.id, right, sibling, standing }]
    })
  })
}
