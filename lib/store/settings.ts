import * as v from 'valibot'
import type { SettingsView } from '@/lib/messages/views'
import type { Keeper } from './keeper'

/** The reader's settings: one row; what is missing or damaged is as it was at first. */

const KEY = 'reading'
export const DEFAULT_SETTINGS: SettingsView = { mode: 'auto', offSites: [] }

const SettingsSchema = v.object({ mode: v.picklist(['auto', 'click']), offSites: v.array(v.string()) })

export async function loadSettings(keeper: Keeper): Promise<SettingsView> {
  const row = await keeper.read(undefined, (database) => database.settings.get(KEY))
  const parsed = v.safeParse(SettingsSchema, row?.value)
  return parsed.success ? parsed.output : DEFAULT_SETTINGS
}

export const saveSettings = (keeper: Keeper, settings: SettingsView): Promise<boolean> =>
  keeper.write((database) => database.settings.put({ key: KEY, value: settings }))
