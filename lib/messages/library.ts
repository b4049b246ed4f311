import * as v from 'valibot'
import { LibraryRowsSchema } from '@/lib/exchange/schema'

/** What the library asks of the background about what is kept. */

const Key = v.pipe(v.string(), v.minLength(1))
const ImportId = v.pipe(v.string(), v.minLength(1), v.maxLength(100))

export const LIBRARY_REQUESTS = [
  /** Library: a story, opened. Reply: Reply<LibraryStoryView>, 'gone' where it is not known. */
  v.object({ type: v.literal('library-story'), id: Key }),
  /** Library: a page that is kept, opened. Reply: Reply<LibraryPageView>, 'gone' where it is not kept. */
  v.object({ type: v.literal('library-page'), url: Key }),
  /** Library: forget these pages, with their comments and corrections. Reply: Reply<RemovedView>. */
  v.object({ type: v.literal('delete-pages'), urls: v.array(Key) }),
  /** Library: take a correction back. Reply: Reply<RemovedView>. */
  v.object({ type: v.literal('delete-correction'), key: Key }),
  /** Library: put in again what was just taken out. Reply: Reply<null>. */
  v.object({ type: v.literal('restore'), rows: LibraryRowsSchema }),
  /** Library: a part of everything that is kept; without `after` the first. Reply: Reply<ExportView>. */
  v.object({ type: v.literal('export'), after: v.exactOptional(v.string()) }),
  /** Library: a part of a file that is to be imported. Reply: Reply<number>, how many parts there are now. */
  v.object({
    type: v.literal('import-part'),
    id: ImportId,
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    rows: LibraryRowsSchema,
  }),
  /**
   * Library: all parts have been sent. `carryOut`: import them; else only say what that would change. `named`: the file
   * has commenters' names. Reply: Reply<Merged>, 'gone' where not all parts are here (any more).
   */
  v.object({
    type: v.literal('import'),
    id: ImportId,
    parts: v.pipe(v.number(), v.integer(), v.minValue(1)),
    named: v.boolean(),
    carryOut: v.boolean(),
  }),
] as const
