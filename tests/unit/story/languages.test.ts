import { describe, expect, it } from 'vitest'
import { checkStory } from '@/lib/story/check'
import type { Story } from '@/lib/story/schema'
import { bundledStory } from '@/scripts/predict/bundled-story'

/** Faults of the bundled story after a change to its first group of terms or to its file. */
function faults(change: (story: Story, group: Story['matching']['event'][number]) => void) {
  const story = structuredClone(bundledStory())
  const [group] = story.matching.event
  if (group) change(story, group)
  return checkStory(story)
}

describe('terms in other languages', () => {
  it('are sound in the bundled story', () => {
    expect(faults(() => undefined)).toEqual([])
  })

  it('need format 2', () => {
    expect(faults((story) => Object.assign(story, { format: 1 }))).toContainEqual({
      path: 'matching.event[0].languages',
      message: 'needs format 2',
    })
  })

  it('are not of the story’s own language', () => {
    const found = faults((_, group) => Object.assign(group, { languages: { en: { terms: ['bureau of its own'] } } }))
    expect(found).toEqual([{ path: 'matching.event[0].languages.en', message: 'is the language of the story itself' }])
  })

  it('are given, where a language is', () => {
    const found = faults((_, group) => Object.assign(group, { languages: { fr: { terms: [] } } }))
    expect(found).toEqual([{ path: 'matching.event[0].languages.fr', message: 'holds no term' }])
  })

  it('stand once each in a language', () => {
    const found = faults((_, group) =>
      Object.assign(group, { languages: { fr: { terms: ['bureau'], weak: ['Bureau'] } } }),
    )
    expect(found).toEqual([
      {
        path: 'matching.event[0].languages.fr.weak[0]',
        message: '"Bureau" stands in matching.event[0].languages.fr.terms[0] too',
      },
    ])
  })

  it('and the story’s own stand once each too', () => {
    expect(faults((_, group) => group.terms.push('OFFICE'))).toMatchObject([
      { message: '"OFFICE" stands in matching.event[0].terms[0] too' },
    ])
  })
})

it('a name in another language belongs to one actor', () => {
  const found = faults((story) => story.actors[0]?.aliasesIn?.ja?.push('マクロン'))
  expect(found).toMatchObject([{ message: expect.stringContaining('"マクロン" is a name of') }])
})
