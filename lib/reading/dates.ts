import { LETTERS } from './letters'

/** Reads the dates that pages declare or print, as ISO 8601; what no calendar knows is no date. */

/** First letters, without accents, of the months' names in English, French, German, Spanish, Italian, Dutch, Portuguese. */
const MONTHS =
  'jan ene gen|feb fev|mar mrz maa|apr avr abr|may mai mei mag|jun jui giu|jul juil lug|aug aou ago|sep set|oct okt ott out|nov|dec dez dic'
    .split('|')
    .map((names) => names.split(' '))

/** Nobody publishes further ahead than the zones of the world are apart (milliseconds). */
const AHEAD = 48 * 3_600_000
/** The oldest texts that archives of newspapers put online. */
const FIRST_YEAR = 1800

/** Time of day and zone, as ISO, RFC 2822 and databases write them. */
const TIME = String.raw`(?:[T ,]\s*(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?(?!\d)${TIME}`, 'i')
const RUN_TOGETHER = /^(\d{4})(\d\d)(\d\d)(?:T?\d{6}\w*)?$/
/** Within a line too, where the marks leave no doubt. */
const EAST_ASIAN = /(?:^|\D)(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/
const DAY_NAME_YEAR = new RegExp(
  String.raw`(?:^|\D)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:of |de |d’)?([${LETTERS}]{3,10})\.?,?\s+(?:del? )?(\d{4})(?!\d)${TIME}`,
  'i',
)
const NAME_DAY_YEAR = new RegExp(
  String.raw`(?:^|[^${LETTERS}])([${LETTERS}]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)${TIME}`,
  'i',
)
/** Times of half a day: read without their half they would be wrong, so the day alone is taken. */
const HALF_DAY = /[,\s]+(?:at )?\d{1,2}:\d\d(?::\d\d)?\s?[ap]\.?m\b.*/i
const NUMBERS = /(?:^|\D)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/
/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^\d{10}(?:\d{3})?$/

const pad = (value: string | number) => String(value).padStart(2, '0')

/** A month's number by its name or the beginning of it, in any of the languages; 0 where it is none. */
export function monthOf(name: string): number {
  const bare = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  // The longest beginning decides: "juillet" begins like "juin" too.
  const lengths = MONTHS.map((names) => Math.max(0, ...names.map((n) => (bare.startsWith(n) ? n.length : 0))))
  return lengths.indexOf(Math.max(1, ...lengths)) + 1
}

/** A day, and a time where it was given, if there was or may have been such a day. */
function iso(year: string, month: string | number, day: string | number, time: readonly (string | undefined)[] = []) {
  const date = `${year}-${pad(month)}-${pad(day)}`
  const start = new Date(`${date}T00:00:00Z`)
  // Calendars in programs let the 31st of February be the 3rd of March.
  if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== date) return ''
  // The first second of computers' time is what templates print for no date.
  if (+year < FIRST_YEAR || date === '1970-01-01' || start.getTime() > Date.now() + AHEAD) return ''
  const [hour, minute, second = '00', zone = ''] = time
  if (hour === undefined || minute === undefined || +hour > 23 || +minute > 59) return date
  const offset = /^[a-z]/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2')
  return `${date}T${pad(hour)}:${minute}:${second}${offset}`
}

/**
 * Which of two numbers is the day: the one that cannot be a month, else by the language's region.
 * Undefined where only the writer knows.
 */
function dayFirst(first: number, second: number, mark: string, language: string): boolean | undefined {
  if (first > 12 || mark === '.') return true
  if (second > 12) return false
  if (/^en-(?:us|ph)/i.test(language)) return false
  return language === '' || /^en$/i.test(language) ? undefined : true
}

function byNumbers(text: string, language: string): string {
  const [, first = '', mark = '', second = '', year = ''] = NUMBERS.exec(text) ?? []
  const order = dayFirst(+first, +second, mark, language)
  if (order === undefined || year === '') return ''
  return order ? iso(year, second, first) : iso(year, first, second)
}

/**
 * The first date in a declared value or in a short printed line.
 * @param language BCP 47, which decides whether 03/05/2023 is in March or in May; '' where unknown
 * @returns a day ("2023-05-03") or, where a time is given, a moment with the zone that is given; '' where there is none
 */
export function readDate(value: string, language = ''): string {
  const text = value.trim().slice(0, 200).replace(HALF_DAY, '')
  if (EPOCH.test(text)) {
    const moment = new Date(+text.padEnd(13, '0'))
    return moment.getTime() <= Date.now() + AHEAD ? moment.toISOString() : ''
  }
  let found = YEAR_FIRST.exec(text) ?? RUN_TOGETHER.exec(text) ?? EAST_ASIAN.exec(text)
  if (found) return iso(found[1] ?? '', found[2] ?? '', found[3] ?? '', found.slice(4))
  found = DAY_NAME_YEAR.exec(text)
  if (found) return iso(found[3] ?? '', monthOf(found[2] ?? ''), found[1] ?? '', found.slice(4))
  found = NAME_DAY_YEAR.exec(text)
  if (found) return iso(found[3] ?? '', monthOf(found[1] ?? ''), found[2] ?? '', found.slice(4))
  return byNumbers(text, language)
}
