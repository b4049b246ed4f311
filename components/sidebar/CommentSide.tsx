import type { CommentsView } from '@/lib/messages/views'
import type { Stance } from '@/lib/story/schema'
import { STANCES } from '../parts/labels'
import { Bar } from '../ui/Bar'
import { Disclosure } from '../ui/Disclosure'
import { Paged } from '../ui/Paged'
import { plural, t } from '../ui/text'
import { Comment } from './Comment'

interface Props {
  readonly comments: CommentsView
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly onLabel: (commentId: string, stance: Stance | null) => void
}

function List({ comments, stance, onLabel }: Pick<Props, 'comments' | 'onLabel'> & { readonly stance: Stance | null }) {
  const those = comments.comments.filter((comment) => comment.stance === stance)
  if (those.length === 0) return <p class="quiet">{t('comments_none_here')}</p>
  return (
    <Paged items={those} class="comments">
      {(comment) => <Comment key={comment.id} comment={comment} onLabel={onLabel} />}
    </Paged>
  )
}

/** The arguments of a side, those of most commenters first. */
function Arguments({ comments, side }: Pick<Props, 'comments'> & { readonly side: Stance }) {
  const used = comments.arguments.filter((argument) => argument.side === side)
  if (used.length === 0) return null
  return (
    <>
      <h3 class="label">{t('arguments_title')}</h3>
      <ul class="arguments words">
        {used.map(({ text, comments }) => (
          <li key={text}>{plural('argument_count', comments, [text])}</li>
        ))}
      </ul>
    </>
  )
}

/** One side: its bars and counts, by comment and by commenter, and the comments behind them. */
export function CommentSide({ stance, comments, open, onToggle, onLabel }: Props & { readonly stance: Stance }) {
  const { title, tone } = STANCES[stance]
  const { byComment, byCommenter } = comments
  const most = Math.max(byComment.favour, byComment.against, byComment.neither)
  const row = (
    <span class="side-row">
      <b class={tone}>{t(title)}</b>
      <span class="side-bars">
        <Bar count={byComment[stance]} most={most} tone={tone} />
        <Bar count={byCommenter[stance]} most={most} tone={tone} thin />
      </span>
      <span class="side-counts">
        <span>{plural('comments_number', byComment[stance])}</span> <span>{plural('people', byCommenter[stance])}</span>
      </span>
    </span>
  )
  return (
    <Disclosure title={row} open={open} onToggle={onToggle}>
      {() => (
        <>
          <Arguments comments={comments} side={stance} />
          <List comments={comments} stance={stance} onLabel={onLabel} />
        </>
      )}
    </Disclosure>
  )
}

/** Comments whose side is not sure. */
export function Unclear({ comments, open, onToggle, onLabel }: Props) {
  return (
    <Disclosure title={plural('comments_unclear', comments.notJudged)} open={open} onToggle={onToggle}>
      {() => (
        <>
          <p class="quiet">{t('comments_unclear_text')}</p>
          <List comments={comments} stance={null} onLabel={onLabel} />
        </>
      )}
    </Disclosure>
  )
}
