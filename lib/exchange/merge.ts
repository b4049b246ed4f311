import type { Settings } from './schema'

/**
 * How an imported library joins the one that is here. Nothing is lost: what is here only stays, what the file has only
 * is added, and of two records of the same thing the later one holds: the higher version of a story, the later visit
 * of a page, the later label. Comments are kept from both; where both have one, the later visit's.
 * The settings of this browser stay, for a file does not say when they were made; where it has none, the file's are
 * taken. Sites that the file has turned off are turned off here too: reading less is the safe side.
 */

export interface MergeCount {
  readonly added: number
  readonly replaced: number
  /** Here already, the same or later. */
  readonly kept: number
}

export type Merged = Readonly<Record<'stories' | 'pages' | 'comments' | 'corrections', MergeCount>> & {
  /** Sites that are turned off by it. */
  readonly sitesOff: number
  /** The file's settings are taken. */
  readonly settings: boolean
}

export interface MergeResult<Row> {
  /** Rows to be written. */
  readonly put: readonly Row[]
  readonly count: MergeCount
}

/**
 * @param mine what is here under the key of the row at the same place of `theirs`
 * @param wins whether the file's row takes the place of the one that is here
 */
export function mergeRows<Row>(
  theirs: readonly Row[],
  mine: readonly (Row | undefined)[],
  wins: (theirs: Row, mine: Row) => boolean,
): MergeResult<Row> {
  const added = theirs.filter((_, i) => mine[i] === undefined)
  const replacing = theirs.filter((row, i) => mine[i] !== undefined && wins(row, mine[i]))
  const kept = theirs.length - added.length - replacing.length
  return { put: [...added, ...replacing], count: { added: added.length, replaced: replacing.length, kept } }
}

/** @param mine undefined where nothing was ever set */
export function mergeSettings(mine: Settings | undefined, theirs: Settings | undefined): Settings | undefined {
  if (!theirs || !mine) return mine ?? theirs
  const offSites = [...new Set([...mine.offSites, ...theirs.offSites])].sort((a, b) => a.localeCompare(b))
  return { ...mine, offSites }
}
