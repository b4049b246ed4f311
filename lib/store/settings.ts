import * as v from 'valibot'
import type { SettingsView } from '@/lib/messages/views'
import type { Keeper } from './keeper'

/** The reader's settings: one row; what is missing or damaged is as it was at first. */

const KEY = 'reading'
export const DEFAULT_SETTINGS: SettingsView = { mode: 'auto', offSites: [] }

const SettingsSchema = v.object({ mode: v.picklist(['auto', 'click']), offSites: v.array(v.string()) })

/** @param published what page scripts were told last: it holds where the database is blocked */
export async function loadSettings(keeper: Keeper, published: () => Promise<unknown>): Promise<SettingsView> {
  const row = await keeper.read(
    undefined,
    async (database) => (await database.settings.get(KEY)) ?? { value: undefined },
  )
  const parsed = v.safeParse(SettingsSchema, row ? row.value : await published())
  return parsed.success ? parsed.output : DEFAULT_SETTINGS
}

export const saveSettings = (keeper: Keeper, settings: SettingsView): Promise<boolean> =>
  keeper.write((database) => database.settings.put({ key: KEY, value: settings }))
