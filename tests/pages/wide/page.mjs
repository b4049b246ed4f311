import { readFileSync } from 'node:fs'
import { articlePage } from '../assets/article-page.mjs'

const { paragraphs: STORY } = JSON.parse(readFileSync(new URL('../assets/story.json', import.meta.url), 'utf8'))
const PLACE = '(here)'
/** An element and its text: 100,000 nodes. */
const ELEMENTS = 50_000

/** The story around one paragraph in which every word is an element of its own. */
export function render() {
  const words = STORY.join(' ').split(' ')
  const wide = Array.from({ length: ELEMENTS }, (_, i) => `<b>${words[i % words.length]}</b>`).join(' ')
  const [first, ...rest] = STORY
  return articlePage('A wide look at Nato’s office in Japan', [first, PLACE, ...rest], []).replace(PLACE, wide)
}
