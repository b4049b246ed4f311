import { useState } from 'preact/hooks'
import type { ReadComment } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { Button } from '../../ui/Button'
import { Tag } from '../../ui/Tag'
import { plural, t } from '../../ui/text'
import { JumpToComment } from './JumpToComment'
import { when } from './when'

interface Props {
  readonly comment: ReadComment
  /** Absent where the comment does not stand on this page. */
  readonly onShow?: ((target: Target) => void) | undefined
}

/** More of a comment (code units) waits for a click: one alone may be as long as a book. */
const MOST_SHOWN = 700
/** A comment that goes on only a little is shown whole. */
const SLACK = 200

/** Who wrote it, when, to whom, and what the page says of it. */
function Facts({ comment, onShow }: Props) {
  const { time, likes, answers, collapsed } = comment
  const answered = answers && (answers.author ? t('comment_answers', [answers.author]) : t('comment_answers_gone'))
  return (
    <div class="meta comment-facts">
      {time && <span class="words">{when(time)}</span>}
      {answered && <span class="words">{answered}</span>}
      {likes !== undefined && likes > 0 && <span>{plural('comment_likes', likes)}</span>}
      {collapsed && <span>{t('comment_folded')}</span>}
      {onShow && <JumpToComment comment={comment} onShow={onShow} />}
    </div>
  )
}

function Words({ text }: Pick<ReadComment, 'text'>) {
  const [whole, setWhole] = useState(text.length <= MOST_SHOWN + SLACK)
  return (
    <>
      <blockquote class="words comment-words">{whole ? text : `${text.slice(0, MOST_SHOWN)} …`}</blockquote>
      {!whole && (
        <Button look="link" onClick={() => setWhole(true)}>
          {t('comment_more')}
        </Button>
      )}
    </>
  )
}

/** A comment as it stands on the page. */
export function Read({ comment, onShow }: Props) {
  const { author, staff, text } = comment
  return (
    <>
      <p class="author">
        <span class="words">{author}</span>
        {staff && <Tag text={t('comment_staff')} />}
      </p>
      <Words text={text} />
      <Facts comment={comment} onShow={onShow} />
    </>
  )
}
