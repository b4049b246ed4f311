import { analyse } from '@/lib/brain/analyse'
import { createShelf } from '@/lib/brain/shelf'
import { createKeeper } from '@/lib/store/keeper'
import { saveStories } from '@/lib/store/stories'
import type { Story } from '@/lib/story/schema'
import type { Article } from '@/lib/text/article'
import bundled from '@/public/stories/nato-tokyo-office.json'
import { inventedArticle, inventedName, inventedWord, numbers } from '../invented-stories'

/** The background's first page after it was stopped, over a real browser's database. */

const story = bundled as unknown as Story
/** Ranks among which the words for things and places lie: not those that every text has. */
const [COMMON, RARE] = [200, 3_000]
/** Words for a thing and for a place; who did it has names of its own. */
const THINGS = 60
const PLACES = 20

/** Words for the parts of a story's event. */
function termsOf(number: number): string[][] {
  const next = numbers(-number - 1)
  const words = (count: number) =>
    Array.from({ length: count }, () => inventedWord(COMMON + Math.floor(next() * (RARE - COMMON))))
  return [words(THINGS), words(PLACES), [inventedName(number, 0), inventedName(number, 1)]]
}

/** A story as large as the bundled one, about an event of its own. */
function variedStory(number: number): Story {
  const terms = termsOf(number)
  const event = story.matching.event.map(({ id }, i) => ({ id, terms: terms[i] ?? terms[0] ?? [] }))
  return { ...story, id: `varied-${number}`, matching: { ...story.matching, event } }
}

/** An article whose headline names a story's event. */
function articleOn(number: number): Article {
  const headline = termsOf(number).map(([first]) => first)
  return { ...inventedArticle(number, 0), headline: headline.join(' ') }
}

/** Stores stories `from` on, as an import would. */
export async function store(from: number, count: number): Promise<boolean> {
  const keeper = createKeeper()
  return saveStories(
    keeper,
    Array.from({ length: count }, (_, i) => variedStory(from + i)),
  )
}

/** Milliseconds from nothing to the answer for an article about the story of that number, and whether it is that story. */
export async function answer(number: number) {
  const article = articleOn(number)
  const start = performance.now()
  const shelf = createShelf({ keeper: createKeeper(), loadBundled: async () => [story] })
  const near = await shelf.near(article)
  const { known } = analyse(article, near)
  const took = performance.now() - start
  return { took, candidates: near.length, recognised: known?.story.id === variedStory(number).id }
}
