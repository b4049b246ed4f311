import { readFileSync } from 'node:fs'
import { articlePage } from '../assets/article-page.mjs'

const { paragraphs: STORY } = JSON.parse(readFileSync(new URL('../assets/story.json', import.meta.url), 'utf8'))
const HEADLINE = 'Nato and Japan: the long read'
const WORDS_A_PARAGRAPH = 60
const MOST = 1_000_000

const SUBJECTS = [
  'The committee',
  'A former envoy',
  'The quiet street',
  'An old treaty',
  'The evening train',
  'Every second reader',
]
const VERBS = ['remembered', 'set aside', 'weighed', 'returned to', 'walked past', 'wrote down']
const OBJECTS = [
  'the minutes of the meeting',
  'a map without names',
  'the price of bread',
  'three unanswered letters',
  'the harbour lights',
]

/** A sentence for a number, always the same one. */
const sentence = (n) =>
  `${SUBJECTS[n % SUBJECTS.length]} ${VERBS[(n * 7 + 3) % VERBS.length]} ${OBJECTS[(n * 11 + 1) % OBJECTS.length]} in year ${n + 1} of the inquiry.`

/** The story, then filler, cut at exactly `words` words. */
function paragraphs(words) {
  const made = []
  let left = words
  for (let n = 0; left > 0; ) {
    let text = STORY[made.length] ?? ''
    while (text.split(' ').length < WORDS_A_PARAGRAPH && made.length >= STORY.length)
      text = `${text} ${sentence(n++)}`.trim()
    const taken = text.split(' ').slice(0, left)
    made.push(taken.join(' '))
    left -= taken.length
  }
  return made
}

const comments = (count) =>
  Array.from({ length: count }, (_, n) => ({
    author: `Reader ${(n % 997) + 1}`,
    text: `Comment ${n + 1}: ${sentence(n)}`,
  }))

const number = (text) => Math.min(MOST, Math.max(0, Math.trunc(Number(text ?? 0)) || 0))

/** An article of as many words and comments as the query asks for. */
export function render(query) {
  return articlePage(HEADLINE, paragraphs(number(query.get('words'))), comments(number(query.get('comments'))))
}
