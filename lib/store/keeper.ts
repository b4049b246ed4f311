import type { Saving } from '@/lib/messages/views'
import { NewsglossDatabase } from './database'

/**
 * Stands between the rest and the database: opens it once, and where it cannot be opened or written, says so instead
 * of failing, so that the page in front of the reader still works.
 */

export interface Keeper {
  /** 'blocked' once the database could not be opened or written. */
  readonly saving: Exclude<Saving, 'private'>
  /** Runs a read; `otherwise` where the database is blocked. */
  read<T>(otherwise: T, query: (database: NewsglossDatabase) => Promise<T>): Promise<T>
  /** Runs a write; whether it was stored. A write that fails changes nothing. */
  write(change: (database: NewsglossDatabase) => Promise<unknown>): Promise<boolean>
}

export function createKeeper(open: () => NewsglossDatabase = () => new NewsglossDatabase()): Keeper {
  let saving: Keeper['saving'] = 'saved'
  let database: NewsglossDatabase | undefined

  const opened = async () => {
    database ??= open()
    if (!database.isOpen()) await database.openOwn()
    return database
  }

  return {
    get saving() {
      return saving
    },
    async read(otherwise, query) {
      try {
        const found = await query(await opened())
        return found
      } catch (error) {
        report(error)
        return otherwise
      }
    },
    async write(change) {
      try {
        await change(await opened())
        saving = 'saved'
        return true
      } catch (error) {
        report(error)
        return false
      }
    },
  }

  function report(error: unknown): void {
    saving = 'blocked'
    console.warn('Newsgloss: the database did not answer.', error)
  }
}
