import { describe, expect, it } from 'vitest'
import { judgeStance } from '@/lib/stance/judge'
import { plainSide } from '@/lib/stance/story/plain'
import { prepareDebate } from '@/lib/stance/story/prepare'
import { readComment } from '@/lib/stance/story/read'
import { bundledStory } from '@/scripts/predict/bundled-story'
import { theModel } from './model'

const { proposition, debate, actors } = bundledStory()
const prepared = prepareDebate(proposition, debate, actors)
const judged = (text: string) => {
  const { stance, sure } = judgeStance(text, prepared, theModel())
  return { text, stance, sure }
}

const FOR = [
  'Nato should open the office.',
  'Yes to a Nato office in Japan.',
  'I support the Tokyo office.',
  'We need a Nato office in Japan.',
  'Nato must open a liaison office in Tokyo.',
  'I am for the office.',
  'Let Nato have its office in Japan.',
  'They ought to set up the office in Tokyo.',
  'Japan should get its Nato office.',
  'I am in favour of a liaison office in Tokyo.',
]

const AGAINST = [
  'No Nato office in Tokyo.',
  'Nato should not open the office.',
  'Nato must never open an office in Japan.',
  'I am against the Tokyo office.',
  'I am opposed to an office in Tokyo.',
  'There should be no Nato office in Tokyo.',
  'Do not let Nato open an office in Japan.',
  'We do not need a Nato office in Japan.',
  'Cancel the office.',
  'Nato ought not to open an office in Japan.',
]

describe('what is plainly said', () => {
  it.each(FOR)('is for it, surely: %s', (text) => {
    expect(judged(text)).toEqual({ text, stance: 'favour', sure: true })
  })

  it.each(AGAINST)('is against it, surely: %s', (text) => {
    expect(judged(text)).toEqual({ text, stance: 'against', sure: true })
  })

  it.each([
    ['Nato should open the office.', 1],
    ['Nato should not open the office.', -1],
    ['Should Nato open the office?', undefined],
    ['Nato should open the office...', undefined],
    ['"Nato should open the office."', undefined],
    ['Nato should open the office, but it will cost a fortune.', undefined],
  ])('is told from what is asked, trails off, is quoted or weighed: %s', (text, side) => {
    const { reading, evidence } = readComment(text, prepared, theModel().sense)
    expect(plainSide(reading, evidence)).toBe(side)
  })
})
