import type { HeardView } from '@/lib/messages/views'
import type { Attribution } from '@/lib/story/schema'
import { languageName, type PluralKey, plural, row, t } from '../ui/text'

/** What a face says of everybody who was heard in an article, in a line. */

const PARTS: Readonly<Record<Attribution, PluralKey>> = {
  named: 'speakers_named',
  anonymous: 'speakers_anonymous',
  organisation: 'speakers_organisation',
  unclear: 'speakers_unclear',
}

const countOf = ({ speakers }: HeardView, attribution: Attribution) =>
  speakers.filter((speaker) => speaker.attribution === attribution).length

/** "5 speakers: 3 named, 1 anonymous, 1 unclear; 2 statements second-hand." */
export function speakersSum(heard: HeardView): string {
  const kinds = (Object.keys(PARTS) as Attribution[]).filter((kind) => countOf(heard, kind) > 0)
  const parts = row(kinds.map((kind) => plural(PARTS[kind], countOf(heard, kind))))
  const all = plural('speakers_number', heard.speakers.length)
  if (heard.secondHand === 0) return t('speakers_sum', [all, parts])
  return t('speakers_sum_second_hand', [all, parts, plural('second_hand', heard.secondHand)])
}

/** "5 speakers, 3 named": for a face without room. */
export function speakersShort(heard: HeardView): string {
  if (heard.state !== 'ready') return whyUnheard(heard)
  if (heard.speakers.length === 0) return t('heard_none')
  const all = plural('speakers_number', heard.speakers.length)
  return t('speakers_short', [all, plural(PARTS.named, countOf(heard, 'named'))])
}

/** Why nobody could be heard in this article at all. */
export function whyUnheard({ state, language }: HeardView): string {
  if (state === 'failed') return t('heard_failed')
  return language ? t('heard_other_language', [languageName(language)]) : t('heard_unknown_language')
}
