import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { type Frequencies, readFrequencies } from '@/lib/match/events/frequencies'
import { type KnownEvents, knownEvents } from '@/lib/match/events/known'
import type { Article } from '@/lib/text/article'
import { articleOf } from './match-story'
import { checked, type Judge, type Task } from './task'

const FILE = new URL('../../public/models/term-frequencies.txt', import.meta.url)

const TextSchema = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.nullish(v.string(), ''),
  text: v.string(),
  date: v.nullish(v.string()),
})
const InputSchema = v.union([v.object({ story: TextSchema }), v.object({ page: TextSchema })])

/** Scores are told where they are above 0 when written. */
const DIGITS = 6

function judge(background: Frequencies): Judge {
  const stories = new Map<string, Article>()
  let known: KnownEvents | undefined
  return (input) => {
    const line = checked(InputSchema, input)
    if ('story' in line) {
      stories.set(JSON.stringify(line.story.id), articleOf(line.story))
      known = undefined
      return []
    }
    known ??= knownEvents(
      [...stories].map(([id, article]) => ({ id, article })),
      background,
    )
    return known
      .match(articleOf(line.page))
      .map(({ id, score }) => ({ page: line.page.id, story: JSON.parse(id), score: Number(score.toFixed(DIGITS)) }))
      .filter(({ score }) => score > 0)
  }
}

/** Which of any stories, each made from one article, is a page about? First all stories, then the pages. */
export const matchTask: Task = { start: () => judge(readFrequencies(readFileSync(FILE, 'utf8'))) }
