import type { LibraryPageView } from '@/lib/messages/library-views'
import type { StanceCounts } from '@/lib/stance/count'
import type { Stance } from '@/lib/story/schema'
import { STANCES } from '../../parts/labels'
import { Tag } from '../../ui/Tag'
import { number, plural, t } from '../../ui/text'

const ORDER: readonly Stance[] = ['against', 'favour', 'neither']

function Counts({ title, counts }: { readonly title: string; readonly counts: StanceCounts }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {ORDER.map((stance) => (
        <td key={stance}>{number(counts[stance])}</td>
      ))}
    </tr>
  )
}

type Comment = LibraryPageView['comments'][number]

function Side({ title, tone, comments }: { title: string; tone: 'for' | 'against' | 'neither'; comments: Comment[] }) {
  if (comments.length === 0) return null
  return (
    <>
      <h4>
        <Tag text={title} tone={tone} /> {plural('comments_number', comments.length)}
      </h4>
      <ul class="comments">
        {comments.map(({ text }, at) => (
          <li key={at} class="words">
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where the page's comments stand, and their words by side: without names. */
export function Sides({ comments, counts }: Pick<LibraryPageView, 'comments' | 'counts'>) {
  const on = (side: Stance | null) => comments.filter(({ stance }) => stance === side)
  return (
    <section aria-labelledby="sides">
      <h3 id="sides">{t('section_comments')}</h3>
      {comments.length === 0 && <p class="quiet">{t('comments_none')}</p>}
      {counts && (
        <table class="counts-table">
          <thead>
            <tr>
              <td />
              {ORDER.map((stance) => (
                <th key={stance} scope="col">
                  {t(STANCES[stance].title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Counts title={t('by_comment')} counts={counts.byComment} />
            <Counts title={t('by_commenter')} counts={counts.byCommenter} />
          </tbody>
        </table>
      )}
      {ORDER.map((stance) => (
        <Side key={stance} title={t(STANCES[stance].title)} tone={STANCES[stance].tone} comments={on(stance)} />
      ))}
      <Side title={t('unclear')} tone="neither" comments={on(null)} />
    </section>
  )
}
