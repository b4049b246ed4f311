import * as v from 'valibot'
import { DebateSchema } from './debate-schema'
import { Count, Id, LanguageTag, Ordinal, Text } from './fields'
import { MatchingSchema } from './matching-schema'

/**
 * The format of a story file, `public/stories/<id>.json`. The shape is checked here; what a shape cannot say
 * (verbatim stretches, ids that resolve, counts that agree) is in check.ts.
 */

/** A verbatim stretch of the carried source text: line from 1, UTF-16 offsets within the line, end exclusive. */
export const PlaceSchema = v.strictObject({
  line: Ordinal,
  start: Count,
  end: Count,
  text: Text,
})

/** Who is speaking: a person the text names, one it withholds, a body, or nobody that the text settles. */
export const AttributionSchema = v.picklist(['named', 'anonymous', 'organisation', 'unclear'])
export const FormSchema = v.picklist(['direct', 'indirect', 'unmarked', 'declined'])
export const PositionSchema = v.picklist(['against', 'for', 'not-declared', 'none'])
export const StanceSchema = v.picklist(['favour', 'against', 'neither'])

export const StatementSchema = v.strictObject({
  id: Id,
  place: PlaceSchema,
  /** The actor who speaks; absent where the text does not settle it. */
  speaker: v.optional(Id),
  attribution: AttributionSchema,
  form: FormSchema,
  /** The publication or body through which the text has the words: the statement is second-hand. */
  via: v.optional(Id),
  /** The stretch that shows who speaks, or that the text leaves it open ("he said"). */
  evidence: PlaceSchema,
  /** Why it is labelled so, in a reader's words. */
  reason: Text,
  /** An editor's note, shown as one. */
  note: v.optional(Text),
})

export const ActorSchema = v.strictObject({
  id: Id,
  name: Text,
  kind: v.picklist(['person', 'state', 'organisation', 'place', 'publication']),
  role: Text,
  /**
   * Other names under which texts mention the actor, the name itself left out. No alias may belong to two actors,
   * whatever its case. Aliases of up to three letters are found in their own case only: "US" is not "us".
   */
  aliases: v.array(Text),
  /** Names by which texts in other languages mention the actor, where they differ, by language. */
  aliasesIn: v.optional(v.record(LanguageTag, v.array(Text))),
  position: PositionSchema,
  /** Statements that show the position, strongest first; empty where none does. */
  statements: v.array(Id),
  /** Stretches of the reporter's own voice that show it. */
  evidence: v.array(PlaceSchema),
  note: v.optional(Text),
})

export const StoryCommentSchema = v.strictObject({
  id: Id,
  author: PlaceSchema,
  place: PlaceSchema,
  stance: StanceSchema,
  /** How the side is expressed; absent where no side is taken. */
  how: v.optional(v.picklist(['stated', 'implied'])),
  argument: v.optional(Text),
  reason: Text,
})

const StanceCounts = v.strictObject({ favour: Count, against: Count, neither: Count })

export const StorySchema = v.strictObject({
  /** 2 since terms and names can be given in other languages; a story without them may stay at 1. */
  format: v.picklist([1, 2]),
  id: Id,
  version: Ordinal,
  language: LanguageTag,
  title: Text,
  summary: Text,
  proposition: Text,
  source: v.strictObject({
    /** Where the text is from, in words. */
    description: Text,
    /** The text as received, one entry a line. */
    lines: v.pipe(v.array(v.string()), v.minLength(1, 'must hold at least one line')),
    /** How many of the lines, from the first, are the article's paragraphs. */
    paragraphs: Ordinal,
  }),
  statements: v.array(StatementSchema),
  actors: v.array(ActorSchema),
  comments: v.array(StoryCommentSchema),
  /** What the file says it holds, for check.ts to hold against what it does hold. */
  counts: v.strictObject({
    statements: v.strictObject({
      total: Count,
      named: Count,
      anonymous: Count,
      organisation: Count,
      unclear: Count,
      secondHand: Count,
    }),
    speakers: v.strictObject({ named: Count, anonymous: Count, organisation: Count }),
    comments: StanceCounts,
    commenters: StanceCounts,
  }),
  /** Editor's notes on the whole story. */
  notes: v.array(Text),
  matching: MatchingSchema,
  /** What tells the sides apart in comments; without it only the proposition itself is known. */
  debate: v.optional(DebateSchema),
})

export type Place = v.InferOutput<typeof PlaceSchema>
export type Attribution = v.InferOutput<typeof AttributionSchema>
export type Form = v.InferOutput<typeof FormSchema>
export type Position = v.InferOutput<typeof PositionSchema>
export type Stance = v.InferOutput<typeof StanceSchema>
export type Statement = v.InferOutput<typeof StatementSchema>
export type Actor = v.InferOutput<typeof ActorSchema>
export type StoryComment = v.InferOutput<typeof StoryCommentSchema>
export type Story = v.InferOutput<typeof StorySchema>
