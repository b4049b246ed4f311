import { formatMessage } from '@/lib/text/format-message'
import messages from '@/public/_locales/en/messages.json'

/** What the browser's i18n does with our own messages. @throws RangeError where there is no such message */
export const getMessage = (key: string, values: string | readonly string[] = []): string =>
  formatMessage(messages, key, typeof values === 'string' ? [values] : values)
