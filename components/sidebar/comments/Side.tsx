import { useState } from 'preact/hooks'
import type { ArgumentView, CommentsView, CommentView } from '@/lib/messages/views'
import type { Stance } from '@/lib/story/schema'
import type { Target } from '@/lib/text/article'
import { STANCES } from '../../parts/labels'
import { Bar } from '../../ui/Bar'
import { Disclosure } from '../../ui/Disclosure'
import { Paged } from '../../ui/Paged'
import { plural, t } from '../../ui/text'
import { Arguments } from './Arguments'
import { Comment } from './Comment'

interface Props {
  readonly comments: CommentsView
  /** The count of the longest bar. */
  readonly most: number
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly onLabel: (commentId: string, stance: Stance | null) => void
  readonly onShow: (target: Target) => void
}

interface ListProps extends Pick<Props, 'comments' | 'onLabel' | 'onShow'> {
  readonly those: readonly CommentView[]
}

function List({ comments, those, onLabel, onShow }: ListProps) {
  if (those.length === 0) return <p class="quiet">{t('comments_none_here')}</p>
  const show = comments.from === 'page' ? onShow : undefined
  return (
    <Paged items={those} class="comments">
      {(comment) => <Comment key={comment.id} comment={comment} onLabel={onLabel} onShow={show} />}
    </Paged>
  )
}

/** A side's comments, on request those alone that use one argument. */
function Behind({ stance, comments, ...rest }: Omit<ListProps, 'those'> & { readonly stance: Stance }) {
  const [picked, setPicked] = useState<ArgumentView>()
  const used = comments.arguments.filter(({ side }) => side === stance)
  // Looked up again: a correction may have taken the argument's last comment away.
  const argument = used.find(({ text }) => text === picked?.text)
  const ids = argument && new Set(argument.ids)
  const those = comments.comments.filter(({ id, stance: side }) => side === stance && (!ids || ids.has(id)))
  return (
    <>
      <Arguments used={used} picked={argument} onPick={setPicked} />
      <List key={argument?.text} comments={comments} those={those} {...rest} />
    </>
  )
}

/** One side: its bars and counts, by comment and by commenter, and the comments behind them. */
export function Side({ stance, comments, most, open, onToggle, ...rest }: Props & { readonly stance: Stance }) {
  const { title, tone } = STANCES[stance]
  const { byComment, byCommenter } = comments
  const row = (
    <span class="side-row">
      <b class={tone}>{t(title)}</b>
      <span class="side-bars">
        <Bar count={byComment[stance]} most={most} tone={tone} />
        <span>{plural('comments_number', byComment[stance])}</span>{' '}
        <Bar count={byCommenter[stance]} most={most} tone={tone} thin />
        <span>{plural('people', byCommenter[stance])}</span>
      </span>
    </span>
  )
  return (
    <Disclosure title={row} open={open} onToggle={onToggle}>
      {() => <Behind stance={stance} comments={comments} {...rest} />}
    </Disclosure>
  )
}

/** Comments whose side is not sure, apart from the sides. */
export function Unclear({ comments, most, open, onToggle, ...rest }: Props) {
  const row = (
    <span class="side-row unclear">
      <b>{t('unclear')}</b>
      <span class="side-bars">
        <Bar count={comments.notJudged} most={most} tone="neither" />
        <span>{plural('comments_number', comments.notJudged)}</span>
      </span>
    </span>
  )
  return (
    <Disclosure title={row} open={open} onToggle={onToggle}>
      {() => (
        <>
          <p class="quiet">{t('comments_unclear_text')}</p>
          <List comments={comments} those={comments.comments.filter(({ stance }) => stance === null)} {...rest} />
        </>
      )}
    </Disclosure>
  )
}
