import * as v from 'valibot'
import { matchStory } from '@/lib/match/match'
import { reasonText } from '@/lib/match/reason-text'
import type { Reason } from '@/lib/match/types'
import type { Article } from '@/lib/text/article'
import { formatMessage, type Messages } from '@/lib/text/format-message'
import messages from '@/public/_locales/en/messages.json'
import { bundledStory } from './bundled-story'
import { checked, type Task } from './task'

const InputSchema = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.nullish(v.string(), ''),
  text: v.string(),
  date: v.nullish(v.string()),
  language: v.nullish(v.string()),
})

/** A text as the page script would have read it: each line is a paragraph. */
export function articleOf(input: {
  readonly title: string
  readonly text: string
  readonly date?: string | null | undefined
  readonly language?: string | null | undefined
}): Article {
  const lines = input.text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return {
    url: '',
    site: '',
    headline: input.title,
    bylines: [],
    ...(input.date ? { published: input.date } : {}),
    ...(input.language ? { language: input.language } : {}),
    paragraphs: lines.map((text) => ({ kind: 'text', text })),
    comments: [],
    partial: false,
  }
}

function inEnglish(reason: Reason): string {
  const { key, values } = reasonText(reason)
  return formatMessage(messages as Messages, key, values)
}

/** Does a text match the bundled story, and how sure is that? */
export const matchStoryTask: Task = {
  start: () => {
    const story = bundledStory()
    return (input) => {
      const { id, ...page } = checked(InputSchema, input)
      const { state, score, reasons } = matchStory(articleOf(page), story)
      return [{ id, state, score, reasons: reasons.map(inEnglish) }]
    }
  },
}
