import { FORMAT, type LibraryRows, VERSION } from './schema'

/** Writes a library as the text of a file. */

const KINDS = ['stories', 'pages', 'comments', 'standings', 'corrections'] as const

/** The rows of several parts together; of settings, the last. */
export function joined(parts: readonly LibraryRows[]): LibraryRows {
  const settings = parts.findLast((part) => part.settings)?.settings
  const rows = {
    stories: parts.flatMap(({ stories }) => stories),
    pages: parts.flatMap(({ pages }) => pages),
    comments: parts.flatMap(({ comments }) => comments),
    standings: parts.flatMap(({ standings }) => standings),
    corrections: parts.flatMap(({ corrections }) => corrections),
  }
  return settings ? { ...rows, settings } : rows
}

/** A list with each of its rows on a line, so that two files can be compared. */
const list = (rows: readonly unknown[]) =>
  rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`

/**
 * The file's text, in pieces that make it up one after another: a library may be larger than a text can be.
 * @param made milliseconds since 1970
 */
export function writeLibrary(rows: LibraryRows, { made, names }: { made: number; names: boolean }): string[] {
  const head = { format: FORMAT, version: VERSION, made: new Date(made).toISOString(), names }
  const opening = JSON.stringify(head).slice(0, -1)
  const settings = rows.settings ? [`,\n"settings":${JSON.stringify(rows.settings)}`] : []
  return [opening, ...settings, ...KINDS.map((kind) => `,\n"${kind}":${list(rows[kind])}`), '\n}\n']
}
