import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countByComment, countByCommenter, type Judged } from '@/lib/stance/count'

const by = (author: string, ...stances: Judged['stance'][]): Judged[] => stances.map((stance) => ({ author, stance }))

it('counts judged comments by side', () => {
  const comments = [...by('Ada', 'favour', 'against'), ...by('Bo', 'against', null), ...by('Cy', 'neither')]
  expect(countByComment(comments)).toEqual({ favour: 1, against: 2, neither: 1 })
})

it('counts a commenter once, for the side of most comments', () => {
  const comments = [...by('Ada', 'favour', 'against', 'favour'), ...by('Bo', 'against', 'against')]
  expect(countByCommenter(comments)).toEqual({ favour: 1, against: 1, neither: 0 })
})

it.each<[string, Judged['stance'][]]>([
  ['two sides', ['favour', 'against']],
  ['a side and no side', ['neither', 'against']],
  ['all three', ['favour', 'neither', 'against']],
])('counts a commenter torn between %s as neither', (_, stances) => {
  expect(countByCommenter(by('Ada', ...stances))).toEqual({ favour: 0, against: 0, neither: 1 })
})

it('leaves out whoever has no judged comment', () => {
  expect(countByCommenter([...by('Ada', null), ...by('Bo', null, 'favour')])).toEqual({
    favour: 1,
    against: 0,
    neither: 0,
  })
})

it('tells commenters apart by name as printed, whatever the name', () => {
  const comments = [...by('ada', 'favour'), ...by('Ada', 'favour'), ...by('__proto__', 'favour')]
  expect(countByCommenter(comments).favour).toBe(3)
})

it('gives each commenter one voice, in whatever order they write', () => {
  const stance = fc.constantFrom('favour' as const, 'against' as const, 'neither' as const, null)
  const comments = fc.array(fc.record({ author: fc.constantFrom('Ada', 'Bo', 'Cy'), stance }))
  fc.assert(
    fc.property(comments, (list) => {
      const { favour, against, neither } = countByCommenter(list)
      const voices = new Set(list.filter((each) => each.stance !== null).map(({ author }) => author))
      expect(favour + against + neither).toBe(voices.size)
      expect(countByCommenter([...list].reverse())).toEqual({ favour, against, neither })
    }),
  )
})
