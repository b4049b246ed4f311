import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchStories, matchStory } from '@/lib/match/match'
import type { Story } from '@/lib/story/schema'
import { bundledStory } from '@/scripts/predict/bundled-story'
import { articleOf } from '@/scripts/predict/match-story'

const story = bundledStory()
const ownText = story.source.lines.slice(0, story.source.paragraphs).join('\n')
const match = (title: string, text: string, date?: string) => matchStory(articleOf({ title, text, date }), story)

/** Another story, on a company's office in the same city. */
const companyStory: Story = {
  ...story,
  id: 'company-office',
  statements: [],
  matching: {
    ...story.matching,
    event: story.matching.event.map((group) =>
      group.id === 'who' ? { id: 'who', terms: ['Examplesoft'], others: ['Nato'] } : group,
    ),
    actors: {},
  },
}

/** Words of the event in any order, between any strings at all. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Nato', 'office', 'in', 'Tokyo', "Kishida's", 'Amman', '.', '\n', '\ud800', 'ＮＡＴＯ', 'é'),
    ),
  )
  .map((parts) => parts.join(' '))

describe('any text', () => {
  it('is judged without failing, with a probability and a state that agrees with it', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.option(fc.string(), { nil: undefined }), (title, text, date) => {
        const { score, state } = match(title, text, date)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(state === 'match').toBe(score >= 0.5)
      }),
    )
  })

  it('quotes the page word for word', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        for (const reason of match(title, text).reasons) {
          if (reason.kind === 'event') expect(`${title}\n${text}`).toContain(reason.quote)
          if (reason.kind === 'elsewhere') for (const name of reason.names) expect(`${title}\n${text}`).toContain(name)
        }
      }),
    )
  })

  it('is a match once the story’s own text stands in it', () => {
    const noise = fc.array(fc.string({ maxLength: 200 }), { maxLength: 8 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(match('', `${before}\n${ownText}\n${after}`).state).toBe('match')
      }),
    )
  })
})

describe('the story’s own text', () => {
  it('has all statements, and says why it is a match', () => {
    const { reasons, score } = match('', ownText, '2023-06-07')
    expect(score).toBeGreaterThan(0.99)
    expect(reasons).toContainEqual(expect.objectContaining({ kind: 'verbatim', statements: 16, of: 16 }))
    expect(reasons).toContainEqual({ kind: 'date', days: 0 })
    expect(reasons[0]).toMatchObject({ kind: 'event', inHeadline: false })
  })

  it('stays a match in capitals, without punctuation and as one paragraph', () => {
    expect(match('', ownText.toUpperCase()).state).toBe('match')
    expect(match('', ownText.replace(/[^\p{L}\s]/gu, ' ')).state).toBe('match')
    expect(match('', ownText.replaceAll('\n', ' ')).state).toBe('match')
  })
})

describe('length', () => {
  it('takes an article without words', () => {
    expect(match('', '')).toMatchObject({ state: 'none', reasons: [] })
  })

  it('finds a mention in an article of 100,000 words', () => {
    const filler = `${'The harvest was good and the weather was fine. '.repeat(11)}\n`.repeat(1000)
    const text = `${filler}France opposes a Nato office in Tokyo.\n${filler}`
    expect(match('', text)).toMatchObject({ state: 'related' })
    expect(match('', filler).state).toBe('none')
  })
})

describe('a bare "the office"', () => {
  const paragraphsOf = (text: string) =>
    match('', text).reasons.flatMap((reason) => (reason.kind === 'event' ? reason.paragraphs : []))

  it('is the event’s where the text mostly speaks of it', () => {
    expect(paragraphsOf('Nato plans an office in Tokyo.\nThe office would be small.')).toEqual([2])
  })

  it('is not where the text mostly speaks of another', () => {
    const amman = 'Nato opened an office in Amman.\nNato’s Amman office is new.\n'
    expect(paragraphsOf(`${amman}Nato also plans an office in Tokyo.\nThe office has ten rooms.`)).toEqual([1])
  })
})

describe('date', () => {
  const text = 'Nato is considering an office in Tokyo, diplomats said.\nNothing else is known.\nMore follows.'

  it('counts against a page that is years older than the story', () => {
    expect(match('', text, '2016-01-01').score).toBeLessThan(match('', text, '2023-06-01').score / 2)
  })

  it('is neutral where it is missing or unreadable', () => {
    expect(match('', text, 'yesterday').score).toBe(match('', text).score)
  })
})

describe('several stories', () => {
  it('come back with the most probable first', () => {
    const page = articleOf({
      title: 'Examplesoft opens Tokyo office',
      text: 'Examplesoft has opened an office in Tokyo.',
    })
    const ids = matchStories(page, [story, companyStory]).map(({ storyId, state }) => [storyId, state])
    expect(ids).toEqual([
      ['company-office', 'match'],
      [story.id, 'none'],
    ])
  })
})
