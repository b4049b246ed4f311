import { describe, expect, it } from 'vitest'
import { checkStory } from '@/lib/story/check'
import type { Debate } from '@/lib/story/debate-schema'
import { parseStory } from '@/lib/story/parse'
import { bundledStory, bundledText } from './bundled'

/** Faults of the bundled story after a change to its debate. */
function faults(change: (debate: Debate) => void) {
  const story = bundledStory()
  if (!story.debate) throw new Error('the bundled story carries no debate')
  change(story.debate)
  return checkStory(story)
}

describe('the debate of a story', () => {
  it('may be absent', () => {
    const { debate: _, ...story } = JSON.parse(bundledText)
    expect(parseStory(story).ok).toBe(true)
  })

  it('has arguments with an id each', () => {
    const found = faults(({ arguments: given }) => given.push({ ...(given[0] as (typeof given)[0]), cues: [] }))
    expect(found).toMatchObject([{ message: expect.stringContaining('is the id of arguments[0] too') }])
  })

  it('has no cue that speaks for both sides', () => {
    const found = faults(({ arguments: given }) => {
      const cue = given.find(({ side }) => side === 'favour')?.cues[0] ?? ''
      given.find(({ side }) => side === 'against')?.cues.push(cue)
    })
    expect(found).toMatchObject([{ message: expect.stringContaining('is a cue of the other side too') }])
  })

  it('has no demand that is a refusal', () => {
    const found = faults(({ paraphrases, negations }) => negations.push(paraphrases[0] ?? ''))
    expect(found).toMatchObject([{ message: expect.stringContaining('is a paraphrase too') }])
  })

  it('has phrases that can be looked for', () => {
    expect(faults(({ thing }) => thing.push('a*'))).toMatchObject([{ message: expect.stringContaining('too short') }])
  })

  it.each(['.. war', '*', ' war', '^', 'x'.repeat(201)])('refuses the phrase %j by its shape', (phrase) => {
    const story = JSON.parse(bundledText)
    story.debate.thing = [phrase]
    const parsed = parseStory(story)
    expect(!parsed.ok && parsed.faults.map(({ path }) => path)).toEqual(['debate.thing[0]'])
  })
})
