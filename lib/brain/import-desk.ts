import { type LibraryRows, NO_ROWS } from '@/lib/exchange/schema'
import { joined } from '@/lib/exchange/write'

/**
 * Where the parts of a file lie until all are there. In memory only: should the background be stopped in between, they
 * are gone, nothing was imported, and the library sends them again.
 */
export interface ImportDesk {
  /** Lays a part down; parts of another import are thrown away. @returns how many there are */
  lay(id: string, index: number, rows: LibraryRows): number
  /** All parts together; undefined where they are not all there. */
  take(id: string, parts: number): LibraryRows | undefined
  clear(): void
}

export function createImportDesk(): ImportDesk {
  let current = ''
  let parts: LibraryRows[] = []
  const clear = () => {
    current = ''
    parts = []
  }
  return {
    lay(id, index, rows) {
      if (id !== current) clear()
      current = id
      parts[index] = rows
      return Object.keys(parts).length
    },
    take(id, wanted) {
      const complete = id === current && Object.keys(parts).length === wanted
      return complete ? joined(parts.length > 0 ? parts : [NO_ROWS]) : undefined
    },
    clear,
  }
}
