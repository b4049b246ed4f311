import { readFileSync } from 'node:fs'
import { articlePage } from '../assets/article-page.mjs'

const { paragraphs: STORY } = JSON.parse(readFileSync(new URL('../assets/story.json', import.meta.url), 'utf8'))
const MOST = 100_000

/** The story inside as many nested elements as the query asks for. */
export function render(query) {
  const depth = Math.min(MOST, Math.max(0, Math.trunc(Number(query.get('depth'))) || 0))
  return articlePage('A deep look at Nato’s office in Japan', STORY, [], depth)
}
