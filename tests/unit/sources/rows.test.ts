import { describe, expect, it } from 'vitest'
import { ANONYMITY } from '@/lib/sources/anonymity'
import { DECLINED } from '@/lib/sources/declined'
import { reportsSpeech, SPEECH } from '@/lib/sources/speech-words'
import { VIA } from '@/lib/sources/via'
import { heard } from './heard'

const matches = (pattern: RegExp, text: string) => new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text)

describe.each([
  ['refusals', DECLINED],
  ['reasons for withholding a name', ANONYMITY],
])('%s', (_, rows) => {
  it.each(rows.map((row) => [row.id, row] as const))('%s: takes its example and not its counter-example', (_, row) => {
    expect(matches(row.pattern, row.example)).toBe(true)
    expect(matches(row.pattern, row.counter)).toBe(false)
  })
})

describe('through whom', () => {
  it.each(VIA.map((row) => [row.id, row] as const))('%s: names the publication of its example', (_, row) => {
    const name = new RegExp(row.pattern.source, 'u').exec(row.example)?.[1] ?? ''
    expect(name).toMatch(/^(?:the |The )?(?:Kyodo|New York Times|Xinhua|Reuters)/)
    expect(matches(row.pattern, row.counter)).toBe(false)
  })
})

describe('words of speech', () => {
  it.each(SPEECH.map((row) => [row.id, row] as const))(
    '%s: makes a statement of its example, none of its counter-example',
    (_, row) => {
      expect(
        row.example
          .toLowerCase()
          .match(/[a-z]+/g)
          ?.some(reportsSpeech),
      ).toBe(true)
      expect(heard(row.example)).toHaveLength(1)
      expect(heard(row.counter)).toEqual([])
    },
  )

  it('takes all forms of a verb', () => {
    for (const form of ['says', 'said', 'saying', 'replied', 'denies', 'begged', 'urging', 'written']) {
      expect(reportsSpeech(form)).toBe(true)
    }
    expect(reportsSpeech('endorsed')).toBe(false)
  })
})
