import * as v from 'valibot'
import { type Fault, pathOf } from './fault'
import { lineAndColumn } from './json-position'
import { type Story, StorySchema } from './schema'

export type ParseResult =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Characters of a story file; the bundled story has a few tens of thousands. */
export const MAX_STORY_LENGTH = 5_000_000

/** Of a file that is wrong throughout, the first faults tell as much as all. */
const MAX_FAULTS = 100

/** A fault quotes no more of the file than a line shows. */
const MAX_QUOTED = 100

const refuse = (message: string): ParseResult => ({ ok: false, faults: [{ path: '', message }] })

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
  string: 'a text',
  number: 'a number',
}

/** The validator's name of a type, or its list or range of allowed values, as one would say it. */
function plain(type: string | null): string {
  if (type === null) return 'something else'
  const words =
    PLAIN_WORDS[type] ??
    type
      .replace(/^\((.*)\)$/s, '$1')
      .replaceAll(' | ', ' or ')
      .replace(/^<=/, 'at most ')
      .replace(/^>=/, 'at least ')
  return words.length > MAX_QUOTED ? `${words.slice(0, MAX_QUOTED)}…` : words
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = pathOf(issue.path?.map(({ key }) => key) ?? [])
  if (issue.expected === 'never') return { path, message: 'is not part of the format' }
  if (issue.received === 'undefined') return { path, message: 'is missing' }
  const own = !issue.message.startsWith('Invalid ')
  return { path, message: own ? issue.message : `must be ${plain(issue.expected)}, but is ${plain(issue.received)}` }
}

/**
 * Reads a story from a value that came from anywhere.
 * @returns the story, or what is wrong with the value's shape; never throws
 */
export function parseStory(input: unknown): ParseResult {
  try {
    const result = v.safeParse(StorySchema, input)
    if (result.success) return { ok: true, story: result.output }
    return { ok: false, faults: result.issues.slice(0, MAX_FAULTS).map(faultOf) }
  } catch {
    // A value that throws when it is read (a proxy, a getter) can only come from a caller's mistake.
    return refuse('cannot be read')
  }
}

/**
 * Reads a story from the text of its file.
 * @returns the story, or what is wrong: too long, not JSON (with line and column where the engine tells), or the shape
 */
export function parseStoryText(json: string): ParseResult {
  if (json.length > MAX_STORY_LENGTH) {
    return refuse(`is ${json.length} characters long; a story has at most ${MAX_STORY_LENGTH}`)
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const place = lineAndColumn(json, error)
    if (place) return refuse(`is not JSON from line ${place.line}, column ${place.column} on`)
    return refuse(`is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
  return parseStory(value)
}
