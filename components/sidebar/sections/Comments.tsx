import { useEffect, useRef, useState } from 'preact/hooks'
import type { CommentsView } from '@/lib/messages/views'
import type { Stance } from '@/lib/story/schema'
import { Disclosure } from '../../ui/Disclosure'
import { Note } from '../../ui/Note'
import { Paged } from '../../ui/Paged'
import { plural, t } from '../../ui/text'
import { Comment, commentElementId } from '../comments/Comment'
import { Loaded, Notes } from '../comments/Notes'
import { OverTime } from '../comments/OverTime'
import { Side, Unclear } from '../comments/Side'
import { SectionFrame, type SectionProps } from './section'

const ORDER: readonly Stance[] = ['against', 'favour', 'neither']

function focusLabel(commentId: string): void {
  const comment = document.getElementById(commentElementId(commentId))
  const label = comment?.querySelector<HTMLElement>('[aria-pressed="true"]') ?? comment?.querySelector('button')
  label?.focus()
}

interface LabelProps {
  readonly onLabel: (commentId: string, stance: Stance | null) => void
}

/** The comments that belong to the story's own text, apart from this page's. */
function OfStory({ comments, onLabel }: LabelProps & { readonly comments: CommentsView['ofStory'] }) {
  if (comments.length === 0) return null
  return (
    <Disclosure title={plural('comments_story_own', comments.length)}>
      {() => (
        <>
          <p class="quiet">{t('comments_story_own_text')}</p>
          <Paged items={comments} class="comments">
            {(comment) => <Comment key={comment.id} comment={comment} onLabel={onLabel} />}
          </Paged>
        </>
      )}
    </Disclosure>
  )
}

/** The sides that the reader has opened; a comment that is labelled moves to its new side, and takes the focus along. */
function useSides(comments: CommentsView, send: LabelProps['onLabel']) {
  const [open, setOpen] = useState<ReadonlySet<Stance | 'unclear'>>(new Set())
  const moving = useRef<string | null>(null)

  useEffect(() => {
    if (moving.current !== null) focusLabel(moving.current)
    moving.current = null
  }, [comments])

  const toggle = (side: Stance | 'unclear') => (shown: boolean) => {
    const next = new Set(open)
    if (shown) next.add(side)
    else next.delete(side)
    setOpen(next)
  }
  const label = (commentId: string, stance: Stance | null) => {
    const before = comments.comments.find((comment) => comment.id === commentId)?.corrected?.from
    moving.current = commentId
    setOpen(new Set([...open, stance ?? before ?? 'unclear']))
    send(commentId, stance)
  }
  return { open, toggle, label }
}

/** Where the comments stand, by comment and by commenter; each side opens to what was written. */
export function Comments({ id, story, actions }: SectionProps) {
  const { comments } = story
  const { open, toggle, label } = useSides(comments, actions.label)
  const { byComment, notJudged, overTime } = comments
  const total = comments.comments.length
  if (total === 0)
    return (
      <SectionFrame id={id} title={t('section_comments')}>
        <p class="quiet">{t('comments_none')}</p>
      </SectionFrame>
    )
  const most = Math.max(byComment.favour, byComment.against, byComment.neither, notJudged)
  const each = { comments, most, onLabel: label, onShow: actions.show }
  const people = plural('people', comments.commenters)
  return (
    <SectionFrame id={id} title={t('section_comments')} aside={plural('comments_count', total, [people])}>
      {comments.from === 'story' && <Note>{t('comments_of_story')}</Note>}
      <Loaded loaded={total} declared={comments.declared} />
      <div class="comment-sides">
        {ORDER.map((stance) => (
          <Side key={stance} {...each} stance={stance} open={open.has(stance)} onToggle={toggle(stance)} />
        ))}
        {notJudged > 0 && <Unclear {...each} open={open.has('unclear')} onToggle={toggle('unclear')} />}
      </div>
      <Notes comments={comments} />
      {overTime.length > 0 && (
        <Disclosure title={t('comments_time')}>{() => <OverTime periods={overTime} order={ORDER} />}</Disclosure>
      )}
      <OfStory comments={comments.ofStory} onLabel={actions.label} />
    </SectionFrame>
  )
}
