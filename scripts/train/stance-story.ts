import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type PreparedDebate, prepareDebate } from '@/lib/stance/story/prepare'
import { type WordTable, wordTable } from '@/lib/stance/story/word-table'
import type { WordSigns } from '@/lib/story/debate-schema'
import { bundledStory } from '../predict/bundled-story'
import { isAside, type OwnDebate, ownDebates, taughtLines } from './stance-comments'
import { fitStoryWeights, printed, type SignedComment, shippedModel, signedComments } from './stance-weights'
import { type LearnedWords, learnWords, type Meanings, meaningsOf, type TaughtComment } from './stance-words'
import { wordVectors } from './word-vectors'

/** Teaches the bundled story what words tell of its debate. */

const FILE = fileURLToPath(new URL('../../public/stories/nato-tokyo-office.json', import.meta.url))
/** Words whose meaning is used, the most frequent ones. */
const WORDS = 8_000
/** Terms that tell less, in hundredths, are left out. */
const LEAST = 25
/** Files written after the rules: how their comments are judged tells what the rules are worth on new ones. */
const AFTER_RULES = /^nato-late-/

const listed = (values: ReadonlyMap<string, number>): WordSigns => {
  const byValue = new Map<number, string[]>()
  for (const [term, exact] of values) {
    const value = Math.round(exact * 100)
    if (Math.abs(value) >= LEAST && !term.includes(',')) byValue.set(value, [...(byValue.get(value) ?? []), term])
  }
  return [...byValue].sort(([a], [b]) => b - a).map(([value, terms]) => ({ value, terms: terms.sort().join(', ') }))
}

const signsOf = ({ side, taken }: LearnedWords) => ({ side: listed(side), taken: listed(taken) })

const without = (all: readonly OwnDebate[], left: OwnDebate | undefined): TaughtComment[] => [
  ...all.filter((each) => each !== left).flatMap(({ comments }) => comments),
  ...taughtLines(),
]

/** The bundled story's debate with a table. */
function debateWith(words: WordTable | undefined): PreparedDebate {
  const { proposition, debate, actors } = bundledStory()
  return { ...prepareDebate(proposition, debate, actors), words }
}

/** Comments on the bundled story that may be learned from, by file. */
const taughtFiles = (): OwnDebate[] =>
  ownDebates()
    .filter(({ name }) => name.startsWith('nato'))
    .map((each) => ({ ...each, comments: each.comments.filter((comment) => !isAside(comment)) }))
    .filter(({ comments }) => comments.length > 0)

/** Signs of the comments that were written after the rules, each file by words that were learned from all others. */
function signedAfterRules(files: readonly OwnDebate[], meanings: Meanings): SignedComment[] {
  const model = shippedModel()
  return files
    .filter(({ name }) => AFTER_RULES.test(name))
    .flatMap((file) => {
      const words = wordTable(signsOf(learnWords(without(files, file), meanings)))
      return signedComments([{ ...file, debate: debateWith(words) }], model)
    })
}

/** Writes the words into the story, and prints the weights; the folder of the word vectors is the command's second argument. */
export function trainStoryWords(): void {
  const { words, vectors } = wordVectors(process.argv[3], WORDS)
  const meanings = meaningsOf(words, vectors)
  const files = taughtFiles()
  const story = JSON.parse(readFileSync(FILE, 'utf8')) as { debate: { words?: unknown } }
  story.debate.words = signsOf(learnWords(without(files, undefined), meanings))
  writeFileSync(FILE, `${JSON.stringify(story, null, 2)}\n`)
  console.log(printed(fitStoryWeights(signedAfterRules(files, meanings))))
}
