import type * as v from 'valibot'
import type { FaceReplies, FaceRequest, Refusal, Reply } from '@/lib/messages/face'
import type { LIBRARY_REQUESTS } from '@/lib/messages/library'
import { deleteCorrection, deletePages } from '@/lib/store/deletions'
import { exportPart } from '@/lib/store/exports'
import { importLibrary, planImport } from '@/lib/store/imports'
import { loadSettings, permitsOf } from '@/lib/store/settings'
import { createImportDesk } from './import-desk'
import { libraryPageView } from './library-page'
import { libraryStory } from './library-story'
import type { Rooms } from './requests'

/** What the background does with what is kept, as the library asks. */

type LibraryRequest = v.InferOutput<(typeof LIBRARY_REQUESTS)[number]>
type Handlers = {
  readonly [K in LibraryRequest['type']]: (request: Extract<FaceRequest, { type: K }>) => Promise<Reply<FaceReplies[K]>>
}

/** The value, or why there is none. */
const orElse = <T>(value: T | undefined, why: Refusal): Reply<T> =>
  value === undefined ? { ok: false, why } : { ok: true, value }

/** @param changed brings what the background shows elsewhere up to date with what is kept now */
export function createLibraryHandlers(
  { outlets, shelf }: Pick<Rooms, 'outlets' | 'shelf'>,
  changed: () => Promise<void>,
): Handlers {
  const { keeper } = outlets
  const desk = createImportDesk()

  /** Page scripts and open tabs hear of settings and corrections that have come. */
  const settled = async <T>(value: T): Promise<T> => {
    await outlets.publishPermits(permitsOf(await loadSettings(keeper, outlets.publishedPermits)))
    await changed()
    return value
  }

  return {
    'library-story': async ({ id }) => orElse(await libraryStory(outlets, shelf, id), 'gone'),
    'library-page': async ({ url }) => orElse(await libraryPageView(outlets, shelf, url), 'gone'),
    'delete-pages': async ({ urls }) => settled(orElse(await deletePages(keeper, urls), 'not-saved')),
    'delete-correction': async ({ key }) => settled(orElse(await deleteCorrection(keeper, key), 'not-saved')),
    async restore({ rows }) {
      const restored = await importLibrary(keeper, rows, true)
      return settled(orElse(restored && null, 'not-saved'))
    },
    export: async ({ after }) => orElse(await exportPart(keeper, after), 'not-saved'),
    'import-part': async ({ id, index, rows }) => orElse(desk.lay(id, index, rows), 'gone'),
    async import({ id, parts, named, carryOut }) {
      const rows = desk.take(id, parts)
      if (!rows) return { ok: false, why: 'gone' }
      if (!carryOut) return orElse(await planImport(keeper, rows, named), 'not-saved')
      const merged = await importLibrary(keeper, rows, named)
      desk.clear()
      return settled(orElse(merged, 'not-saved'))
    },
  }
}
