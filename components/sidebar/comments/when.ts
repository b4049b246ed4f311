import { language } from '../../ui/text'

/** A date, with or without a time of day, as a machine writes it. */
const MACHINE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d)?/

/** When a comment was written, in the reader's language where the page says it exactly, else in the page's words. */
export function when(time: string): string {
  const at = Date.parse(time)
  const machine = MACHINE.exec(time)?.[0]
  if (machine === undefined || Number.isNaN(at)) return time
  // A date alone is no moment: in another time zone it would be the day before.
  const style = machine.length > 10 ? ({ timeStyle: 'short' } as const) : ({ timeZone: 'UTC' } as const)
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', ...style }).format(at)
}
