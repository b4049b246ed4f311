import type { PageView, TalkView } from '@/lib/messages/views'
import { threadsOf } from '@/lib/stance/talk/threads'
import type { Article } from '@/lib/text/article'
import { factsOf } from './comment-facts'
import type { About } from './talk'

/** The comments of an article about no known story: counts, and what they talk about once that is worked out. */
function talkView(article: Article, about: About | undefined): TalkView {
  const { read: comments, removed } = factsOf(article.comments)
  return {
    comments,
    commenters: new Set(comments.map(({ author }) => author)).size,
    ...threadsOf(article.comments.filter(({ removed }) => !removed)),
    ...(article.commentsDeclared !== undefined && { declared: article.commentsDeclared }),
    removed,
    ...(about && { about }),
  }
}

/** Whether a page's comments are shown without sides: it is about no story that they could take sides on. */
export const isTalk = ({ state }: Pick<PageView, 'state'>, article: Article) =>
  (state === 'no-match' || state === 'rejected') && article.comments.length > 0

/** A page's view with its comments, where it is about no known story. */
export const withTalk = (view: PageView, article: Article, about: About | undefined): PageView =>
  isTalk(view, article) ? { ...view, talk: talkView(article, about) } : view
