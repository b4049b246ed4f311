import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createCommentJudge, SLICE } from '@/lib/brain/comment-judge'
import type { Article, PageComment } from '@/lib/text/article'
import { bundledStory } from '@/scripts/predict/bundled-story'

const story = bundledStory()
const articleWith = (comments: readonly PageComment[]) => ({ comments }) as unknown as Article
const many = (count: number): PageComment[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${i}`, author: `reader ${i % 7}`, text: `A bad idea, number ${i}.` }))

const loadModel = async (name: string) => {
  const bytes = readFileSync(`public/models/${name}.bin`)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}

/** A clock by which each look at it takes so many milliseconds, and the looks between one pause and the next. */
function counting(step: number) {
  let [time, looks] = [0, 0]
  const slices: number[] = []
  return {
    slices,
    now: () => {
      looks++
      time += step
      return time
    },
    pause: async () => {
      slices.push(looks)
      looks = 0
    },
  }
}

describe('judging the comments of a page', () => {
  it('lets others go first after each slice', { timeout: 60_000 }, async () => {
    const clock = counting(1)
    const judge = createCommentJudge({ loadModel, now: clock.now }, clock.pause)
    const article = articleWith(many(200))
    const judgements = await judge.judge(article, story)
    expect(judgements.size).toBe(200)
    expect(clock.slices.length).toBeGreaterThanOrEqual(Math.floor(200 / (SLICE + 1)))
    expect(Math.max(...clock.slices)).toBeLessThanOrEqual(SLICE + 1)
  })

  it('does not stop where there is time', { timeout: 60_000 }, async () => {
    const clock = counting(0)
    const judge = createCommentJudge({ loadModel, now: clock.now }, clock.pause)
    await judge.judge(articleWith(many(50)), story)
    expect(clock.slices).toEqual([])
  })

  it('is done once, however often it is asked for', { timeout: 60_000 }, async () => {
    const clock = counting(1)
    const judge = createCommentJudge({ loadModel, now: clock.now }, clock.pause)
    const article = articleWith(many(60))
    const [first, second] = [judge.judge(article, story), judge.judge(article, story)]
    expect(judge.known(article)).toBeUndefined()
    expect(await first).toBe(await second)
    expect(judge.known(article)).toBe(await first)
  })

  it('is tried again where the model could not be loaded', { timeout: 60_000 }, async () => {
    let asked = 0
    const failing = (name: string) => (asked++ < 2 ? Promise.reject(new Error('no model')) : loadModel(name))
    const judge = createCommentJudge({ loadModel: failing, now: () => 0 })
    const article = articleWith(many(3))
    await expect(judge.judge(article, story)).rejects.toThrow('no model')
    expect((await judge.judge(article, story)).size).toBe(3)
  })

  it('leaves out what was removed, and reads a reply with its parent', { timeout: 60_000 }, async () => {
    const judge = createCommentJudge({ loadModel, now: () => 0 })
    const judgements = await judge.judge(
      articleWith([
        { id: 'a', author: 'Ann', text: 'Nato should open the office.' },
        { id: 'b', author: 'Bo', text: 'Nonsense.', parent: 'a' },
        { id: 'c', author: 'Cy', text: 'A bad idea.', removed: true },
      ]),
      story,
    )
    expect([...judgements].map(([id, { stance }]) => [id, stance])).toEqual([
      ['a', 'favour'],
      ['b', 'against'],
    ])
  })
})
