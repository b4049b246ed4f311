import { browser } from 'wxt/browser'
import type { PageState } from '@/lib/messages/views'

/** The toolbar icon's word on a page: a tick for a recognised story, a dot for one mentioned in passing, else nothing. */

const TEXT: Partial<Record<PageState, string>> = { match: '✓', related: '•' }
const TITLE: Partial<Record<PageState, 'badge_match' | 'badge_related'>> = {
  match: 'badge_match',
  related: 'badge_related',
}
const COLOUR = '#0a5a6e'
const TEXT_COLOUR = '#ffffff'

/** A tab that is closed meanwhile has no badge to set. */
const gone = () => undefined

export function showBadge(tabId: number, state: PageState, storyTitle: string | undefined): void {
  const key = TITLE[state]
  const title = key ? browser.i18n.getMessage(key, storyTitle ?? '') : browser.i18n.getMessage('extension_name')
  browser.action.setBadgeText({ tabId, text: TEXT[state] ?? '' }).catch(gone)
  browser.action.setTitle({ tabId, title }).catch(gone)
  browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }).catch(gone)
  browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR }).catch(gone)
}
