import type { HeardView } from '@/lib/messages/views'
import type { Article } from '@/lib/text/article'
import { type About, talkedAbout } from './talk'

/** What the comments of each article talk about, worked out once and remembered as long as the article is kept. */
export interface TalkBook {
  known(article: Article): About | undefined
  workOut(article: Article, heard: HeardView): Promise<About>
}

export function createTalkBook(): TalkBook {
  const done = new WeakMap<Article, About>()
  const begun = new WeakMap<Article, Promise<About>>()

  const work = async (article: Article, heard: HeardView) => {
    const about = await talkedAbout(article, heard)
    done.set(article, about)
    return about
  }

  return {
    known: (article) => done.get(article),
    workOut(article, heard) {
      const known = begun.get(article) ?? work(article, heard)
      begun.set(article, known)
      return known
    },
  }
}
