import { readStanceModel, type StanceModel } from '@/lib/stance/general/model'
import { type Judgement, judgeStance } from '@/lib/stance/judge'
import { prepareDebate } from '@/lib/stance/story/prepare'
import type { Story } from '@/lib/story/schema'
import type { Article, PageComment } from '@/lib/text/article'
import { readWordClasses } from '@/lib/text/word-classes'
import type { Outlets } from './outlets'

/** Judgements by the id of their comment. */
export type Judgements = ReadonlyMap<string, Judgement>

export interface CommentJudge {
  /** What is thought of an article's comments; undefined while they have not been judged. */
  known(article: Article): Judgements | undefined
  /** Judges the comments of an article about a story, once. Rejects where the model cannot be loaded. */
  judge(article: Article, story: Story): Promise<Judgements>
}

/** Each comment beside the one that it answers, where that was read. */
function judgeAll(comments: readonly PageComment[], story: Story, model: StanceModel): Judgements {
  const debate = prepareDebate(story.proposition, story.debate, story.actors)
  const texts = new Map(comments.map(({ id, text }) => [id, text]))
  return new Map(
    comments
      .filter(({ removed }) => !removed)
      .map(({ id, text, parent }) => [
        id,
        judgeStance(text, debate, model, parent === undefined ? undefined : texts.get(parent)),
      ]),
  )
}

/** Loads the model when the first comments are judged. */
export function createCommentJudge({ loadModel }: Pick<Outlets, 'loadModel'>): CommentJudge {
  const judged = new WeakMap<Article, Judgements>()
  let model: Promise<StanceModel> | undefined

  const load = () => {
    model ??= Promise.all([loadModel('stance'), loadModel('word-classes')])
      .then(([stance, classes]) => readStanceModel(new Uint8Array(stance), readWordClasses(new Uint8Array(classes))))
      .catch((error: unknown) => {
        model = undefined
        throw error
      })
    return model
  }

  return {
    known: (article) => judged.get(article),
    async judge(article, story) {
      const known = judged.get(article)
      if (known) return known
      const judgements = judgeAll(article.comments, story, await load())
      judged.set(article, judgements)
      return judgements
    },
  }
}
