import { describe, expect, it } from 'vitest'
import type { Evidence } from '@/lib/match/evidence'
import { isPassing, probability, stateOf } from '@/lib/match/weigh'

const nothing: Evidence = {
  event: 'none',
  headline: 'none',
  quote: '',
  first: Number.POSITIVE_INFINITY,
  firstParagraph: 10,
  reach: 0,
  length: 600,
  share: 0,
  paragraphs: 0,
  ofParagraphs: 20,
  elsewhere: 0,
  otherNames: [],
  actors: [],
  actorShare: 0,
  verbatim: [],
  days: undefined,
}
const mentioned: Evidence = { ...nothing, event: 'whole', first: 300, share: 0.05, paragraphs: 1 }

describe('evidence', () => {
  it('does not make a match of names, date and a stock phrase without the event', () => {
    const score = probability({ ...nothing, actorShare: 1, days: 0, verbatim: ['one statement'] })
    expect(stateOf(nothing, score)).toBe('none')
  })

  it('calls one late mention related, however many names there are', () => {
    const evidence = { ...mentioned, share: 0.1, actorShare: 1, days: 0 }
    expect(isPassing(evidence)).toBe(true)
    expect(stateOf(evidence, probability(evidence))).toBe('related')
  })

  it.each<[string, Partial<Evidence>]>([
    ['the event in the headline', { headline: 'whole' }],
    ['the event in the first words', { first: 5, firstParagraph: 0 }],
    ['more sentences on it', { share: 0.2 }],
    ['a return to it much later', { first: 150, reach: 300 }],
    ['a statement word for word', { verbatim: ['one statement'] }],
    ['names', { actorShare: 0.5 }],
    ['a date in its days', { days: 0 }],
  ])('counts %s in favour', (_, change) => {
    expect(probability({ ...mentioned, ...change })).toBeGreaterThan(probability(mentioned))
  })

  it.each<[string, Partial<Evidence>]>([
    ['another event of the kind', { elsewhere: 0.5 }],
    ['a date years before', { days: -900 }],
    ['a date years after', { days: 900 }],
    ['parts that stand apart', { event: 'spread' }],
  ])('counts %s against', (_, change) => {
    expect(probability({ ...mentioned, ...change })).toBeLessThan(probability(mentioned))
  })
})
