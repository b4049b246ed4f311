import { type LibraryRows, NO_ROWS } from './schema'

/** So much of a library goes into one message, in characters: browsers refuse messages of some tens of megabytes. */
const MOST_IN_A_PART = 4_000_000

const KINDS = ['stories', 'pages', 'comments', 'standings', 'corrections'] as const

/** Cuts a list into runs of about that many characters each, whole rows; a row larger than that is a run of its own. */
function runs<Row>(rows: readonly Row[], most: number): Row[][] {
  const cut: Row[][] = []
  let room = 0
  for (const row of rows) {
    const { length } = JSON.stringify(row)
    if (length > room) {
      cut.push([])
      room = most
    }
    cut.at(-1)?.push(row)
    room -= length
  }
  return cut
}

/** A library in parts that fit into messages, at least one. `joined` puts them together again. */
export function partsOf(rows: LibraryRows, most = MOST_IN_A_PART): LibraryRows[] {
  const parts = KINDS.flatMap((kind) => runs<unknown>(rows[kind], most).map((run) => ({ ...NO_ROWS, [kind]: run })))
  const first: LibraryRows = rows.settings ? { ...NO_ROWS, settings: rows.settings } : NO_ROWS
  return [first, ...parts]
}
