import type { PageStanding, StoryStanding } from '@/lib/messages/views'
import type { Stance } from '@/lib/story/schema'
import { STANCES } from '../parts/labels'
import { Bar } from '../ui/Bar'
import { Disclosure } from '../ui/Disclosure'
import { date, number, plural, t } from '../ui/text'

const ORDER: readonly Stance[] = ['against', 'favour', 'neither']

/** "3 pages, 214 comments: for 60, against 88, neither 40, unclear 26" */
function sumWords({ pages, comments, byComment, unclear }: StoryStanding): string {
  const counts = [byComment.favour, byComment.against, byComment.neither, unclear].map(number)
  return t('standing_sum', [plural('standing_pages', pages.length, [plural('comments_number', comments)]), ...counts])
}

/** Comments that say what another on their page says, which is all that stands on no side and is not unclear. */
const repeatsOf = ({ comments, byComment, unclear }: StoryStanding) =>
  comments - byComment.favour - byComment.against - byComment.neither - unclear

function Bars({ byComment }: Pick<StoryStanding, 'byComment'>) {
  const most = Math.max(...ORDER.map((stance) => byComment[stance]))
  return (
    <ul class="standing-bars">
      {ORDER.map((stance) => (
        <li key={stance}>
          <b class={STANCES[stance].tone}>{t(STANCES[stance].title)}</b>{' '}
          <Bar count={byComment[stance]} most={most} tone={STANCES[stance].tone} />
          <span>{number(byComment[stance])}</span>
        </li>
      ))}
    </ul>
  )
}

function PageRow({ page }: { readonly page: PageStanding }) {
  return (
    <tr>
      <th scope="row">
        <span class="words">{page.title || page.url}</span>
        <span class="quiet words">
          {page.site} · {date(page.seen)}
        </span>
      </th>
      {ORDER.map((stance) => (
        <td key={stance}>{number(page.byComment[stance])}</td>
      ))}
      <td>{number(page.unclear)}</td>
    </tr>
  )
}

function ByPage({ pages }: Pick<StoryStanding, 'pages'>) {
  return (
    <table class="standing-pages">
      <thead>
        <tr>
          <th scope="col">{t('standing_page')}</th>
          {ORDER.map((stance) => (
            <th key={stance} scope="col">
              {t(STANCES[stance].title)}
            </th>
          ))}
          <th scope="col">{t('unclear')}</th>
        </tr>
      </thead>
      <tbody>
        {pages.map((page) => (
          <PageRow key={page.url} page={page} />
        ))}
      </tbody>
    </table>
  )
}

function Story({ standing }: { readonly standing: StoryStanding }) {
  const repeats = repeatsOf(standing)
  return (
    <li class="card">
      <h3 class="words">{standing.title}</h3>
      <p class="proposition words">{t('question_form', [standing.proposition])}</p>
      <p>{sumWords(standing)}</p>
      <Bars byComment={standing.byComment} />
      {repeats > 0 && <p class="quiet">{plural('standing_repeats', repeats)}</p>}
      <Disclosure title={t('standing_by_page')}>{() => <ByPage pages={standing.pages} />}</Disclosure>
    </li>
  )
}

/** Where the comments stand on each story over all its pages that are kept. */
export function StoryComments({ standings }: { readonly standings: readonly StoryStanding[] }) {
  return (
    <section aria-labelledby="standings">
      <h2 id="standings">{t('standings')}</h2>
      {standings.length === 0 && <p class="quiet">{t('standings_none')}</p>}
      <ul class="cards">
        {standings.map((standing) => (
          <Story key={standing.storyId} standing={standing} />
        ))}
      </ul>
    </section>
  )
}
