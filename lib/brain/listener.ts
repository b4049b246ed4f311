import { type Heard, type ListeningModels, listen } from '@/lib/sources/analysis'
import type { Article } from '@/lib/text/article'
import { languageOf } from '@/lib/text/language'
import { loadListening } from './models'
import type { Outlets } from './outlets'

/** What was heard of an article: nothing for languages other than English, or where the models could not be loaded. */
export type Hearing =
  | { readonly state: 'ready'; readonly heard: Heard }
  | { readonly state: 'other-language' }
  | { readonly state: 'failed' }

export interface Listener {
  /** What has been heard of an article; undefined while it has not been listened to. */
  known(article: Article): Hearing | undefined
  /** Listens to an article, once. */
  hear(article: Article): Promise<Hearing>
}

/**
 * Loads the models when the first article is listened to, and remembers what each article says as long as it is kept.
 * @param failed is told what kept an article from being listened to
 */
export function createListener(outlets: Pick<Outlets, 'loadModel'>, failed: (error: unknown) => void): Listener {
  /** By their text: comments that arrive later make it no other article. */
  const hearings = new WeakMap<Article['paragraphs'], Hearing>()
  const begun = new WeakMap<Article['paragraphs'], Promise<Hearing>>()
  let models: Promise<ListeningModels> | undefined

  const load = () => {
    models ??= loadListening(outlets).catch((error: unknown) => {
      // Tried again for the next article, or the next reading of this one: the failure may have been the moment's.
      models = undefined
      throw error
    })
    return models
  }

  const heardWith = async (article: Article): Promise<Hearing> => {
    const language = languageOf(article)
    if (language !== undefined && language !== 'en') return { state: 'other-language' }
    try {
      return { state: 'ready', heard: listen(article, await load()) }
    } catch (error) {
      failed(error)
      return { state: 'failed' }
    }
  }

  const hearNow = async (article: Article): Promise<Hearing> => {
    const hearing = await heardWith(article)
    hearings.set(article.paragraphs, hearing)
    return hearing
  }

  return {
    known: (article) => hearings.get(article.paragraphs),
    hear(article) {
      const work = begun.get(article.paragraphs) ?? hearNow(article)
      begun.set(article.paragraphs, work)
      return work
    },
  }
}
