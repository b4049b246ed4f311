import type { CommentView } from '@/lib/messages/views'
import type { Stance } from '@/lib/story/schema'
import { BECAUSE, STANCES } from '../../parts/labels'
import { Button } from '../../ui/Button'
import { list, t } from '../../ui/text'

interface Props {
  readonly comment: CommentView
  readonly onLabel: (commentId: string, stance: Stance | null) => void
}

const CHOICES: readonly Stance[] = ['against', 'favour', 'neither']

/** What decided, in the reader's words and the comment's. */
function becauseWords({ key, words }: NonNullable<CommentView['because']>): string {
  return t(BECAUSE[key], [list(words.map((each) => t('words_quoted', [each])))])
}

const howSure = ({ sureness }: CommentView) =>
  sureness === undefined ? 'comment_ours' : sureness === 'sure' ? 'comment_sure' : 'comment_likely'

/** Where a label comes from, how sure it is and why. */
export function Reason({ comment }: Pick<Props, 'comment'>) {
  const { how, reason, argument, origin, because, leaning, second } = comment
  if (origin !== 'story' && origin !== 'ours') return null
  const why = reason ?? (because && becauseWords(because))
  return (
    <div class="comment-reason">
      {leaning && <p class="words">{t('comment_leaning', [t(STANCES[leaning].title)])}</p>}
      {second && <p>{t('comment_second', [t(STANCES[second].title)])}</p>}
      {argument && <p class="words">{t('argument', [argument])}</p>}
      {why && (
        <p class="words">
          {origin === 'ours' && <b>{t(howSure(comment))}. </b>}
          {how && <b>{t(how === 'stated' ? 'how_stated' : 'how_implied')}. </b>}
          {why}
        </p>
      )}
    </div>
  )
}

/** The reader's own label: acts on a click only, since an arrow key that moved the comment away would surprise. */
export function Correct({ comment, onLabel }: Props) {
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
