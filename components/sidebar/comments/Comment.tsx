import type { CommentView } from '@/lib/messages/views'
import type { Stance } from '@/lib/story/schema'
import type { Target } from '@/lib/text/article'
import { Tag } from '../../ui/Tag'
import { t } from '../../ui/text'
import { Correct, Reason } from './Label'
import { Read } from './Read'

interface Props {
  readonly comment: CommentView
  readonly onLabel: (commentId: string, stance: Stance | null) => void
  readonly onShow?: ((target: Target) => void) | undefined
}

/** Under this id the comment stands in the document. */
export const commentElementId = (id: string) => `comment-${id}`

/** A comment, why it is labelled so, and the reader's say in it. */
export function Comment({ comment, onLabel, onShow }: Props) {
  return (
    <li class="comment" id={commentElementId(comment.id)}>
      <Read comment={comment} onShow={onShow} />
      {comment.repeat && <Tag text={t('comment_repeat')} />}
      <Reason comment={comment} />
      <Correct comment={comment} onLabel={onLabel} />
    </li>
  )
}
