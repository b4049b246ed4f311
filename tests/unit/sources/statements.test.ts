import { describe, expect, it } from 'vitest'
import { heard } from './heard'

/** The only statement of a text. */
function only(text: string) {
  const found = heard(text)
  expect(found).toHaveLength(1)
  return found[0]
}

describe('statementsOf', () => {
  it.each([
    ['after the words', '“The bridge is safe,” said Maria Keller, the mayor of Ostburg.'],
    ['before the words', 'Maria Keller, the mayor of Ostburg, said: “The bridge is safe.”'],
    ['in straight marks', '"The bridge is safe," Maria Keller said on Monday.'],
  ])('finds a direct statement and its speaker %s', (_, text) => {
    expect(only(text)).toMatchObject({ name: 'Maria Keller', attribution: 'named', form: 'direct' })
    expect(only(text)?.words).toContain('The bridge is safe')
  })

  it('takes the two halves of an interrupted statement for one', () => {
    const found = only('“The bridge is safe,” Maria Keller said, “but we will test it again in the spring.”')
    expect(found?.words).toBe('“The bridge is safe,” … “but we will test it again in the spring.”')
  })

  it('goes on with the quotation that follows in the same paragraph', () => {
    const found = only('“The bridge is safe,” said Maria Keller. “Nobody needs to worry about crossing it.”')
    expect(found?.words).toContain('Nobody needs to worry')
  })

  it('goes on with a quotation that runs over paragraphs', () => {
    const found = heard('Maria Keller said: “The bridge is safe.\n“Nobody needs to worry about crossing it.”')
    expect(found).toHaveLength(1)
    expect(found[0]?.words).toContain('Nobody needs to worry')
  })

  it('finds what is reported without marks', () => {
    expect(only('Maria Keller told the council that the bridge was safe.')).toMatchObject({
      form: 'indirect',
      name: 'Maria Keller',
      attribution: 'named',
    })
  })

  it('finds what is reported with some words quoted', () => {
    expect(only('Maria Keller said the bridge was “as safe as any other in the country”.')?.form).toBe('mixed')
  })

  it('names whom a text does not name by who they are, without what it tells of them beside', () => {
    const found = only('Shopkeepers on the quay, who had feared a year without trade, said they could live with it.')
    expect(found).toMatchObject({ name: 'Shopkeepers on the quay', attribution: 'anonymous' })
  })

  it('finds a speaker far from the word that reports', () => {
    const found = only('The regional ministry, which would pay a third, has said that it needs an answer by Friday.')
    expect(found).toMatchObject({ attribution: 'organisation', name: 'The regional ministry' })
  })

  it('shows what is said by nobody in particular as unclear, and a mere question as nothing said', () => {
    expect(only('It is said that the bridge was safe in those years.')).toMatchObject({
      attribution: 'unclear',
      name: '',
    })
    expect(heard('Asked whether the bridge was safe, he left.')).toEqual([])
  })

  it('says that a name is withheld, and why', () => {
    const text =
      'The bridge will close in May, said a city official, who asked not to be named because the plan is not public.'
    expect(only(text)).toMatchObject({ attribution: 'anonymous' })
    expect(only(text)?.anonymity).toContain('asked not to be named')
  })

  it('leaves open who "he" is where two men could be meant', () => {
    const found = heard('Paul Weber met Jonas Brandt on Tuesday.\n“The bridge is safe,” he said.')
    expect(found.at(-1)).toMatchObject({ attribution: 'unclear', name: '' })
  })

  it('names the body that speaks', () => {
    expect(only('The Ministry of Transport said the bridge was safe.')).toMatchObject({ attribution: 'organisation' })
  })

  it('tells through whom the text has the words', () => {
    const found = only('The bridge is safe, according to Maria Keller, the mayor, according to Reuters.')
    expect(found).toMatchObject({ name: 'Maria Keller', via: 'Reuters' })
  })

  it('finds a refusal to speak', () => {
    const found = heard('Maria Keller declined to comment on the report.')
    expect(found.some(({ name, words }) => name === 'Maria Keller' && words.includes('comment'))).toBe(true)
  })

  it('takes a signed quotation for a statement', () => {
    expect(only('“I cross it every day with my children.” ― Carla Sanchez')).toMatchObject({ form: 'direct' })
  })

  it.each([
    ['a title', 'The council read the report “Bridges of the Valley” on Monday.'],
    ['a nickname', 'Thomas “Red” Miller crossed the bridge on Monday.'],
    ['a word held at a distance', 'The so-called “smart” bridge opened on Monday.'],
  ])('does not take %s for something said', (_, text) => {
    expect(heard(text)).toEqual([])
  })
})
