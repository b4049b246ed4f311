import { matchStories } from '@/lib/match/match'
import { takeSheet } from '@/lib/page/take'
import { judge } from '@/lib/reading/judge'
import type { Story } from '@/lib/story/schema'
import { findQuote } from '@/lib/text/find'
import { fold } from '@/lib/text/fold'
import bundled from '@/public/stories/nato-tokyo-office.json'
import { timeMany } from './timing'

/** Finding and matching on the document they stand in, with the statements of the bundled story. */

const story = bundled as unknown as Story
const quotes = story.statements.map(({ place }) => place.text)

/** Every 25th letter is another one: 4 % of errors, what a retyped quotation has. */
const retyped = (text: string) => text.replace(/\p{L}/gu, (letter, at: number) => (at % 25 === 24 ? 'q' : letter))
/** The same letters in words of another order: nothing of it stands anywhere. */
const scrambled = (text: string) => text.split(' ').reverse().join(' ')

function article() {
  const reading = takeSheet(document)
  const judged = reading && judge(reading.sheet)
  if (!judged?.isArticle) throw new Error('The page holds no article')
  return judged.article
}

const folded = () => article().paragraphs.map(({ text }) => fold(text))

const WORDING = { exact: (text: string) => text, fuzzy: retyped, absent: scrambled }
export type Wording = keyof typeof WORDING

/** Milliseconds to find all statements in the folded text. */
export function finding(wording: Wording, batches: number, batch: number) {
  const paragraphs = folded()
  const wanted = quotes.map(WORDING[wording])
  const search = () => wanted.map((quote) => findQuote(paragraphs, quote))
  const scores = search().flatMap((found) => (found ? [found.score] : []))
  return { times: timeMany(search, batches, batch), found: scores.length, exact: scores.filter((s) => s === 1).length }
}

/** Milliseconds to fold the text, which comes before all finding. */
export const folding = (batches: number, batch: number) => {
  const { paragraphs } = article()
  return timeMany(() => paragraphs.map(({ text }) => fold(text)), batches, batch)
}

/** Milliseconds to match the article with the bundled story. */
export function matching(batches: number, batch: number) {
  const read = article()
  return {
    times: timeMany(() => matchStories(read, [story]), batches, batch),
    state: matchStories(read, [story])[0]?.state,
  }
}
