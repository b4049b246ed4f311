/** A long list in chunks: which of them are near the window, and how high the others are. */

/** Entries of a chunk. */
export const CHUNK = 40
/** Pixels that an entry is taken for until its chunk has been measured. */
const ENTRY = 96

/** Entries that stand in the document, or the height of those between that do not. `to` is exclusive. */
export type Stretch =
  | { readonly from: number; readonly to: number }
  | { readonly from: number; readonly height: number }

/** Chunks `first` to `last`, both in. */
export interface ChunkRange {
  readonly first: number
  readonly last: number
}

export const chunksOf = (entries: number) => Math.ceil(entries / CHUNK)

/** Height of a chunk in pixels, measured or taken for. */
function heightOf(chunk: number, entries: number, measured: ReadonlyMap<number, number>): number {
  return measured.get(chunk) ?? Math.min(CHUNK, entries - chunk * CHUNK) * ENTRY
}

/**
 * The chunks that reach into a stretch of the list.
 * @param top pixels from the list's top, as `bottom`
 */
export function chunksWithin(
  entries: number,
  measured: ReadonlyMap<number, number>,
  top: number,
  bottom: number,
): ChunkRange {
  const last = Math.max(0, chunksOf(entries) - 1)
  let at = 0
  let first: number | undefined
  for (let chunk = 0; chunk <= last; chunk++) {
    const end = at + heightOf(chunk, entries, measured)
    if (first === undefined && end > top) first = chunk
    if (end >= bottom) return { first: first ?? chunk, last: chunk }
    at = end
  }
  return { first: first ?? last, last }
}

/**
 * What the document is to hold of the list.
 * @param kept a chunk that stays, wherever the window is: the focus is in it
 */
export function stretchesOf(
  entries: number,
  measured: ReadonlyMap<number, number>,
  { first, last }: ChunkRange,
  kept?: number,
): Stretch[] {
  const stretches: Stretch[] = []
  let spacer: { from: number; height: number } | undefined
  for (let chunk = 0; chunk < chunksOf(entries); chunk++) {
    const from = chunk * CHUNK
    if (chunk === kept || (chunk >= first && chunk <= last)) {
      spacer = undefined
      stretches.push({ from, to: Math.min(entries, from + CHUNK) })
    } else if (spacer) spacer.height += heightOf(chunk, entries, measured)
    else {
      spacer = { from, height: heightOf(chunk, entries, measured) }
      stretches.push(spacer)
    }
  }
  return stretches
}
