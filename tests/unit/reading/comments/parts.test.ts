import { describe, expect, it } from 'vitest'
import { authorOf } from '@/lib/reading/comments/author'
import { countOf, declaredCount } from '@/lib/reading/comments/count'
import { timeOf } from '@/lib/reading/comments/time'
import { wordsOf } from '@/lib/reading/comments/words'

/** What the lines of a comment mean. */

describe('authorOf', () => {
  it.each([
    ['Ann Brook says:', 'Ann Brook'],
    ['By Ann', 'Ann'],
    ['Posted by: Ann Brook', 'Ann Brook'],
    ['Ann wrote on', 'Ann'],
    ['Ann · 3 hours ago', 'Ann'],
    ['Ann (May 1, 2024 at 3 pm)', 'Ann'],
    ['Ann on 2024-05-01', 'Ann'],
    ['Mayor Ann', 'Mayor Ann'],
    ['Bypass', 'Bypass'],
    ['Allan', 'Allan'],
    ['[deleted]', '[deleted]'],
  ])('reads “%s” as %s', (line, name) => {
    expect(authorOf([line])).toBe(name)
  })

  it.each([
    'Reply',
    'Report this comment',
    'Leave a reply',
    '12 likes',
    '2024-05-01',
    '#',
    'Sign in here',
    'Top Comments',
  ])('takes “%s” for no name', (line) => {
    expect(authorOf([line])).toBeUndefined()
    expect(authorOf([line, 'Ann'])).toBe('Ann')
  })
})

describe('timeOf', () => {
  it.each([
    ['2024-05-01T10:00:00Z', '2024-05-01T10:00:00Z'],
    ['3 hours ago', '3 hours ago'],
    ['an hour ago', 'an hour ago'],
    ['May 1, 2024 at 3 pm', 'May 1, 2024 at 3 pm'],
    ['1st May', '1st May'],
    ['1/5/24', '1/5/24'],
    [`Member of the club of bridge watchers since long, posted on 1 May 2024`, '1 May 2024'],
  ])('finds the time in “%s”', (line, time) => {
    expect(timeOf(line)).toBe(time)
  })

  it.each(['5 likes', 'Posted in 2 groups', 'Maybe 3', '', undefined])('finds none in “%s”', (line) => {
    expect(timeOf(line)).toBeUndefined()
  })
})

describe('wordsOf', () => {
  it.each([
    [['says:', 'I agree.', 'Reply', 'Like', '12 likes'], 'I agree.'],
    [['May 1, 2024 at 3:15 pm', 'I agree.', 'Log in to Reply'], 'I agree.'],
    [['I agree.', 'Report this comment'], 'I agree.'],
    [['Edited 3 hours ago', 'One.', 'Reply', 'Two.'], 'One.\nReply\nTwo.'],
    [['Share the load, I say.'], 'Share the load, I say.'],
    [['3 likes', 'Reply'], ''],
    [['3rd May 2024, 10:15 am', 'Marvellous decent octopus.'], 'Marvellous decent octopus.'],
    [['12th of March'], '12th of March'],
    [['40 comments'], ''],
    [['Comment 4999.'], 'Comment 4999.'],
  ])('keeps of %j “%s”', (lines, words) => {
    expect(wordsOf(lines, false)).toBe(words)
  })

  it('keeps a bare sign where it is named for text, but no time', () => {
    expect(wordsOf(['+1'], true)).toBe('+1')
    expect(wordsOf(['.'], true)).toBe('.')
    expect(wordsOf(['2024-05-01'], true)).toBe('')
  })
})

describe('counts', () => {
  it.each([
    ['12', 12],
    ['1,204 likes', 1204],
    ['1.2k', 1200],
    ['-4', -4],
    ['Liked by 3 people', 3],
    ['none', undefined],
  ])('reads “%s” as %s', (text, count) => {
    expect(countOf(text)).toBe(count)
  })

  it.each([
    ['348 comments', 348],
    ['Comments (348)', 348],
    ['Comments [348]', 348],
    ['comments (1,348)', 1348],
    ['One thought: 3 thoughts on “The bridge”', undefined],
    ['3 thoughts on “The bridge”', 3],
    ['View all 12 comments', 12],
    ['1.2k Comments', 1200],
    ['12 bridges', undefined],
    ['The 12 bridges that drew comments', undefined],
  ])('reads “%s” as %s declared', (line, count) => {
    expect(declaredCount([line], [], 1)).toBe(count)
  })

  it('believes no page that declares fewer than stand there, and asks its linked data last', () => {
    expect(declaredCount(['2 comments'], [], 3)).toBeUndefined()
    expect(declaredCount(['2 comments'], ['{"commentCount": "40"}'], 3)).toBe(40)
    expect(declaredCount(['5 comments'], ['{"commentCount": 40}'], 3)).toBe(5)
    expect(declaredCount([], ['{"commentCount": 0}'], 0)).toBeUndefined()
  })
})
