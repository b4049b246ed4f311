import type { MatchView, PageState, PageView, Sureness } from '@/lib/messages/views'
import { type Key, t } from '../ui/text'

/** What a face says of the page, in words. */

const SURENESS: Readonly<Record<Sureness, Key>> = {
  sure: 'sureness_sure',
  likely: 'sureness_likely',
  possible: 'sureness_possible',
}

/** "Story recognised · sure": the state of a match and how sure it is. A mention in passing is there or not. */
export function matchStatus({ state, sureness }: MatchView): string {
  if (state === 'related') return t('state_related')
  return t('match_status', [t('state_match'), t(SURENESS[sureness])])
}

interface Status {
  readonly title: string
  readonly text?: string
}

type Quiet = Exclude<PageState, 'match' | 'related'>

/** Title and explanation of every state in which there is no story to show. */
export function quietStatus(view: PageView): Status {
  const { headline, site, match } = view
  const statuses: Readonly<Record<Quiet, () => Status>> = {
    'no-match': () => ({ title: t('no_match_title'), ...(headline && { text: t('no_match_text', [headline]) }) }),
    rejected: () => ({
      title: t('rejected_title'),
      ...(match && { text: t('rejected_text', [match.title]) }),
    }),
    'not-article': () => ({ title: t('not_article_title'), text: t('not_article_text') }),
    off: () => ({ title: t('off_title', [site]), text: t('off_text') }),
    waiting: () => ({ title: t('waiting_title'), text: t('waiting_text') }),
    unreachable: () => ({ title: t('unreachable_title'), text: t('unreachable_text') }),
  }
  const { state } = view
  return statuses[state === 'match' || state === 'related' ? 'no-match' : state]()
}
