import { describe, expect, it } from 'vitest'
import { compareStatements } from '@/lib/sources/compare'
import type { OfPage, OfStory } from '@/lib/sources/likeness'
import type { Attribution } from '@/lib/story/schema'

const at = (paragraph: number, start = 0, end = 80) => ({ paragraph, start, end })

const ofStory = (text: string, found?: OfStory['found'], attribution: Attribution = 'named'): OfStory => ({
  text,
  attribution,
  ...(found && { found }),
})
const ofPage = (text: string, paragraph: number, attribution: Attribution = 'named'): OfPage => ({
  text,
  attribution,
  passages: [at(paragraph, 0, text.length)],
})
const by = <S>(name: string, ...statements: S[]) => ({ name, statements })
const kinds = (...compared: Parameters<typeof compareStatements>) =>
  compareStatements(...compared).map(({ kind }) => kind)

const HARBOUR = 'the new harbour wall will protect the old town from winter storms'
const RETOLD = 'a harbour wall would protect our old town against storms in winter'

describe('a statement of the story', () => {
  it('has the same words where they were found exactly, and altered ones where nearly', () => {
    const same = ofStory(HARBOUR, { passage: at(1), exact: true, text: HARBOUR })
    const text = HARBOUR.replace('winter', 'autumn')
    const altered = ofStory(HARBOUR, { passage: at(2), exact: false, text })
    const [first, second] = compareStatements([by('Ana Lund', same, altered)], [])
    expect(first).toEqual({ kind: 'same', story: same, speaker: 'Ana Lund' })
    expect(second).toMatchObject({ kind: 'altered', story: altered })
    expect(second?.kind === 'altered' && second.difference.filter((part) => part.in !== 'both')).toEqual([
      { in: 'story', text: 'winter ' },
      { in: 'page', text: 'autumn ' },
    ])
  })

  it('is altered where the page has most of its words, and leads to them', () => {
    const [altered] = compareStatements([by('Ana Lund', ofStory(HARBOUR))], [by('Lund', ofPage(RETOLD, 4))])
    const found = { passage: at(4, 0, RETOLD.length), exact: false, text: RETOLD }
    expect(altered).toMatchObject({ kind: 'altered', speaker: 'Ana Lund', story: { text: HARBOUR, found } })
  })

  it('has the same words where the page only interrupts them, and leads to the first stretch', () => {
    const page = {
      text: 'the wall is late … and it costs too much',
      attribution: 'named',
      passages: [at(3, 0, 16), at(3, 30, 51)],
    } as const
    const [same] = compareStatements(
      [by('Ana Lund', ofStory('The wall is late and it costs too much'))],
      [by('Ana Lund', page)],
    )
    expect(same).toMatchObject({ kind: 'same', story: { found: { passage: at(3, 0, 16), text: 'the wall is late' } } })
  })

  it('is not here where too little is shared, or only small words', () => {
    const story = [by('Ana Lund', ofStory(HARBOUR))]
    expect(kinds(story, [by('Lund', ofPage('the harbour wall was never built', 1))])).toEqual(['not-here', 'only-here'])
    const small = [by('Ana Lund', ofStory('it is what it is and we will have to do what we can with this'))]
    expect(kinds(small, [by('Lund', ofPage('we will have to do with this what we can, as it is', 1))])).toEqual([
      'not-here',
      'only-here',
    ])
  })

  it('is not what somebody else says in such words', () => {
    const story = [by('Ana Lund', ofStory(HARBOUR))]
    expect(kinds(story, [by('Piet Vos', ofPage(RETOLD, 1))])).toEqual(['not-here', 'only-here'])
    expect(kinds(story, [by('', ofPage(RETOLD, 1, 'unclear'))])).toEqual(['altered'])
    expect(kinds(story, [by('an engineer', ofPage(RETOLD, 1, 'anonymous'))])).toEqual(['altered'])
  })

  it('needs fewer words of a person whom both texts name', () => {
    const short = [by('Ana Lund', ofStory('the wall would be a big mistake'))]
    const page = (name: string, attribution: Attribution) =>
      by(name, ofPage('The wall would be a very big mistake', 1, attribution))
    expect(kinds(short, [page('Lund', 'named')])).toEqual(['altered'])
    expect(kinds(short, [page('an engineer', 'anonymous')])).toEqual(['not-here', 'only-here'])
  })

  it('takes the likest of several, and none twice', () => {
    const other = 'the harbour wall will not protect the town from floods'
    const story = [by('Lund', ofStory(other), ofStory(HARBOUR))]
    const compared = compareStatements(story, [by('Lund', ofPage(RETOLD, 1))])
    expect(compared.map(({ kind }) => kind)).toEqual(['not-here', 'altered'])
  })
})

describe('a statement of the page', () => {
  const found = { passage: at(1, 10, 74), exact: true, text: HARBOUR }
  const story = [by('Ana Lund', ofStory(HARBOUR, found))]
  const heard = (start: number, end: number): OfPage => ({
    text: 'x',
    attribution: 'named',
    passages: [at(1, start, end)],
  })

  it('is accounted for where a story’s statement was found in it, or it in that', () => {
    expect(kinds(story, [by('Ana Lund', heard(0, 120))])).toEqual(['same'])
    expect(kinds(story, [by('Ana Lund', heard(20, 40))])).toEqual(['same'])
  })

  it('is only here where it stands beside it', () => {
    const compared = compareStatements(story, [
      by('Piet Vos', heard(70, 120), { ...heard(10, 74), passages: [at(2, 10, 74)] }),
    ])
    expect(compared.map(({ kind }) => kind)).toEqual(['same', 'only-here', 'only-here'])
    expect(compared[1]).toMatchObject({ speaker: 'Piet Vos', page: { passages: [at(1, 70, 120)] } })
  })
})

it('accounts for every statement of both once', () => {
  const texts = [
    HARBOUR,
    RETOLD,
    'nobody asked the fishermen',
    'the council meets on Monday',
    'the council met on Sunday',
  ]
  for (const [cut] of texts.entries()) {
    const story = texts.slice(0, cut + 1).map((text) => ofStory(text))
    const page = texts.slice(cut).map((text, paragraph) => ofPage(text, paragraph))
    const compared = compareStatements([by('Lund', ...story)], [by('Lund', ...page)])
    expect(compared.filter(({ kind }) => kind !== 'only-here')).toHaveLength(story.length)
    const matched = compared.filter(({ kind }) => kind === 'same' || kind === 'altered').length
    expect(compared.filter(({ kind }) => kind === 'only-here')).toHaveLength(page.length - matched)
  }
})
