import type { Reason } from './types'

/** A message to be shown: its key in messages.json and its values, `$1` first. */
export interface ReasonText {
  readonly key: string
  readonly values: readonly (string | number)[]
}

/** The form for one or for other numbers; the number is `$1`, the values follow it. */
function plural(language: string, key: string, count: number, values: readonly (string | number)[] = []): ReasonText {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other'
  return { key: `${key}_${form}`, values: [count, ...values] }
}

/**
 * The message that puts a reason into words.
 * @param language BCP 47, of the messages: decides plural forms and how names are listed
 */
export function reasonText(reason: Reason, language = 'en'): ReasonText {
  const list = (names: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  switch (reason.kind) {
    case 'event':
      if (!reason.inHeadline) return plural(language, 'reason_event', reason.paragraphs, [reason.quote])
      if (reason.paragraphs === 0) return { key: 'reason_event_only_headline', values: [reason.quote] }
      return plural(language, 'reason_event_headline', reason.paragraphs, [reason.quote])
    case 'names':
      return { key: 'reason_names', values: [list(reason.actors)] }
    case 'verbatim':
      return plural(language, 'reason_verbatim', reason.statements, [reason.of])
    case 'date':
      if (reason.days === 0) return { key: 'reason_date_within', values: [] }
      return plural(language, reason.days < 0 ? 'reason_date_before' : 'reason_date_after', Math.abs(reason.days))
    case 'passing':
      return plural(language, 'reason_passing', reason.paragraphs, [reason.of])
    case 'elsewhere':
      return { key: 'reason_elsewhere', values: [list(reason.names)] }
  }
}
