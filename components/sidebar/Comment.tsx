import type { CommentView } from '@/lib/messages/views'
import type { Stance } from '@/lib/story/schema'
import { STANCES } from '../parts/labels'
import { Button } from '../ui/Button'
import { t } from '../ui/text'

interface Props {
  readonly comment: CommentView
  readonly onLabel: (commentId: string, stance: Stance | null) => void
}

/** Under this id the comment stands in the document. */
export const commentElementId = (id: string) => `comment-${id}`

const CHOICES: readonly Stance[] = ['against', 'favour', 'neither']

function Reason({ comment }: { readonly comment: CommentView }) {
  const { how, reason, argument, origin } = comment
  if (origin !== 'story') return null
  return (
    <>
      {argument && <p class="words">{t('argument', [argument])}</p>}
      {reason && (
        <p class="words">
          {how && <b>{t(how === 'stated' ? 'how_stated' : 'how_implied')}. </b>}
          {reason}
        </p>
      )}
    </>
  )
}

/** The reader's own label: acts on a click only, since an arrow key that moved the comment away would surprise. */
function Correct({ comment, onLabel }: Props) {
  const { id, author, stance, corrected } = comment
  const from = corrected?.from
  return (
    <>
      <fieldset class="choices" aria-label={t('label_of', [author])}>
        {CHOICES.map((choice) => (
          <Button key={choice} pressed={stance === choice} onClick={() => stance !== choice && onLabel(id, choice)}>
            {t(STANCES[choice].title)}
          </Button>
        ))}
      </fieldset>
      {corrected && (
        <p class="corrected">
          <span>{from ? t('corrected_from', [t(STANCES[from].title)]) : t('corrected_new')}</span>
          <Button look="link" onClick={() => onLabel(id, null)}>
            {t('correction_undo')}
          </Button>
        </p>
      )}
    </>
  )
}

/** A comment, why it is labelled so, and the reader's say in it. */
export function Comment({ comment, onLabel }: Props) {
  return (
    <li class="comment" id={commentElementId(comment.id)}>
      <p class="author words">{comment.author}</p>
      <blockquote class="words">{comment.text}</blockquote>
      <div class="comment-reason">
        <Reason comment={comment} />
      </div>
      <Correct comment={comment} onLabel={onLabel} />
    </li>
  )
}
