import { describe, expect, it } from 'vitest'
import { judgeStance } from '@/lib/stance/judge'
import { isAside, isHeldBack, ownDebates } from '@/scripts/train/stance-comments'
import { theModel } from './model'

const debates = ownDebates()
const judged = debates.flatMap(({ debate, comments }) =>
  comments.map((comment) => ({ comment, ...judgeStance(comment.text, debate, theModel(), comment.parent) })),
)

const STANCES = ['favour', 'against', 'neither'] as const

function macroF1(all: typeof judged): number {
  const f1 = STANCES.map((stance) => {
    const right = all.filter((one) => one.stance === stance && one.comment.stance === stance).length
    const said = all.filter((one) => one.stance === stance).length
    return (2 * right) / (said + all.filter((one) => one.comment.stance === stance).length)
  })
  return f1.reduce((sum, value) => sum + value, 0) / STANCES.length
}

describe('the project’s own comments', () => {
  it('are many, on several propositions, with an id each', () => {
    const ids = judged.map(({ comment }) => comment.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(debates.filter(({ name }) => !name.startsWith('nato')).length).toBeGreaterThanOrEqual(5)
    expect(ids.filter((id) => !id.startsWith('nato')).length).toBeGreaterThanOrEqual(150)
  })

  it('say how a side is expressed where one is taken, and only there', () => {
    for (const { comment } of judged)
      expect([comment.id, comment.how !== undefined]).toEqual([comment.id, comment.stance !== 'neither'])
  })

  it('bear a parent where they are replies', () => {
    const replies = judged.filter(({ comment }) => comment.kinds.includes('reply'))
    expect(replies.filter(({ comment }) => !comment.parent)).toEqual([])
  })

  it('are judged well where no rule was made from them', () => {
    const aside = judged.filter(({ comment }) => isAside(comment))
    expect(macroF1(aside)).toBeGreaterThan(0.75)
    const sure = aside.filter((one) => one.sure)
    expect(sure.length).toBeGreaterThan(aside.length / 2)
    expect(sure.filter(({ stance, comment }) => stance === comment.stance).length / sure.length).toBeGreaterThan(0.9)
  })

  it('are judged fairly well where nothing at all was learned from them', () => {
    const heldBack = judged.filter(({ comment }) => isHeldBack(comment))
    expect(macroF1(heldBack)).toBeGreaterThan(0.65)
    const sure = heldBack.filter((one) => one.sure)
    expect(sure.length).toBeGreaterThan(heldBack.length / 3)
    expect(sure.filter(({ stance, comment }) => stance === comment.stance).length / sure.length).toBeGreaterThan(0.85)
  })
})
