import type { CommentsView, CommentView, PageView, ReadComment, TalkView } from '@/lib/messages/views'

/** Commenters by number in the place of their names, where the reader wants it so. */

/** "Commenter 3", in the reader's language. */
export type CommenterName = (count: number) => string

/** The same name for the same commenter, however often and wherever on the page. */
function namer(called: CommenterName): (author: string) => string {
  const names = new Map<string, string>()
  return (author) => {
    const known = names.get(author)
    if (known !== undefined) return known
    const name = called(names.size + 1)
    names.set(author, name)
    return name
  }
}

function unnamed<C extends ReadComment>(comment: C, name: (author: string) => string): C {
  const { author, answers } = comment
  const above = answers?.author === undefined ? answers : { ...answers, author: name(answers.author) }
  return { ...comment, author: name(author), ...(above && { answers: above }) }
}

function unnamedComments(view: CommentsView, called: CommenterName): CommentsView {
  const name = namer(called)
  const each = (comment: CommentView) => unnamed(comment, name)
  return {
    ...view,
    comments: view.comments.map(each),
    ofStory: view.ofStory.map(each),
    busy: view.busy.map((account) => ({ ...account, author: name(account.author) })),
  }
}

function unnamedTalk(talk: TalkView, called: CommenterName): TalkView {
  const name = namer(called)
  return { ...talk, comments: talk.comments.map((comment) => unnamed(comment, name)) }
}

/** A page's view without the names of those who commented. Numbers follow the order of the comments. */
export function withoutNames(view: PageView, called: CommenterName): PageView {
  const { story, talk } = view
  return {
    ...view,
    ...(story && { story: { ...story, comments: unnamedComments(story.comments, called) } }),
    ...(talk && { talk: unnamedTalk(talk, called) }),
  }
}
