import { browser } from 'wxt/browser'
import type messages from '@/public/_locales/en/messages.json'

/** What a reader reads, in the reader's language. */

export type Key = keyof typeof messages
/** Keys of messages that come in a form for one and a form for other numbers. */
export type PluralKey = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never

type Values = readonly (string | number)[]

/** The message, with `$1`, `$2` … replaced by the values. */
export function t(key: Key, values: Values = []): string {
  return browser.i18n.getMessage(key, values.map(String))
}

/** The language of the messages, which need not be that of the browser. BCP 47. */
export const language = () => t('locale')

/** The form of the message that fits the number; the number itself is `$1`, the values follow it. */
export function plural(key: PluralKey, count: number, values: Values = []): string {
  const form = new Intl.PluralRules(language()).select(count)
  const all = [number(count), ...values]
  // A language leaves out a form that it has for numbers beyond any shown here: French has one for millions.
  return t(`${key}_${form}` as Key, all) || t(`${key}_other` as Key, all)
}

export const number = (value: number) => new Intl.NumberFormat(language()).format(value)

/** @param time milliseconds since 1970 */
export const date = (time: number) => new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(time)

/** Names in a row: "France, Japan and Nato". */
export const list = (names: readonly string[]) => new Intl.ListFormat(language(), { type: 'conjunction' }).format(names)

/** @param bytes shown in the unit that keeps it short */
export function size(bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const digits = value < 10 ? 1 : 0
  return new Intl.NumberFormat(language(), { style: 'unit', unit, maximumFractionDigits: digits }).format(value)
}

/** Parts of a summing-up: "3 named, 1 anonymous, 1 unclear". */
export const row = (parts: readonly string[]) => new Intl.ListFormat(language(), { type: 'unit' }).format(parts)

/** @param share 0 to 1 */
export const percent = (share: number) => new Intl.NumberFormat(language(), { style: 'percent' }).format(share)

/** A language by its name in the reader's language; the tag itself where the browser knows no name. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames(language(), { type: 'language' }).of(tag) ?? tag

/** A name as it opens a line: "A French official". */
export const opening = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
