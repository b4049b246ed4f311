import type { Article } from '@/lib/text/article'
import { readData } from '../eval/data'
import { articleOf } from '../predict/match-story'

/** A development article: which event it is about, and which event is easily taken for that one. */
export interface EventArticle {
  readonly id: string
  readonly event: string | null
  readonly title: string
  readonly text: string
  readonly date?: string
  readonly sibling?: string
  /** Events that it may equally be about. */
  readonly also?: readonly string[]
}

export const EVENT_SETS = ['ecbplus', 'neus', 'allsides', 'allsides_negatives'] as const
export type EventSet = (typeof EVENT_SETS)[number]

/** The articles of a set; undefined where the data are absent. */
export const eventArticles = (set: EventSet): EventArticle[] | undefined => readData<EventArticle>(`events/${set}`)

export const asArticle = (row: EventArticle): Article => articleOf(row)

/** Of every event the first article is the story; all others are pages. */
export function storiesAndPages(rows: readonly EventArticle[]): { stories: EventArticle[]; pages: EventArticle[] } {
  const stories = new Map<string, EventArticle>()
  const pages: EventArticle[] = []
  for (const row of rows) {
    if (row.event && !stories.has(row.event)) stories.set(row.event, row)
    else pages.push(row)
  }
  return { stories: [...stories.values()], pages }
}
