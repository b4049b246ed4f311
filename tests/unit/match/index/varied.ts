import type { TermGroup } from '@/lib/story/matching-schema'
import type { Story } from '@/lib/story/schema'
import { bundledStory } from '../../story/bundled'

/** Edited stories of the bundled one's kind: another thing, in another place, done by another body. */

interface Terms {
  readonly terms: string[]
  readonly weak?: string[]
  readonly languages?: TermGroup['languages']
}

const THINGS: readonly Terms[] = [
  {
    terms: ['summit'],
    weak: ['meeting', 'talks'],
    languages: { fr: { terms: ['sommet'] }, de: { terms: ['Gipfel'] } },
  },
  { terms: ['embassy'], weak: ['mission'], languages: { ja: { terms: ['大使館'] }, es: { terms: ['embajada'] } } },
  {
    terms: ['office', 'bureau'],
    languages: { de: { terms: ['Büro'], weak: ['Vertretung'] }, ja: { terms: ['事務所'] } },
  },
  { terms: ['opposition', 'objection'], weak: ['doubts'], languages: { fr: { terms: ['opposition', 'refus'] } } },
  {
    terms: ['cooperation', 'partnership'],
    languages: { de: { terms: ['Zusammenarbeit'] }, ja: { terms: ['協力', '連携'] } },
  },
]
const PLACES: readonly Terms[] = [
  { terms: ['Japan', 'Tokyo', 'Japanese'], weak: ['the country'], languages: { ja: { terms: ['日本', '東京'] } } },
  { terms: ['Vilnius', 'Lithuania'], languages: { fr: { terms: ['Lituanie'] }, de: { terms: ['Litauen'] } } },
  {
    terms: ['China', 'Beijing', 'Chinese'],
    weak: ['Asia'],
    languages: { ja: { terms: ['中国'] }, fr: { terms: ['Chine'] } },
  },
  {
    terms: ['Ukraine', 'Kyiv'],
    weak: ['the region'],
    languages: { de: { terms: ['Kiew'] }, ja: { terms: ['ウクライナ'] } },
  },
  {
    terms: ['Asia', 'Indo-Pacific'],
    languages: { fr: { terms: ['Asie'] }, es: { terms: ['Asia'] }, de: { terms: ['Asien'] } },
  },
]
const BODIES: readonly Terms[] = [
  {
    terms: ['NATO', 'North Atlantic Treaty Organization'],
    weak: ['the alliance'],
    languages: { fr: { terms: ['OTAN'] }, es: { terms: ['OTAN'] } },
  },
  {
    terms: ['EU', 'European Union'],
    weak: ['the union', 'the EU summit'],
    languages: { fr: { terms: ['UE', 'Union européenne'] } },
  },
  { terms: ['UN', 'United Nations'], languages: { de: { terms: ['UNO', 'Vereinte Nationen'] } } },
  {
    terms: ['France', 'French', 'Macron'],
    languages: { ja: { terms: ['フランス', '仏'] }, de: { terms: ['Frankreich'] } },
  },
]
const LANGUAGES = ['en', 'fr', 'de', 'ja'] as const

/** `count` stories with ids `varied-0` on. */
export function variedStories(count: number): Story[] {
  const bundled = bundledStory()
  return Array.from({ length: count }, (_, i) => {
    const thing = THINGS[i % THINGS.length] as Terms
    const place = PLACES[Math.floor(i / 5) % PLACES.length] as Terms
    const body = BODIES[Math.floor(i / 25) % BODIES.length] as Terms
    // Every second one is given without what it turns on by halves: two parts alone.
    const parts = i % 2 === 0 ? [thing, place, body] : [thing, body]
    return {
      ...bundled,
      id: `varied-${i}`,
      language: i < 150 ? 'en' : (LANGUAGES[i % LANGUAGES.length] ?? 'en'),
      statements: [],
      matching: {
        ...bundled.matching,
        event: parts.map((part, n) => ({ ...part, id: `part-${n}`, ...(part === place && { place: true }) })),
        actors: i % 3 === 0 ? bundled.matching.actors : {},
      },
    }
  })
}
