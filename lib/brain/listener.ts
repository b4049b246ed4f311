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

/** Loads the models when the first article is listened to, and remembers what each article says as long as it is kept. */
export function createListener(outlets: Pick<Outlets, 'loadModel'>): Listener {
  const hearings = new WeakMap<Article, Hearing>()
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
      console.error('Newsgloss:', error)
      return { state: 'failed' }
    }
  }

  return {
    known: (article) => hearings.get(article),
    async hear(article) {
      const known = hearings.get(article)
      if (known) return known
      const hearing = await heardWith(article)
      hearings.set(article, hearing)
      return hearing
    },
  }
}
