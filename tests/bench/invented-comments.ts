import type { PageComment } from '@/lib/text/article'
import { inventedWord, numbers } from './invented-stories'

/** Comments of a long quarrel, the same in every run: from one word to a hundred and fifty, every third a reply. */

const SENTENCES = [
  'I really do not see why Nato should open an office in Japan when it cannot even look after its own members',
  'China will call it a provocation whatever we do',
  'Good',
  'Macron is right for once, and the others ought to listen',
  'Who is going to pay for all this?',
  'My grandfather served in the navy and he would have laughed at the whole idea',
  'The Japanese asked for it themselves, so what business is it of ours to say no?',
  'Oh sure, one more desk and a fax machine, that will frighten them',
  'Nonsense',
  'It is a small office with two or three people in it and not an army',
  'Has anybody read the second half of the article?',
  'We should stay on our own side of the world and talk to everybody instead of building more blocs',
  'Deterrence works, and weakness has never kept the peace anywhere',
  'The weather here is lovely, by the way',
  'You are missing the point of what was said about the treaty and its borders',
  'Exactly',
] as const

const LONGEST = 10
/** Rare words: names, slips of the keyboard, other languages. */
const RARE = 20_000
const REPLY_EVERY = 3

function textOf(next: () => number): string {
  // Most are short: the root of the length is spread evenly, not the length.
  const sentences = 1 + Math.floor(next() ** 2 * LONGEST)
  return Array.from({ length: sentences }, () => {
    const sentence = SENTENCES[Math.floor(next() * SENTENCES.length)] ?? ''
    return `${sentence} ${inventedWord(Math.floor(next() * RARE))}.`
  }).join(' ')
}

/** So many comments; no two texts are the same. */
export function inventedComments(count: number): PageComment[] {
  const next = numbers(count)
  return Array.from({ length: count }, (_, i): PageComment => {
    const parent = i % REPLY_EVERY === 1 ? { parent: `${Math.floor(next() * i)}` } : {}
    return { id: `${i}`, author: `reader ${i % 997}`, text: textOf(next), ...parent }
  })
}
