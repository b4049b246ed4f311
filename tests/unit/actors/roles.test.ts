import { describe, expect, it } from 'vitest'
import { genderOf } from '@/lib/actors/gender'
import { roleAt, written } from '@/lib/actors/roles'
import { named } from './named'

function roleIn(marked: string): string | undefined {
  const { pieces, names } = named(marked)
  const role = names[0] && roleAt(pieces, names[0])
  return role && written(pieces, role)
}

describe('roleAt', () => {
  it.each([
    ['in front of the name', 'On Monday Kenyan President [Ana Wambui] left.', 'Kenyan President'],
    ['in front, in small letters', 'It was former foreign minister [Ana Wambui] who left.', 'former foreign minister'],
    ['before a courtesy', 'The envoy, Ambassador Mrs [Wambui], left.', 'Ambassador'],
    [
      'after the name, with an article',
      '[Ana Wambui], a spokeswoman for the ministry, left.',
      'spokeswoman for the ministry',
    ],
    [
      'after the name, with an owner',
      '[Ana Wambui], Kenya’s top government official, left.',
      'Kenya’s top government official',
    ],
    ['after the name, bare', '[Ana Wambui], head of the port authority, left.', 'head of the port authority'],
    ['set off before the name', 'Days after the Kenyan president, [Ana Wambui], had left.', 'Kenyan president'],
    [
      'an owner before the name',
      "Kenya's top government official, [Ana Wambui], declined.",
      "Kenya's top government official",
    ],
  ])('finds a role %s', (_, text, role) => {
    expect(roleIn(text)).toBe(role)
  })

  it.each([
    ['a place after the name', '[Ana Wambui], Nairobi, left.'],
    ['another person in a list', '[Ana Wambui], [Joseph Otieno] and others left.'],
    ['a verb after the name', '[Ana Wambui], said the paper, left.'],
    ['a role that is told of somebody else', 'The minister met [Ana Wambui] on Monday.'],
    ['a trade far behind', '[Ana Wambui], who had been there before any minister came, left.'],
    ['a headline', 'Owners Fire Coach [Ana Wambui], Hire Another\nThen it rained.'],
    ['nothing', '[Ana Wambui]'],
  ])('takes no role from %s', (_, text) => {
    expect(roleIn(text)).toBeUndefined()
  })
})

describe('genderOf', () => {
  const known = (word: string) => ({ ana: 1, joseph: 2, kim: 3 })[word] ?? 0
  const gender = (marked: string, role?: string) => {
    const { pieces, names } = named(marked)
    return genderOf(pieces, names, names[0]?.words ?? [], role, known)
  }

  it.each([
    ['Mrs [Wambui] left', undefined, 'woman'],
    ['Mr. [Otieno] left', undefined, 'man'],
    ['[Kim Wambui] left', 'spokeswoman for the ministry', 'woman'],
    ['[Ana Wambui] left', undefined, 'woman'],
    ['[Otieno Joseph] left', undefined, 'man'],
  ])('tells it in "%s", %s', (text, role, expected) => {
    expect(gender(text, role)).toBe(expected)
  })

  it.each([
    ['[Kim Wambui] left', 'minister'],
    ['[Wambui] left', 'spokesman and chairwoman'],
    ['Mrs Otieno met [Wambui]', undefined],
  ])('leaves it open in "%s", %s', (text, role) => {
    expect(gender(text, role)).toBeUndefined()
  })
})
