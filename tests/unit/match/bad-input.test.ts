import { describe, expect, it } from 'vitest'
import { matchStory } from '@/lib/match/match'
import { MAX_TOKENS, tokenise } from '@/lib/match/tokens'
import { bundledStory } from '@/scripts/predict/bundled-story'
import { articleOf } from '@/scripts/predict/match-story'

const story = bundledStory()
const MEGABYTE = 1_000_000
const fill = (part: string, length = 5 * MEGABYTE) => part.repeat(Math.ceil(length / part.length)).slice(0, length)
/** Only what grows faster than the text would take longer than this. */
const LONG = 180_000

describe('a text of megabytes', () => {
  it.each([
    ['without a space', fill('a')],
    ['without a space, in characters', fill('日本海の')],
    ['in one sentence of capitals', fill('OPEN AN OFFICE ')],
    ['of combining marks', fill('e\u0301')],
    ['of lines', fill('x\n')],
    ['of scripts in turn', fill('Nato事務所がبيت ＮＡＴＯ \ud83d\ude00 \ud800')],
  ])('%s is judged', { timeout: LONG }, (_, text) => {
    expect(matchStory(articleOf({ title: '', text }), story).state).toBe('none')
  })

  it.each([
    ['the thing', 'an office '],
    ['the event', 'Nato office in Tokyo '],
    ['an opening by another', 'Interpol is to open an office in Tokyo '],
  ])('of nothing but %s has a probability', { timeout: LONG }, (_, part) => {
    const { score } = matchStory(articleOf({ title: '', text: fill(part, MEGABYTE / 2) }), story)
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1)
  })

  it('is read no further than an article goes', { timeout: LONG }, () => {
    expect(tokenise(articleOf({ title: '', text: fill('日本') })).tokens).toHaveLength(MAX_TOKENS)
  })
})

describe('a date that is none', () => {
  it.each(['0000-99-99', '31/31/2023', '', 'NaN', '+275761-01-01', '2023-06-31T99:99'])(
    '"%s" changes nothing',
    (date) => {
      const text = 'France opposes a Nato office in Tokyo.'
      expect(matchStory(articleOf({ title: '', text, date }), story)).toEqual(
        matchStory(articleOf({ title: '', text }), story),
      )
    },
  )
})
