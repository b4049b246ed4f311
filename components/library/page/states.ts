import type { PageState } from '@/lib/messages/views'
import type { Key } from '../../ui/text'

/** The state of a page that is kept, in words. */
export const STATES: Readonly<Record<PageState, Key>> = {
  match: 'state_match',
  related: 'state_related',
  'no-match': 'state_no_match',
  rejected: 'state_rejected',
  'not-article': 'state_not_article',
  off: 'state_off',
  waiting: 'state_waiting',
  unreachable: 'state_unreachable',
}
