import * as v from 'valibot'
import { Day, Id, Text } from './fields'

/**
 * Terms for one part of an event (what, where, who). Case, accents and "'s" are ignored: one spelling of each is enough.
 */
export const TermGroupSchema = v.strictObject({
  id: Id,
  terms: v.array(Text),
  /** Terms that can mean much else: they count only where the other groups stand close by. */
  weak: v.optional(v.array(Text)),
  /** Phrases in which a term means something else ("took office"). */
  except: v.optional(v.array(Text)),
  /** Names that make it another event when they stand in this group's stead ("Amman" for "Tokyo"). */
  others: v.optional(v.array(Text)),
  /** The group names a place, so that "in" with any other name is another event. */
  place: v.optional(v.boolean()),
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
