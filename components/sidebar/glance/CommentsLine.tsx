import type { CommentsView } from '@/lib/messages/views'
import { type PluralKey, plural, row, t } from '../../ui/text'
import { goTo } from '../sections/section'

interface Part {
  readonly tone: 'against' | 'for' | 'neither' | 'unclear'
  readonly words: PluralKey
  readonly count: number
}

/** A hair of paper between the pieces, in per cent of the bar. */
const GAP = 0.6

function partsOf({ byComment, notJudged }: CommentsView): readonly Part[] {
  const parts: readonly Part[] = [
    { tone: 'against', words: 'glance_against', count: byComment.against },
    { tone: 'for', words: 'glance_for', count: byComment.favour },
    { tone: 'neither', words: 'glance_neither', count: byComment.neither },
    { tone: 'unclear', words: 'glance_unclear', count: notJudged },
  ]
  return parts.filter(({ count }) => count > 0)
}

/** For the eye alone: the counts stand under it. */
function Lengths({ parts }: { readonly parts: readonly Part[] }) {
  const all = parts.reduce((sum, { count }) => sum + count, 0)
  let from = 0
  return (
    <svg class="comment-strip" width="100%" height="10" aria-hidden="true" focusable="false">
      {parts.map(({ tone, count }) => {
        const x = (100 * from) / all
        from += count
        return (
          <rect key={tone} class={tone} x={`${x}%`} y="1" width={`${(100 * count) / all - GAP}%`} height="8" rx="1" />
        )
      })}
    </svg>
  )
}

/** The comments by side, as a bar and in words; leads to them. Nothing where there are none. */
export function CommentsLine({ comments }: { readonly comments: CommentsView }) {
  const parts = partsOf(comments)
  if (parts.length === 0) return null
  const total = plural('comments_number', comments.comments.length)
  const counts = row(parts.map(({ words, count }) => plural(words, count)))
  return (
    <div class="glance">
      <p class="kicker">{t('section_comments')}</p>
      <button type="button" class="glance-row" onClick={() => goTo('comments')}>
        <Lengths parts={parts} />
        <span>{t('glance_comments', [total, counts])}</span>
      </button>
    </div>
  )
}
