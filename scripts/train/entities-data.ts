import type { Label } from '@/lib/actors/entities/labels'
import { readData } from '../eval/data'

/** Articles with their names annotated: newswire of three parts of the world, and an encyclopedia's politics. */

export const REGIONS = ['worldwide_africa', 'worldwide_americas', 'worldwide_indigenous'] as const
const ENCYCLOPEDIA = 'crossner_politics'
export type NerSet = (typeof REGIONS)[number] | typeof ENCYCLOPEDIA
export const NER_SETS: readonly NerSet[] = [...REGIONS, ENCYCLOPEDIA]

export interface NerArticle {
  readonly id: string
  readonly tokens: readonly string[]
  readonly tags: readonly Label[]
}

export const nerArticles = (set: NerSet): NerArticle[] | undefined => readData<NerArticle>(`ner/${set}`)
