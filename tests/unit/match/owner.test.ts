import { describe, expect, it } from 'vitest'
import { findEventMentions } from '@/lib/match/event-mentions'
import { prepareStory } from '@/lib/match/prepare'
import { tokenise } from '@/lib/match/tokens'
import { bundledStory } from '@/scripts/predict/bundled-story'
import { articleOf } from '@/scripts/predict/match-story'

const story = prepareStory(bundledStory())

/** Mentions in a text that has opened with Nato, so that any office in Tokyo would be taken for Nato's. */
function mentions(text: string) {
  const words = tokenise(articleOf({ title: '', text: `Nato met partners. ${text}` }))
  return findEventMentions(words, story.indexFor(words.language).scan(words.tokens), story)
}

describe('an office of a body that no list knows', () => {
  it.each([
    ['Zorgbank', "The Zorgbank's new Tokyo office is small."],
    ['ZRG', 'Guests came from the ZRG Tokyo office yesterday.'],
    ['Zorgpol', 'Officials said that Zorgpol is to open an office in Tokyo.'],
    ['Zorgpol', 'Last month Zorgpol said it plans to set up its first liaison office in Tokyo.'],
    ['Zorgbund', 'They visited the office of the Zorgbund in Tokyo.'],
  ])('is that of %s in "%s"', (name, text) => {
    expect(mentions(text)).toMatchObject([{ kind: 'other', name }])
  })

  it('is that of a body named by a common noun, behind whatever is said of it', () => {
    expect(mentions('The firm, which supplies Nato, will open an office in Tokyo.')).toMatchObject([{ kind: 'other' }])
  })

  it('is a person’s own where the text says "his"', () => {
    expect(mentions('The minister received Nato officials in his office in Tokyo.')).toEqual([])
  })
})

describe('the event’s own office', () => {
  it.each([
    ['whole', "Nato's first office in Tokyo would be small."],
    ['whole', "Japan's first Nato office would be in Tokyo."],
    ['whole', 'France is against Nato opening an office in Tokyo.'],
    ['whole', 'Jens Stoltenberg spoke. Stoltenberg wants to open a Nato office in Tokyo.'],
    ['spread', 'Jens Holt spoke. Holt wants to open an office in Tokyo.'],
    ['whole', 'The office of the alliance in Tokyo would be small.'],
    ['whole', 'France Objects To Plan For Nato To Open Office In Tokyo.'],
    ['whole', 'The ministry said Nato would open an office in Tokyo.'],
  ])('is %s in "%s"', (kind, text) => {
    expect(mentions(text).map((mention) => mention.kind)).toEqual([kind])
  })
})
