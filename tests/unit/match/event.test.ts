import { describe, expect, it } from 'vitest'
import { findEventMentions } from '@/lib/match/event-mentions'
import { prepareStory } from '@/lib/match/prepare'
import { tokenise } from '@/lib/match/tokens'
import { bundledStory } from '@/scripts/predict/bundled-story'
import { articleOf } from '@/scripts/predict/match-story'

const story = prepareStory(bundledStory())

function mentions(text: string) {
  const words = tokenise(articleOf({ title: '', text }))
  return findEventMentions(words, story.indexFor(words.language).scan(words.tokens), story)
}
const kinds = (text: string) => mentions(text).map(({ kind }) => kind)

describe('a mention of the office', () => {
  it.each([
    ['whole', 'Nato wants to open an office in Tokyo.'],
    ['whole', 'NATO’s Tokyo office has been shelved.'],
    ['whole', 'Japan would host a liaison office of the North Atlantic Treaty Organisation.'],
    ['whole', 'Nato is divided: its first permanent presence in Tokyo is opposed by France.'],
    ['whole', 'Paris refused the representation of the North Atlantic alliance in the Japanese capital.'],
    ['spread', 'Nato meets today. It will discuss a liaison office in Japan.'],
    ['bare', 'The office has twelve rooms.'],
    ['other', 'Nato has a liaison office in Amman, and Japan applauded.'],
    ['other', 'Nato’s Moscow office was closed, Tokyo said.'],
    ['other', 'Nato’s office in Springfield welcomed guests from Japan.'],
    ['other', 'The EU will open an office in Tokyo.'],
  ])('is %s in "%s"', (kind, text) => {
    expect(kinds(text)).toEqual([kind])
  })

  it.each([
    ['Japan’s leader took office before the Nato summit in Tokyo.'],
    ['Kishida’s office in Tokyo said Nato was a partner.'],
    ['Japan sends a permanent representative to Nato.'],
  ])('is not in "%s"', (text) => {
    expect(kinds(text)).toEqual([])
  })

  it('needs all parts near: two subjects side by side are not the event', () => {
    const filler = 'Other things were said there. '.repeat(20)
    expect(kinds(`${filler}Nato met in Vilnius. ${filler}A singer has an office in Tokyo.`)).toEqual(['bare'])
  })

  it('goes to the body that was named last', () => {
    expect(kinds('Unesco spoke to Nato. It has no liaison office in Tokyo.')).toEqual(['spread'])
    expect(kinds('Nato spoke to Unesco. It has no liaison office in Tokyo.')).toEqual(['bare'])
  })

  it('needs its place closer than the rest of the sentence', () => {
    expect(kinds('Japan sent a minister and two deputies to see how Nato runs its office.')).toEqual(['bare'])
  })

  it('is not placed by what somebody there does', () => {
    expect(kinds('Nato was glad. The presidential staff and its office thanked Japan.')).toEqual(['bare'])
  })

  it('takes "the country" for the one named before', () => {
    expect(kinds('Japan is a partner. Nato may open an office in the country.')).toEqual(['whole'])
    expect(kinds('Japan sent help to Moldova. The Nato office in the country said so.')).not.toContain('whole')
  })

  it('is read from the place of an event with no list of names', () => {
    expect(mentions('The office in Springfield, Nato said.')[0]).toMatchObject({ kind: 'other', name: 'Springfield' })
    expect(kinds('Nato may open an office in June.')).toEqual(['bare'])
  })
})
