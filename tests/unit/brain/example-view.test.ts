import { expect, it } from 'vitest'
import { exampleView } from '@/lib/brain/example-view'
import { bundledStory } from '../story/bundled'

const story = bundledStory()

it('gives the story’s text and comments as they stand, the comments apart', () => {
  const { paragraphs, comments } = exampleView(story)
  expect(paragraphs).toHaveLength(13)
  expect(paragraphs[0]).toMatch(/^France is unenthusiastic/)
  expect(comments.map(({ author }) => author)).toContain('Coccinella')
  expect(comments).toHaveLength(8)
})

it('shows one statement each without a name, second-hand, and without a speaker', () => {
  const { samples } = exampleView(story)
  expect(samples.map(({ attribution, speaker, via }) => [attribution, speaker !== undefined, via])).toEqual([
    ['anonymous', true, undefined],
    ['named', true, 'Kyodo'],
    ['unclear', false, undefined],
  ])
  for (const { text } of samples) expect(story.source.lines.some((line) => line.includes(text))).toBe(true)
})

it('leaves out what a story does not have', () => {
  const named = story.statements.filter(({ attribution, via }) => attribution === 'named' && via === undefined)
  expect(exampleView({ ...story, statements: named }).samples).toEqual([])
})
