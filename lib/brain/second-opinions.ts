import type { CommentView, PageView } from '@/lib/messages/views'
import type { Stance, Story } from '@/lib/story/schema'
import type { Article } from '@/lib/text/article'
import type { Judgements } from './comment-judge'
import type { OnDeviceModel, Questioner } from './on-device'

/** What the browser's own language model says of the comments that we are not sure of: shown, and counted nowhere. */

/** By the id of their comment. */
export type Seconds = ReadonlyMap<string, Stance>

export interface SecondOpinions {
  /** What has been answered so far about an article's comments. */
  known(article: Article): Seconds
  /** Whether there is still something to ask that has not been begun. */
  isOpen(article: Article): boolean
  /**
   * Asks about one unsure comment after the other, once an article; nothing where the model is not ready.
   * @param onSome called now and then while answers come in
   */
  ask(article: Article, story: Story, judgements: Judgements, onSome: () => void): Promise<void>
}

/** A page with more unsure comments than these would keep the machine busy for long. */
const MOST_ASKED = 200
/** The faces are told after so many answers. */
const AT_ONCE = 5
const NONE: Seconds = new Map()

const unsure = ({ comments }: Article, judgements: Judgements) =>
  comments.filter(({ id }) => judgements.get(id)?.sure === false).slice(0, MOST_ASKED)

async function askAll(
  questioner: Questioner,
  article: Article,
  judgements: Judgements,
  told: (id: string, side: Stance) => void,
) {
  const texts = new Map(article.comments.map(({ id, text }) => [id, text]))
  for (const { id, text, parent } of unsure(article, judgements)) {
    const side = await questioner.ask(text, parent === undefined ? undefined : texts.get(parent))
    if (side) told(id, side)
  }
}

export function createSecondOpinions(model: OnDeviceModel): SecondOpinions {
  const answers = new WeakMap<Article, Map<string, Stance>>()

  return {
    known: (article) => answers.get(article) ?? NONE,
    isOpen: (article) => !answers.has(article),
    async ask(article, story, judgements, onSome) {
      if (answers.has(article)) return
      const sides = new Map<string, Stance>()
      answers.set(article, sides)
      if (unsure(article, judgements).length === 0 || !(await model.ready())) return
      const questioner = await model.about(story.proposition)
      try {
        await askAll(questioner, article, judgements, (id, side) => {
          sides.set(id, side)
          if (sides.size % AT_ONCE === 0) onSome()
        })
      } finally {
        questioner.end()
      }
    },
  }
}

/** A page's view with second opinions on the comments that still stand on no side. */
export function withSeconds(view: PageView, seconds: Seconds): PageView {
  const { story } = view
  if (!story || seconds.size === 0) return view
  const each = (comment: CommentView): CommentView => {
    const second = comment.stance === null ? seconds.get(comment.id) : undefined
    return second ? { ...comment, second } : comment
  }
  return { ...view, story: { ...story, comments: { ...story.comments, comments: story.comments.comments.map(each) } } }
}
