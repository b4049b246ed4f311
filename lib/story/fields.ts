import * as v from 'valibot'

/** The small shapes of which the story format is made. */

export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'))
export const Text = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'must not be empty'),
)
export const Count = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must not be negative'))
export const Ordinal = v.pipe(Count, v.minValue(1, 'must be 1 or more'))
export const Day = v.pipe(v.string(), v.isoDate('must be a day written as YYYY-MM-DD'))
export const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag, such as "en"'),
)
