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

/** Speakers, where they are known to be different people; else their statements. */
function countOf({ speakers }: HeardView, attribution: Attribution): number {
  const those = speakers.filter((speaker) => speaker.attribution === attribution)
  return attribution === 'unclear' ? those.flatMap(({ statements }) => statements).length : those.length
}

/** "4 sources: 3 named, 1 anonymous, 2 unclear; 2 statements second-hand.", or why nobody was heard. */
export function speakersSum(heard: HeardView): string {
  if (heard.state !== 'ready') return whyUnheard(heard)
  if (heard.speakers.length === 0) return t('heard_none')
  const kinds = (Object.keys(PARTS) as Attribution[]).filter((kind) => countOf(heard, kind) > 0)
  const parts = row(kinds.map((kind) => plural(PARTS[kind], countOf(heard, kind))))
  const known = heard.speakers.filter(({ attribution }) => attribution !== 'unclear')
  const all = plural('sources_count', known.length)
  if (heard.secondHand === 0) return t('speakers_sum', [all, parts])
  return t('speakers_sum_second_hand', [all, parts, plural('second_hand', heard.secondHand)])
}

/** Why nobody could be heard in this article at all. */
export function whyUnheard({ state, language }: HeardView): string {
  if (state === 'failed') return t('heard_failed')
  return language ? t('heard_other_language', [languageName(language)]) : t('heard_unknown_language')
}
