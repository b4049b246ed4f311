import * as v from 'valibot'
import { Id, Text } from './fields'

/**
 * A phrase to be looked for in comments: words with spaces between, in any plural or tense. `word*` stands for every
 * word that starts so, `a|b` for either word, `..` for up to four words, `^` and `$` for the start of a sentence and the
 * end of the comment.
 */
const Phrase = v.pipe(
  Text,
  v.maxLength(200, 'must not be longer than 200 characters'),
  v.regex(/^\^?[^\s.*|$^]/, 'must start with a word'),
)
const Phrases = v.array(Phrase)

/** A reason that people give for a side, and how one recognises it in a comment. */
const ArgumentSchema = v.strictObject({
  id: Id,
  side: v.picklist(['favour', 'against']),
  /** The argument in a few words, as the reader sees it. */
  text: Text,
  cues: Phrases,
})

/**
 * What terms of comments tell, in hundredths: word stems, two stems that follow each other, or marks that end a sentence,
 * with ", " between.
 */
const WordSignsSchema = v.array(
  v.strictObject({ value: v.pipe(v.number(), v.integer(), v.minValue(-1000), v.maxValue(1000)), terms: Text }),
)
export type WordSigns = v.InferOutput<typeof WordSignsSchema>

/** What tells the sides apart in readers' comments: an editor's data, not the source text's. In the story's language. */
export const DebateSchema = v.strictObject({
  /** What the proposition would bring about, by the names that comments give it ("the office"). */
  thing: Phrases,
  /** Ways of demanding it, and of refusing it. */
  paraphrases: Phrases,
  negations: Phrases,
  arguments: v.array(ArgumentSchema),
  /** Who is taken to stand behind each side, besides the actors with a position: praise of them is a sign for it, blame against it. */
  camps: v.optional(v.strictObject({ favour: Phrases, against: Phrases })),
  /** What words tell, learned from comments: of the side (above 0 for "favour"), and of whether one is taken. */
  words: v.optional(v.strictObject({ side: WordSignsSchema, taken: WordSignsSchema })),
})

export type Debate = v.InferOutput<typeof DebateSchema>
