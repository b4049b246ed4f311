import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/sources/candidates'
import { sentencesOf } from '@/lib/sources/sentences'
import { type Range, readUnits } from '@/lib/sources/units'
import { isSupposed, isUnsaid } from '@/lib/sources/unsaid'
import { heard } from './heard'

/** Reads a sentence whose cue is marked with *, speaker with <>, and whose content is what follows the cue or stands before it. */
function marked(text: string) {
  const plain = text.replace(/[*<>]/g, '')
  const units = readUnits(plain)
  const [sentence] = sentencesOf(units) as [Range]
  const before = (mark: string) => text.slice(0, text.indexOf(mark)).replace(/[*<>]/g, '').length
  const at = (offset: number) => units.units.findIndex(({ end }) => end > offset)
  const cue = at(before('*'))
  const speaker = text.includes('<') ? { from: at(before('<')), to: at(before('>') - 1) + 1 } : undefined
  const first = text.trimStart().startsWith('“') ? 0 : cue + 1
  const candidate: Candidate = {
    sentence: 0,
    cue,
    likelihood: 1,
    content: Array.from({ length: 3 }, (_, i) => first + i),
    sureness: [1, 1, 1],
    speakerSureness: 1,
    together: 0,
    ...(speaker && { speaker }),
  }
  return [candidate, units.units, sentence] as const
}

describe('isUnsaid', () => {
  it.each([
    '<Maria Keller> never *said that the bridge was safe.',
    '<Maria Keller> did not *say that the bridge was safe.',
    '<Maria Keller> hasn’t publicly *said that the bridge was safe.',
    '<Nobody> *said that the bridge was safe.',
    '<No engineer> *said that the bridge was safe.',
    'Nor did <Maria Keller> *say that the bridge was safe.',
    '<Maria Keller> *said nothing about the bridge.',
  ])('sees that nobody said so: %s', (text) => {
    expect(isUnsaid(...marked(text))).toBe(true)
  })

  it.each([
    '<Maria Keller> *said that the bridge was not safe.',
    '<Maria Keller> *said nothing would change.',
    'Not a day passes, <Maria Keller> *said with a sigh to us.',
    '<Maria Keller> has also *said that the bridge was safe.',
    'She did not stay, and <Maria Keller> *said that the bridge was safe.',
  ])('sees that somebody did: %s', (text) => {
    expect(isUnsaid(...marked(text))).toBe(false)
  })
})

describe('isSupposed', () => {
  it.each([
    '<Critics> might *argue that the bridge was safe.',
    'If <Maria Keller> *says that the bridge was safe, it is.',
    'Did <Maria Keller> *say that the bridge was safe?',
  ])('sees what is a mere case: %s', (text) => {
    expect(isSupposed(...marked(text))).toBe(true)
  })

  it.each([
    '<Maria Keller> *said that the bridge might be safe.',
    '<Maria Keller> *asked: “Is the bridge safe?”',
    '“Is the bridge safe?” *asked <Maria Keller>.',
  ])('sees what is none: %s', (text) => {
    expect(isSupposed(...marked(text))).toBe(false)
  })
})

it('shows nothing as said that was not', () => {
  const said = 'Maria Keller said that the bridge was safe.'
  expect(heard(said)).toHaveLength(1)
  for (const unsaid of ['never said', 'did not say', 'has not said'])
    expect(heard(said.replace('said', unsaid))).toEqual([])
})
