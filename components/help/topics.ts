import type { PageState, Saving } from '@/lib/messages/views'
import type { Key } from '../ui/text'

/** Every reason for which a face has nothing to show, in the order of the help page. */

interface Topic {
  readonly title: Key
  /** What it means and what to do, a paragraph each. */
  readonly text: readonly Key[]
}

export const TOPICS = {
  'not-article': { title: 'not_article_title', text: ['help_not_article'] },
  'no-match': { title: 'no_match_title', text: ['help_no_match'] },
  language: { title: 'help_language_title', text: ['help_language'] },
  partial: { title: 'help_partial_title', text: ['help_partial'] },
  off: { title: 'help_off_title', text: ['help_off'] },
  waiting: { title: 'waiting_title', text: ['help_waiting'] },
  unreachable: { title: 'unreachable_title', text: ['unreachable_text', 'help_unreachable_access'] },
  saving: { title: 'help_saving_title', text: ['help_saving'] },
  silent: { title: 'silent_title', text: ['silent_text', 'help_silent'] },
} as const satisfies Readonly<Record<string, Topic>>

export type HelpTopic = keyof typeof TOPICS

const OF_STATE: Readonly<Partial<Record<PageState, HelpTopic>>> = {
  'not-article': 'not-article',
  'no-match': 'no-match',
  off: 'off',
  waiting: 'waiting',
  unreachable: 'unreachable',
}

/** What the help says of a page in this state; undefined where there is something to show. */
export const helpTopic = (state: PageState): HelpTopic | undefined => OF_STATE[state]

/** What the help says where nothing is kept; undefined where all is well. */
export const savingTopic = (saving: Saving): HelpTopic | undefined => (saving === 'saved' ? undefined : 'saving')
