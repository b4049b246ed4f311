/** A messages.json of a WebExtension: what a reader reads, by key. */
export type Messages = Readonly<
  Record<
    string,
    {
      readonly message: string
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
    }
  >
>

const NAMED = /\$([A-Za-z0-9_@]+)\$/g
const NUMBERED = /\$(\$|[1-9])/g

/**
 * A message with its values, as a browser's i18n.getMessage writes it: `$NAME$` stands for a placeholder's content
 * (names ignore case), `$1` for the first value, `$$` for a dollar sign.
 * @throws RangeError where there is no such message: a text that nobody wrote must not reach a reader
 */
export function formatMessage(messages: Messages, key: string, values: readonly (string | number)[] = []): string {
  const entry = Object.hasOwn(messages, key) ? messages[key] : undefined
  if (!entry) throw new RangeError(`no message "${key}"`)
  const contents = new Map(
    Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
  )
  const unfolded = entry.message.replace(NAMED, (whole, name: string) => contents.get(name.toLowerCase()) ?? whole)
  return unfolded.replace(NUMBERED, (_, sign: string) => (sign === '$' ? '$' : String(values[Number(sign) - 1] ?? '')))
}
