import { describe, expect, it } from 'vitest'
import { judgeComments } from '@/lib/reading/comments/judge'
import type { RawComment } from '@/lib/reading/comments/raw'

/** What was taken as comments, made into comments. */

const raw = (author: string, line: string, more: Partial<RawComment> = {}): RawComment => ({
  authors: [author],
  lines: [line],
  ...more,
})
/** Each comment's words beside those of the comment that it answers. */
const answers = (raws: readonly RawComment[]) => {
  const comments = judgeComments(raws)
  return comments.map(({ text, parent }) => [text, comments.find(({ id }) => id === parent)?.text])
}

describe('judgeComments', () => {
  it('finds parents by the comment that one stands in', () => {
    expect(
      answers([raw('Ann', 'One.'), raw('Ben', 'Two.', { inside: 0 }), raw('Cy', 'Three.', { inside: 1 })]),
    ).toEqual([
      ['One.', undefined],
      ['Two.', 'One.'],
      ['Three.', 'Two.'],
    ])
  })

  it('finds parents by what the page calls them, before where they stand', () => {
    const raws = [
      raw('Ann', 'One.', { key: 'comment-1' }),
      raw('Ben', 'Two.', { key: 'comment-2', parent: '#comment-1' }),
      raw('Cy', 'Three.', { parent: '#comment-2', inside: 0 }),
      raw('Di', 'Four.', { parent: '#comment-9' }),
    ]
    expect(answers(raws).map(([, parent]) => parent)).toEqual([undefined, 'One.', 'Two.', undefined])
  })

  it('finds parents by how deep they stand', () => {
    const levels = ['comment depth-1', 'comment depth-2', 'comment depth-3', 'comment depth-2', 'comment depth-1']
    const raws = levels.map((level, i) => raw('Ann', `Words ${i}, says one.`, { level }))
    expect(answers(raws).map(([, parent]) => parent?.slice(6, 7))).toEqual([undefined, '0', '1', '0', undefined])
  })

  it('keeps ids where others come before, and tells the same words said twice apart', () => {
    const two = [raw('Ann', 'Yes.'), raw('Ben', 'Yes.')]
    const [ann, ben] = judgeComments(two).map(({ id }) => id)
    const later = judgeComments([raw('Cy', 'First.'), ...two, raw('Ann', 'Yes.')]).map(({ id }) => id)
    expect(later.slice(1, 3)).toEqual([ann, ben])
    expect(new Set(later).size).toBe(4)
  })

  it('keeps what was removed, with its replies', () => {
    const raws = [
      raw('Ann', 'This comment was removed by a moderator.'),
      raw('Ben', 'What was it?', { inside: 0 }),
      { authors: [], lines: [], removed: true } as const,
    ]
    const comments = judgeComments(raws)
    expect(comments.map(({ removed }) => removed)).toEqual([true, undefined, true])
    expect(comments[1]?.parent).toBe(comments[0]?.id)
  })

  it.each([
    'I removed the bearing myself.',
    'The bridge was removed in 1920.',
    'Comments like this deserve an answer.',
  ])('does not take “%s” for removed', (text) => {
    expect(judgeComments([raw('Ann', text)])).toMatchObject([{ text }])
    expect(judgeComments([raw('Ann', text)])[0]).not.toHaveProperty('removed')
  })

  it('cuts long words', () => {
    const [long] = judgeComments([{ authors: ['Ann'], lines: ['a'.repeat(60_000), 'b'.repeat(60_000)] }])
    expect(long?.text).toHaveLength(100_000)
  })

  it('finds none where most of what was taken is none', () => {
    const notes = [raw('Report this', 'Are you sure?'), raw('Delete this', 'Are you sure?')]
    expect(judgeComments([raw('Ann', 'One.'), ...notes])).toEqual([])
    expect(judgeComments([raw('Ann', 'One.'), raw('Ben', 'Two.'), raw('Reply', 'Are you sure?')])).toHaveLength(2)
  })
})
