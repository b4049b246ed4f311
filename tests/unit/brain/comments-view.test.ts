import { describe, expect, it } from 'vitest'
import type { Judgements } from '@/lib/brain/comment-judge'
import { commentsView } from '@/lib/brain/comments-view'
import { commentKey } from '@/lib/store/comment-key'
import { type Corrections, NO_CORRECTIONS } from '@/lib/store/corrections'
import type { PageComment } from '@/lib/text/article'
import { bundledStory } from '../story/bundled'

/** What the sidebar is told of comments read from a page about the bundled story. */

const story = bundledStory()
const comment = (id: string, text: string, more: Partial<PageComment> = {}): PageComment => ({
  id,
  author: `Reader ${id}`,
  text,
  ...more,
})

type Judgement = Judgements extends ReadonlyMap<string, infer J> ? J : never
const judged = (stance: Judgement['stance'], sure = true, confidence = 0.95): Judgement => ({
  stance,
  sure,
  confidence,
  reason: { key: 'tone', words: [] },
})
const view = (
  comments: readonly PageComment[],
  judgements: Record<string, Judgement> = {},
  corrections: Corrections = NO_CORRECTIONS,
) => commentsView({ comments, commentsDeclared: 348 }, story, corrections, new Map(Object.entries(judgements)))

describe('comments of a page', () => {
  it('carry what the page says of each, and whom it answers', () => {
    const first = comment('a', 'A desk in Tokyo, why not.', {
      time: '2026-05-03',
      likes: 3,
      staff: true,
      collapsed: true,
    })
    const { comments } = view([first, comment('b', 'Why not indeed.', { parent: 'a' })])
    expect(comments[0]).toMatchObject({ time: '2026-05-03', likes: 3, staff: true, collapsed: true })
    expect(comments[0]).not.toHaveProperty('answers')
    expect(comments[1]?.answers).toEqual({ id: 'a', author: 'Reader a' })
  })

  it('do not show what was taken away, but say how many there are, and that an answer answers one', () => {
    const gone = comment('a', '[deleted]', { author: 'Bob', removed: true })
    const shown = view([gone, comment('b', 'You are wrong.', { parent: 'a' })])
    expect(shown).toMatchObject({ removed: 1, declared: 348, comments: [{ id: 'b', answers: { id: 'a' } }] })
    expect(JSON.stringify(shown.comments)).not.toContain('Bob')
  })

  it('say how sure our label is, and count no unsure one', () => {
    const shown = view([comment('a', 'One.'), comment('b', 'Two.'), comment('c', 'Three.')], {
      a: judged('favour'),
      b: judged('against', true, 0.8),
      c: judged('against', false, 0.5),
    })
    expect(shown.comments.map(({ stance, leaning, sureness }) => [stance, leaning, sureness])).toEqual([
      ['favour', undefined, 'sure'],
      ['against', undefined, 'likely'],
      [null, 'against', undefined],
    ])
    expect(shown).toMatchObject({ byComment: { favour: 1, against: 1, neither: 0 }, notJudged: 1 })
  })

  it('mark repeats, and count each text once', () => {
    const pasted = 'Keep the alliance where it belongs, which is the north of the Atlantic, thank you.'
    const shown = view([comment('a', pasted), comment('b', `${pasted}!`)], {
      a: judged('against'),
      b: judged('against'),
    })
    expect(shown.comments.map(({ repeat }) => repeat)).toEqual([undefined, true])
    expect(shown).toMatchObject({ repeats: 1, byComment: { against: 1 } })
  })

  it('count what the reader corrected, and how replies stand to what they answer', () => {
    const comments = [
      comment('a', 'Yes.'),
      comment('b', 'No!', { parent: 'a' }),
      comment('c', 'Yes, yes.', { parent: 'a' }),
    ]
    const stances = new Map([[commentKey('Reader c', 'Yes, yes.'), 'favour' as const]])
    const shown = view(comments, { a: judged('favour'), b: judged('against') }, { wrongPages: new Set(), stances })
    expect(shown).toMatchObject({ corrected: 1, replies: { all: 2, sameSide: 1, otherSide: 1 } })
    expect(shown.comments[2]).toMatchObject({ origin: 'reader', corrected: { from: null } })
  })

  it('name the comments behind each argument', () => {
    const [argument] = story.debate?.arguments ?? []
    const shown = view([comment('a', 'One.'), comment('b', 'Two.')], {
      a: { ...judged('against'), ...(argument && { argument: argument.id }) },
      b: judged('against'),
    })
    expect(shown.arguments).toMatchObject([{ text: argument?.text, comments: 1, ids: ['a'] }])
  })

  it('show how sides are spread over time only where enough comments are dated', () => {
    const dated = (count: number) =>
      Array.from({ length: count }, (_, at) => comment(`n${at}`, `Number ${at}.`, { time: `2026-05-${10 + at}` }))
    const sides = (count: number) => Object.fromEntries(dated(count).map(({ id }) => [id, judged('favour')]))
    expect(view(dated(19), sides(19)).overTime).toEqual([])
    expect(
      view(dated(20), sides(20))
        .overTime.map(({ counts }) => counts.favour)
        .reduce((a, b) => a + b),
    ).toBe(20)
  })
})

describe('the story’s own comments', () => {
  const [own] = story.comments
  it('stand apart where the page has its own, but for those that are the same', () => {
    const shown = view([comment('a', 'Something else.'), comment('b', own?.place.text ?? '')])
    expect(shown.from).toBe('page')
    expect(shown.ofStory).toHaveLength(story.comments.length - 1)
    expect(shown.ofStory.map(({ text }) => text)).not.toContain(own?.place.text)
    expect(shown.byComment).toEqual({ favour: 0, against: 0, neither: 0, [own?.stance ?? '']: 1 })
  })

  it('are the ones shown where the page has none', () => {
    const shown = view([])
    expect(shown).toMatchObject({ from: 'story', ofStory: [] })
    expect(shown.comments).toHaveLength(story.comments.length)
  })
})
