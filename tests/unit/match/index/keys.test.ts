import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pack } from '@/lib/match/index/build'
import { grow, ungrown } from '@/lib/match/index/grow'
import { keysOf, openKeys, type StoryKeys } from '@/lib/match/index/keys'
import { matchStories } from '@/lib/match/match'
import { tokenise } from '@/lib/match/tokens'
import type { TermGroup } from '@/lib/story/matching-schema'
import type { Story } from '@/lib/story/schema'
import { articleOf } from '@/scripts/predict/match-story'
import { bundledStory } from '../../story/bundled'
import { variedStories } from './varied'

const FOLDER = join(import.meta.dirname, '../texts')
const articles = readdirSync(FOLDER).map((file) => ({
  file,
  article: articleOf(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))),
}))

function keysOver(stories: readonly Story[]): StoryKeys {
  const keys = openKeys(
    ungrown(
      pack(
        stories.map(({ id }) => id),
        stories.map(keysOf),
      ),
    ),
  )
  if (!keys) throw new Error('damaged')
  return keys
}

const storyOf = (...event: Omit<TermGroup, 'id'>[]): Story => {
  const story = bundledStory()
  return { ...story, matching: { ...story.matching, event: event.map((group, i) => ({ id: `g${i}`, ...group })) } }
}
const isCandidate = (story: Story, text: string) =>
  keysOver([story]).candidates(tokenise(articleOf({ title: '', text }))).length === 1

describe('candidates among edited stories', () => {
  const bundled = bundledStory()
  const stories = [bundled, ...variedStories(200)]
  const keys = keysOver(stories)
  const judged = articles.map(({ file, article }) => {
    const ids = new Set(keys.candidates(tokenise(article)))
    return {
      file,
      ids,
      all: matchStories(article, stories),
      near: matchStories(
        article,
        stories.filter(({ id }) => ids.has(id)),
      ),
    }
  })

  it.each(judged)('miss no story that $file is about or mentions', ({ ids, all, near }) => {
    const those = all.filter(({ state }) => state !== 'none')
    expect(those.filter(({ storyId }) => !ids.has(storyId))).toEqual([])
    if (all[0]?.state !== 'none') expect(near[0]).toEqual(all[0])
  })

  it('are put to the test by texts of many stories', () => {
    const found = judged.flatMap(({ all }) => all.filter(({ state }) => state !== 'none').map(({ storyId }) => storyId))
    expect(new Set(found).size).toBeGreaterThan(50)
    const best = new Set(judged.map(({ all }) => (all[0]?.state === 'none' ? '' : all[0]?.storyId)))
    expect(best.size).toBeGreaterThan(10)
  })

  it('are a part of all stories', () => {
    const share = judged.reduce((sum, { ids }) => sum + ids.size, 0) / (judged.length * stories.length)
    expect(share).toBeLessThan(0.5)
  })
})

describe('the keys of a story', () => {
  const story = storyOf(
    { terms: ['liaison office'], weak: ['desk'] },
    {
      terms: ['Japan'],
      weak: ['the country', 'Japan Sea'],
      languages: { ja: { terms: ['東京', '仏'] }, de: { terms: ['Tokio'] } },
    },
  )

  it.each<[string, string]>([
    ['plain', 'The liaison offices in Japan'],
    ['with an ending', 'Das liaison office in den Tokios'],
    ['in another case, with an accent', 'A LIAISON ÖFFICE IN JAPÁN'],
    ["with 's", "Japan's liaison office"],
    ['weak, for what it turns on', 'A desk in Japan'],
    ['in characters', '東京のdesk'],
    ['of one character', '仏 desk'],
  ])('are found in words %s', (_, text) => {
    expect(isCandidate(story, text)).toBe(true)
  })

  it.each<[string, string]>([
    ['without a part', 'The liaison office is here'],
    ['with a part by a weak term alone', 'The liaison office in the country'],
    ['with the first of two characters', '東の都 desk'],
    ['with nothing', ''],
  ])('are not found %s', (_, text) => {
    expect(isCandidate(story, text)).toBe(false)
  })

  it('never make a candidate of a story with a part that no page can hold', () => {
    expect(isCandidate(storyOf({ terms: ['office'] }, { terms: ['…'] }), 'office …')).toBe(false)
  })

  it('hold an event of more parts than are told apart to the first', () => {
    const letters = [...'abcdefghij'].map((letter) => ({ terms: [letter.repeat(5)] }))
    const text = letters.map(({ terms }) => terms[0]).join(' ')
    expect(isCandidate(storyOf(...letters), text)).toBe(true)
    expect(isCandidate(storyOf(...letters), text.replace('ccccc', ''))).toBe(false)
  })

  it('grow with the stories', () => {
    const postings = (...event: Omit<TermGroup, 'id'>[]) => keysOf(storyOf(...event))
    const base = ungrown(pack(['old'], [postings({ terms: ['office'] }, { terms: ['Japan'] })]))
    const next = grow(base, {
      put: new Map([
        ['old', postings({ terms: ['harbour'] }, { terms: ['Japan'] })],
        ['new', postings({ terms: ['office'] }, { terms: ['Tokyo'] })],
      ]),
      remove: [],
    })
    const keys = next && openKeys(next)
    const candidates = (text: string) => keys?.candidates(tokenise(articleOf({ title: '', text })))
    expect(keys?.stories).toBe(2)
    expect(candidates('an office in Japan')).toEqual([])
    expect(candidates('a harbour in Japan')).toEqual(['old'])
    expect(candidates('an office in Tokyo')).toEqual(['new'])
  })
})
