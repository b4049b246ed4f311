import * as v from 'valibot'
import { Day, Id, LanguageTag, Text } from './fields'

const Terms = v.optional(v.array(Text))

/** The same part's terms in another language; what is written alike in both need not be repeated. */
const TranslatedSchema = v.strictObject({ terms: Terms, weak: Terms, except: Terms, others: Terms })

/**
 * Terms for one part of an event (what, where, who). Case, accents and "'s" are ignored: one spelling of each is enough.
 */
export const TermGroupSchema = v.strictObject({
  id: Id,
  terms: v.array(Text),
  /** Terms that can mean much else: they count only where the other groups stand close by. */
  weak: Terms,
  /** Phrases in which a term means something else ("took office"). */
  except: Terms,
  /** Names that make it another event when they stand in this group's stead ("Amman" for "Tokyo"). */
  others: Terms,
  /** The group names a place, so that "in" with any other name is another event. */
  place: v.optional(v.boolean()),
  /** Terms in other languages, by language. All are looked for on every page, those of its own language first. */
  languages: v.optional(v.record(LanguageTag, TranslatedSchema)),
})

/** What recognises the story on other pages: an editor's data, not the source text's. */
export const MatchingSchema = v.strictObject({
  /** The days in which the story was news, both included. */
  dates: v.strictObject({ from: Day, to: Day, note: Text }),
  /** The event itself. The first group is what it turns on; terms of every other group must stand close to it. */
  event: v.pipe(v.array(TermGroupSchema), v.minLength(2)),
  /** How much each actor's presence tells, from 0 to 1. */
  actors: v.record(Id, v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
})

export type TermGroup = v.InferOutput<typeof TermGroupSchema>
