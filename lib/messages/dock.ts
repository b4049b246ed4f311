/** Where the sidebar stands in the page: kept for the reader, and told to the page script. */

export interface Dock {
  readonly side: 'right' | 'left'
  /** CSS pixels. A window that has less room gets less. */
  readonly width: number
}

export const DEFAULT_DOCK: Dock = { side: 'right', width: 400 }
/** The least and the most that the sidebar's width can be set to, CSS pixels. */
export const WIDTHS = { least: 280, most: 800 } as const
