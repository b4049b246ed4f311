import { formatMessage, type Messages } from '@/lib/text/format-message'

/** The words of the gallery's faces, in the language that the address asks for. */

const FOLDERS = import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' })
/** No language: English, every message longer by as much as a translation may be. */
const STRETCHED = 'stretched'
const STRETCH = 0.4

const english = FOLDERS['../../public/_locales/en/messages.json'] ?? {}

/** Words grow by words, and a single word by letters. */
function stretch(message: string): string {
  const more = message.replace(/\$[1-9]/g, '').slice(0, Math.ceil(message.length * STRETCH))
  return message + (message.includes(' ') ? ' ' : '') + more.trim()
}

const stretched = (): Messages =>
  Object.fromEntries(
    Object.entries(english).map(([key, entry]) => [
      key,
      key === 'locale' ? entry : { ...entry, message: stretch(entry.message) },
    ]),
  )

/** @throws RangeError where there is no such language */
function messagesOf(language: string): Messages {
  if (language === STRETCHED) return stretched()
  const messages = FOLDERS[`../../public/_locales/${language}/messages.json`]
  if (!messages) throw new RangeError(`no language “${language}”`)
  return messages
}

const messages = { ...english, ...messagesOf(new URLSearchParams(location.search).get('language') ?? 'en') }

/** What the browser's i18n does: in English what the language lacks, and nothing for what nobody wrote. */
export const getMessage = (key: string, values: string | readonly string[] = []): string =>
  key in messages ? formatMessage(messages, key, typeof values === 'string' ? [values] : values) : ''
