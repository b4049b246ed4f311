import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matchStory } from '@/lib/match/match'
import { bundledStory } from '@/scripts/predict/bundled-story'
import { articleOf } from '@/scripts/predict/match-story'

/** Texts in other outlets' manner; the file's name begins with the state that a reader would give it. */

const FOLDER = join(import.meta.dirname, 'texts')
const story = bundledStory()

/** Texts that are not yet recognised for what they are: they speak of the event in words that no rule knows. */
const GAPS: readonly string[] = ['match-en-diplomat-magazine.json', 'match-en-opinion-macron-wrong.json']

const cases = readdirSync(FOLDER).map((file) => {
  const text: { title: string; date?: string; text: string } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
  return { file, state: file.split('-')[0], text }
})

describe.each(['match', 'related', 'none'])('texts that are a %s', (state) => {
  const those = cases.filter((one) => one.state === state)
  it.each(those.filter(({ file }) => !GAPS.includes(file)))('$file', ({ text }) => {
    expect(matchStory(articleOf(text), story)).toMatchObject({ state })
  })
})

it.fails.each(cases.filter(({ file }) => GAPS.includes(file)))('does not recognise $file', ({ text, state }) => {
  expect(matchStory(articleOf(text), story)).toMatchObject({ state })
})

it('every text belongs to a state', () => {
  expect(cases.filter(({ state }) => !['match', 'related', 'none'].includes(state ?? ''))).toEqual([])
})

it('a text about the story scores above every text that is not', () => {
  const scores = (wanted: (state: string | undefined) => boolean) =>
    cases
      .filter(({ state, file }) => wanted(state) && !GAPS.includes(file))
      .map(({ text }) => matchStory(articleOf(text), story).score)
  expect(Math.min(...scores((state) => state === 'match'))).toBeGreaterThan(
    Math.max(...scores((state) => state !== 'match')),
  )
})
