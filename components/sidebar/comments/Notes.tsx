import type { CommentsView } from '@/lib/messages/views'
import { number, plural, t } from '../../ui/text'

/** Below so many comments a count says little about anybody but those who wrote. */
const SMALL_SAMPLE = 30

interface LoadedProps {
  readonly loaded: number
  readonly declared: number | undefined
}

/** "12 of 348 comments are loaded": what was read is what the page has loaded. */
export function Loaded({ loaded, declared }: LoadedProps) {
  if (declared === undefined || declared <= loaded) return null
  return <p class="quiet">{t('comments_loaded', [number(loaded), number(declared)])}</p>
}

/** What the counts leave out, and what to bear in mind. */
export function Notes({ comments }: { readonly comments: CommentsView }) {
  const { repeats, busy, removed, replies, corrected } = comments
  const total = comments.comments.length
  const sides = replies.sameSide + replies.otherSide
  return (
    <ul class="comment-notes">
      {total < SMALL_SAMPLE && <li>{plural('small_sample', total)}</li>}
      {repeats > 0 && <li>{plural('comments_repeats', repeats)}</li>}
      {busy.map(({ author, comments: written }) => (
        <li key={author} class="words">
          {plural('comments_busy', written, [author, number(total)])}
        </li>
      ))}
      {removed > 0 && <li>{plural('comments_removed', removed)}</li>}
      {sides > 0 && (
        <li>{plural('comments_replies', replies.all, [number(replies.sameSide), number(replies.otherSide)])}</li>
      )}
      {corrected > 0 && <li>{plural('comments_corrected', corrected)}</li>}
    </ul>
  )
}
