import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstAlike } from '@/lib/stance/similar'
import { SMALL_SAMPLE, type SummaryComment, summarise } from '@/lib/stance/summary'

const LONG = 'The bridge would cost the town more than it can pay back in thirty years of tolls.'

let next = 0
const comment = (
  author: string,
  stance: SummaryComment['stance'],
  more: Partial<SummaryComment> = {},
): SummaryComment => ({
  id: `c${next++}`,
  author,
  text: `Comment ${next} of ${author} has words that nobody else would write, number ${next * 7919}.`,
  stance,
  sure: true,
  ...more,
})

describe('texts that are nearly the same', () => {
  it('are found', () => {
    const texts = [
      LONG,
      'Something else entirely, about the harbour and its boats.',
      `${LONG} Yes!`,
      LONG.toUpperCase(),
    ]
    expect(firstAlike(texts)).toEqual([0, 1, 0, 0])
  })

  it('are not those that only share a topic', () => {
    const other = 'The bridge would help the town more than the ferry has done in all its years.'
    expect(firstAlike([LONG, other])).toEqual([0, 1])
  })

  it('are not short ones, which many people write', () => {
    expect(firstAlike(['Well said!', 'Well said!', '', ''])).toEqual([0, 1, 2, 3])
  })

  it('are found among thousands, each compared with few', () => {
    const texts = Array.from(
      { length: 5_000 },
      (_, i) => `Voter ${i * 31} of street ${i * 17} lives in house ${i} there`,
    )
    expect(firstAlike([...texts, ...texts.slice(0, 3)]).slice(5_000)).toEqual([0, 1, 2])
  })
})

describe('a summary', () => {
  it('counts sure stances by comment and by commenter, unsure and unjudged ones apart', () => {
    const summary = summarise([
      comment('Ada', 'favour'),
      comment('Ada', 'favour'),
      comment('Bo', 'against'),
      comment('Cy', 'against', { sure: false }),
      comment('Di', null, { sure: false }),
    ])
    expect(summary).toMatchObject({ comments: 5, commenters: 4, unclear: 1, notJudged: 1 })
    expect(summary.byComment).toEqual({ favour: 2, against: 1, neither: 0 })
    expect(summary.byCommenter).toEqual({ favour: 1, against: 1, neither: 0 })
  })

  it('counts a text once that several accounts paste', () => {
    const first = comment('Ada', 'against', { text: LONG })
    const pasted = ['Bo', 'Cy'].map((author) => comment(author, 'against', { text: `${LONG} !` }))
    const summary = summarise([first, ...pasted])
    expect(summary.byComment.against).toBe(1)
    expect([...summary.repeats]).toEqual([[first.id, pasted.map(({ id }) => id)]])
  })

  it('names accounts that write much of it', () => {
    const many = Array.from({ length: 6 }, () => comment('Busy', 'favour'))
    const few = Array.from({ length: 20 }, (_, i) => comment(`Reader ${i}`, 'favour'))
    expect(summarise([...many, ...few]).busy).toEqual([{ author: 'Busy', comments: 6 }])
    expect(summarise(few).busy).toEqual([])
  })

  it('says that a small sample is small', () => {
    const of = (count: number) => summarise(Array.from({ length: count }, (_, i) => comment(`${i}`, 'favour')))
    expect([of(SMALL_SAMPLE - 1).small, of(SMALL_SAMPLE).small]).toEqual([true, false])
  })

  it('lists arguments by side, those of most commenters first', () => {
    const [a, b, c, d] = [
      comment('Ada', 'against', { argument: 'cost' }),
      comment('Ada', 'against', { argument: 'cost' }),
      comment('Bo', 'favour', { argument: 'time' }),
      comment('Cy', 'favour', { argument: 'time' }),
    ]
    expect(summarise([a, b, c, d] as SummaryComment[]).arguments).toEqual([
      { id: 'time', side: 'favour', comments: [c?.id, d?.id], commenters: 2 },
      { id: 'cost', side: 'against', comments: [a?.id, b?.id], commenters: 1 },
    ])
  })

  it('spreads stances over time where times are known', () => {
    const at = (hour: number, stance: 'favour' | 'against') =>
      comment(`h${hour}`, stance, { time: `2026-05-01T0${hour}:00:00Z` })
    const { overTime } = summarise([
      at(0, 'favour'),
      at(6, 'against'),
      comment('late', 'favour', { time: '3 hours ago' }),
    ])
    expect(overTime.length).toBe(6)
    expect([overTime[0]?.counts.favour, overTime[5]?.counts.against]).toEqual([1, 1])
    expect(overTime.at(-1)?.to).toBe(Date.parse('2026-05-01T06:00:00Z'))
    expect(summarise([at(1, 'favour')]).overTime).toEqual([])
  })

  it('holds replies against the comments that they answer', () => {
    const parent = comment('Ada', 'favour')
    const { replies } = summarise([
      parent,
      comment('Bo', 'favour', { parent: parent.id }),
      comment('Cy', 'against', { parent: parent.id }),
      comment('Di', 'neither', { parent: parent.id }),
      comment('Ed', 'against', { parent: 'removed' }),
    ])
    expect(replies).toEqual({ all: 4, sameSide: 1, otherSide: 1 })
  })

  it('loses and invents no comment', () => {
    const stance = fc.constantFrom('favour' as const, 'against' as const, 'neither' as const, null)
    const one = fc.record({ author: fc.constantFrom('Ada', 'Bo', ''), text: fc.string(), stance, sure: fc.boolean() })
    fc.assert(
      fc.property(fc.array(one), (list) => {
        const comments = list.map((each, i) => ({ ...each, id: `${i}` }))
        const { byComment, unclear, notJudged, repeats } = summarise(comments)
        const sides = byComment.favour + byComment.against + byComment.neither
        expect(sides + unclear + notJudged + [...repeats.values()].flat().length).toBe(list.length)
      }),
    )
  })
})
