import { useEffect, useRef, useState } from 'preact/hooks'
import type { CommentsView } from '@/lib/messages/views'
import type { Stance } from '@/lib/story/schema'
import { Note } from '../../ui/Note'
import { number, plural, t } from '../../ui/text'
import { commentElementId } from '../Comment'
import { CommentSide, Unclear } from '../CommentSide'
import { SectionFrame, type SectionProps } from './section'

const ORDER: readonly Stance[] = ['against', 'favour', 'neither']
/** Below so many comments a count says little about anybody but those who wrote. */
const SMALL_SAMPLE = 30

function Notes({ comments }: { readonly comments: CommentsView }) {
  const total = comments.comments.length
  return (
    <>
      {comments.from === 'story' && <Note>{t('comments_of_story')}</Note>}
      {comments.declared !== undefined && comments.declared > total && (
        <Note>{t('comments_loaded', [number(total), number(comments.declared)])}</Note>
      )}
      {comments.repeats > 0 && <Note>{plural('comments_repeats', comments.repeats)}</Note>}
      {comments.busy.map(({ author, comments: written }) => (
        <Note key={author}>{plural('comments_busy', written, [author, number(total)])}</Note>
      ))}
      {total < SMALL_SAMPLE && <Note>{plural('small_sample', total)}</Note>}
    </>
  )
}

function focusLabel(commentId: string): void {
  const comment = document.getElementById(commentElementId(commentId))
  const label = comment?.querySelector<HTMLElement>('[aria-pressed="true"]') ?? comment?.querySelector('button')
  label?.focus()
}

/** Where the comments stand, by comment and by commenter; each side opens to what was written. */
export function Comments({ id, story, actions }: SectionProps) {
  const { comments } = story
  const [open, setOpen] = useState<ReadonlySet<Stance | 'unclear'>>(new Set())
  const moving = useRef<string | null>(null)

  // A comment that the reader labels moves to its new side: the side opens, and the focus goes with the comment.
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
    actions.label(commentId, stance)
  }

  if (comments.comments.length === 0)
    return (
      <SectionFrame id={id} title={t('section_comments')}>
        <p class="quiet">{t('comments_none')}</p>
      </SectionFrame>
    )
  const people = plural('people', comments.commenters)
  return (
    <SectionFrame
      id={id}
      title={t('section_comments')}
      aside={plural('comments_count', comments.comments.length, [people])}
    >
      <div class="comment-sides">
        {ORDER.map((stance) => (
          <CommentSide
            key={stance}
            stance={stance}
            comments={comments}
            open={open.has(stance)}
            onToggle={toggle(stance)}
            onLabel={label}
          />
        ))}
        {comments.notJudged > 0 && (
          <Unclear comments={comments} open={open.has('unclear')} onToggle={toggle('unclear')} onLabel={label} />
        )}
      </div>
      <Notes comments={comments} />
    </SectionFrame>
  )
}
