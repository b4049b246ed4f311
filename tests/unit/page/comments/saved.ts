import { createCommentTaker } from '@/lib/page/comments'
import { FRAMED } from '@/lib/page/comments/framed'
import { ADAPTERS } from '@/lib/page/comments/registry'
import { declaredCount } from '@/lib/reading/comments/count'
import { judgeComments } from '@/lib/reading/comments/judge'
import type { PageComment } from '@/lib/text/article'

/** Reads a page's comments as page script and background do it together. */

/** A document of its own; what stands in declared shadow roots is put there, as browsers do it. */
export function parsed(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const template of page.querySelectorAll('template[shadowrootmode]')) {
    const host = template.parentElement
    host?.attachShadow({ mode: 'open' }).append((template as HTMLTemplateElement).content)
    template.remove()
  }
  return page
}

export interface ReadComments {
  readonly comments: readonly PageComment[]
  readonly declared: number | undefined
}

/** Those that stand in frames too: a saved frame is a page. */
export const ALL = Object.values({ ...ADAPTERS, ...FRAMED })

export function readComments(page: Document): ReadComments {
  const { comments: raws, counts } = createCommentTaker(page, ALL).take(true)
  const comments = judgeComments(raws)
  return { comments, declared: declaredCount(counts, [], comments.length) }
}

/** Without ids, the comment that is answered by its number: what a person can write down. */
export const written = (comments: readonly PageComment[]) =>
  comments.map(({ id: _, parent, ...comment }) => ({
    ...comment,
    ...(parent && { answers: comments.findIndex(({ id }) => id === parent) }),
  }))
