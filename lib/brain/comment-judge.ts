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
  /**
   * Judges the comments of an article about a story, once, in slices between which others are answered; all arrive at
   * the end. Rejects where the model cannot be loaded.
   */
  judge(article: Article, story: Story): Promise<Judgements>
}

/** A slice ends once it has taken so many milliseconds. A comment takes less than one of them. */
export const SLICE = 25

/** Lets what waits for the background go first. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

type Clock = Pick<Outlets, 'now'>

/** Each comment beside the one that it answers, where that was read. */
async function judgeAll(
  comments: readonly PageComment[],
  story: Story,
  model: StanceModel,
  { now }: Clock,
  pause: () => Promise<void>,
): Promise<Judgements> {
  const debate = prepareDebate(story.proposition, story.debate, story.actors)
  const texts = new Map(comments.map(({ id, text }) => [id, text]))
  const judgements = new Map<string, Judgement>()
  let begun = now()
  for (const { id, text, parent, removed } of comments) {
    if (removed) continue
    if (now() - begun >= SLICE) {
      await pause()
      begun = now()
    }
    judgements.set(id, judgeStance(text, debate, model, parent === undefined ? undefined : texts.get(parent)))
  }
  return judgements
}

/** Judgements under way and done, by article. */
interface Judging {
  readonly work: Promise<Judgements>
  done?: Judgements
}

/** Loads the model when the first comments are judged. @param pause between two slices */
export function createCommentJudge(
  { loadModel, now }: Pick<Outlets, 'loadModel'> & Clock,
  pause: () => Promise<void> = nextTask,
): CommentJudge {
  const judging = new WeakMap<Article, Judging>()
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

  const begin = (article: Article, story: Story): Judging => {
    const begun: Judging = {
      work: load()
        .then((loaded) => judgeAll(article.comments, story, loaded, { now }, pause))
        .then((judgements) => {
          begun.done = judgements
          return judgements
        })
        .catch((error: unknown) => {
          judging.delete(article)
          throw error
        }),
    }
    judging.set(article, begun)
    return begun
  }

  return {
    known: (article) => judging.get(article)?.done,
    judge: (article, story) => (judging.get(article) ?? begin(article, story)).work,
  }
}
