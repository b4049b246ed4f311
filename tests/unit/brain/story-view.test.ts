import { describe, expect, it } from 'vitest'
import { findStory } from '@/lib/brain/analyse'
import { storyView } from '@/lib/brain/story-view'
import { NO_CORRECTIONS } from '@/lib/store/corrections'
import { bundledStory } from '@/scripts/predict/bundled-story'
import { articleOf } from '@/scripts/predict/match-story'

const story = bundledStory()

function languages(text: string, language?: string) {
  const article = articleOf({ title: '', text, language })
  return storyView(article, findStory(article, story), NO_CORRECTIONS).languages
}

describe('the languages of page and story', () => {
  it('are told where they differ, whatever the page declares', () => {
    const text = 'La France ne veut pas du bureau que l’Otan souhaite ouvrir dans la capitale du Japon.'
    expect(languages(text, 'en')).toEqual({ page: 'fr', story: 'en' })
  })

  it('are not told where they are the same, or the page’s is not known', () => {
    expect(languages('The office would be in the capital, and it was not the first of them.', 'fr')).toBeUndefined()
    expect(languages('Tokyo')).toBeUndefined()
  })
})
