import { describe, expect, it } from 'vitest'
import { bodiesOf } from '@/lib/actors/bodies'
import { governmentOf } from '@/lib/actors/governments'
import { type Group, peopleOf } from '@/lib/actors/people'
import { isKnownPress, isPress } from '@/lib/actors/press'
import { settled } from '@/lib/actors/settle'
import { worldBody } from '@/lib/actors/world-bodies'
import { named } from './named'

const written = (groups: readonly Group[]) => groups.map(({ names }) => names.map(({ name }) => name.words.join(' ')))
const people = (marked: string) => written(peopleOf(named(marked).names))
const bodies = (marked: string) => {
  const { pieces, names } = named(marked, 'ORG')
  return written(bodiesOf(pieces, names))
}

describe('peopleOf', () => {
  it.each([
    ['surname', '[Ana Wambui] came. [Wambui] spoke.', [['Ana Wambui', 'Wambui']]],
    ['surname first', '[Wambui] came. It was [Ana Wambui].', [['Wambui', 'Ana Wambui']]],
    ['first name', '[Ana Wambui] came. [Ana] spoke.', [['Ana Wambui', 'Ana']]],
    ['other order', '[Wambui Ana] came. [Ana Wambui] spoke.', [['Wambui Ana', 'Ana Wambui']]],
    ['middle name', '[Ana Njeri Wambui] came. [Ana Wambui] spoke.', [['Ana Njeri Wambui', 'Ana Wambui']]],
    ['initial', '[Ana N. Wambui] came. [Ana Wambui] spoke.', [['Ana N. Wambui', 'Ana Wambui']]],
    ['accents', '[Ana Wambüi] came. [Wambui] spoke.', [['Ana Wambüi', 'Wambui']]],
    ['particle', '[Omar al-Tana] came. [Tana] spoke.', [['Omar al-Tana', 'Tana']]],
  ])('puts together by %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  it.each([
    ['other first names', '[Ana Wambui] met [Rose Wambui].', [['Ana Wambui'], ['Rose Wambui']]],
    ['other surnames', '[Ana Wambui] met [Ana Otieno].', [['Ana Wambui'], ['Ana Otieno']]],
    ['nothing in common', '[Wambui] met [Otieno].', [['Wambui'], ['Otieno']]],
  ])('keeps apart: %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  it('gives a surname of two to the one named last, less surely', () => {
    const groups = peopleOf(named('[Ana Wambui] met [Rose Wambui]. [Wambui] spoke.').names)
    expect(written(groups)).toEqual([['Ana Wambui'], ['Rose Wambui', 'Wambui']])
    const [sure, less] = groups[1]?.names.map(({ confidence }) => confidence) ?? []
    expect(less).toBeLessThan(sure ?? 0)
  })
})

describe('bodiesOf', () => {
  it.each([
    ['brackets', 'the [Lake Tana Council] ([LTC]) met; the [LTC] voted', [['Lake Tana Council', 'LTC', 'LTC']]],
    [
      'brackets, where two have the initials',
      '[Tana Fund] ([TF]) and [Tango Food]; [TF]',
      [['Tana Fund', 'TF', 'TF'], ['Tango Food']],
    ],
    ['brackets, with more letters than words', 'the [West Tana Board] ([WESTAB]) met', [['West Tana Board', 'WESTAB']]],
    ['initials', 'the [Lake Tana Council] met; the [LTC] voted', [['Lake Tana Council', 'LTC']]],
    ['what it is', 'the [Tana News Agency] and [Tana] reported', [['Tana News Agency', 'Tana']]],
    [
      'its state',
      'the [Kenyan Supreme Court] met; the [Supreme Court] ruled',
      [['Kenyan Supreme Court', 'Supreme Court']],
    ],
    ['case and article', '[The Tana Fund] and [TANA FUND]', [['Tana Fund', 'TANA FUND']]],
  ])('puts together by %s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected)
  })

  it.each([
    ['letters of another', 'the [Lake Tana Council] met the [LTB]', [['Lake Tana Council'], ['LTB']]],
    [
      'letters of two',
      '[Lake Tana Council], [Long Term Credit], [LTC]',
      [['Lake Tana Council'], ['Long Term Credit'], ['LTC']],
    ],
    ['a town and its paper', 'the [Tana Times] of [LOC Tana]', [['Tana Times'], ['Tana']]],
    ['a part that tells apart', '[Tana Water] and [Tana]', [['Tana Water'], ['Tana']]],
  ])('keeps apart: %s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected)
  })
})

describe('governmentOf', () => {
  const state = (marked: string) => {
    const { pieces, names } = named(marked, 'LOC')
    return names[0] && governmentOf(pieces, names[0])?.name
  }

  it.each([
    ['[Beijing] said it would not.', 'China'],
    ['[Paris] has repeatedly objected to it.', 'France'],
    ['[Berlin] would not support it.', 'Germany'],
    ['[Moscow] and Beijing declare a partnership.', 'Russia'],
    ["[Tokyo]'s foreign policy", 'Japan'],
    ['relations with [Hanoi] are good', 'Vietnam'],
  ])('takes the capital for the state in "%s"', (text, expected) => {
    expect(state(text)).toBe(expected)
  })

  it.each([
    'He lives in [Beijing] said the man.',
    '[Paris] is a city of light.',
    "[Tokyo]'s streets",
    'a train to [Hanoi]',
    '[Lagos] said no.',
    'the [Berlin] support group',
  ])('leaves the town in "%s"', (text) => {
    expect(state(text)).toBeUndefined()
  })
})

describe('isPress', () => {
  it.each([
    [['Tana', 'Herald'], ''],
    [['The', 'Tana', 'Times'], ''],
    [['Kyodo'], ''],
    [['Observer'], ''],
    [['Tana'], ' news agency said'],
    [['Daily', 'Tana'], ''],
  ])('knows %s%s', (words, after) => {
    expect(isPress(words, after)).toBe(true)
  })

  it.each([
    [['Tana', 'Bank'], ''],
    [['Times', 'Square'], ''],
    [['Herald'], ''],
    [['Tana'], ' newspapermen said'],
    [[], ' newspaper'],
  ])('leaves %s%s', (words, after) => {
    expect(isPress(words, after)).toBe(false)
  })
})

describe('isKnownPress', () => {
  it('knows those that are nothing else', () => {
    for (const name of ['Kyodo', 'Financial Times', 'Al Jazeera']) expect(isKnownPress(name)).toBe(true)
    for (const name of ['Dawn', 'Times', 'Time', 'Tana Herald']) expect(isKnownPress(name)).toBe(false)
  })
})

describe('settled', () => {
  it('takes a name for what it mostly is', () => {
    const { names } = named('[ORG Tana] [ORG Tana] [PER Tana] [PER Otieno]')
    expect(settled(names).map(({ type }) => type)).toEqual(['ORG', 'ORG', 'ORG', 'PER'])
  })

  it('leaves a tie as it is', () => {
    expect(settled(named('[ORG Tana] [PER Tana]').names).map(({ type }) => type)).toEqual(['ORG', 'PER'])
  })
})

describe('worldBody', () => {
  it.each([
    ['Nato', 'NATO'],
    ['U.N.', 'United Nations'],
    ['Asean', 'ASEAN'],
  ])('knows %s', (name, body) => {
    expect(worldBody(name)).toBe(body)
  })

  it.each(['nato', 'United', 'Union', 'WHO'])('does not know %s', (name) => {
    expect(worldBody(name)).toBeUndefined()
  })

  it('has one body for all of its names', () => {
    expect(bodies('the [UN] and the [United Nations] and [U.N.]')).toEqual([['UN', 'United Nations', 'U.N.']])
  })
})
