import * as v from 'valibot'
import type { Permits } from '@/lib/messages/hand'
import type { SettingsView } from '@/lib/messages/views'
import type { NewsglossDatabase } from './database'
import type { Keeper } from './keeper'
import { KEEP_DAYS } from './retention'

/** The reader's settings: one row; what is missing or damaged is as it was at first. */

const KEY = 'reading'
export const DEFAULT_SETTINGS: SettingsView = {
  mode: 'auto',
  offSites: [],
  hideNames: false,
  keepDays: 90,
  askModel: false,
}

/** Each value for itself: what an older Newsgloss did not know, or what is damaged, does not take the others along. */
const SettingsSchema = v.object({
  mode: v.fallback(v.picklist(['auto', 'click']), DEFAULT_SETTINGS.mode),
  offSites: v.fallback(v.array(v.string()), [...DEFAULT_SETTINGS.offSites]),
  hideNames: v.fallback(v.boolean(), DEFAULT_SETTINGS.hideNames),
  keepDays: v.fallback(v.picklist(KEEP_DAYS), DEFAULT_SETTINGS.keepDays),
  askModel: v.fallback(v.boolean(), DEFAULT_SETTINGS.askModel),
})

/** What page scripts must know of the settings. */
export const permitsOf = ({ mode, offSites }: SettingsView): Permits => ({ mode, offSites })

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
  keeper.write((database) => putSettings(database, settings))

/** The settings as they stand in the database; undefined where none were ever stored. */
export async function settingsIn(database: NewsglossDatabase): Promise<SettingsView | undefined> {
  const row = await database.settings.get(KEY)
  const parsed = v.safeParse(SettingsSchema, row?.value)
  return row && parsed.success ? parsed.output : undefined
}

export const putSettings = (database: NewsglossDatabase, settings: SettingsView) =>
  database.settings.put({ key: KEY, value: settings })
