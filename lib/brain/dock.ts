import * as v from 'valibot'
import { DEFAULT_DOCK, type Dock, WIDTHS } from '@/lib/messages/dock'
import type { Outlets } from './outlets'

/** Where the sidebar stands, as the reader set it last. */

const DockSchema: v.GenericSchema<unknown, Dock> = v.object({
  side: v.picklist(['right', 'left']),
  width: v.pipe(v.number(), v.minValue(WIDTHS.least), v.maxValue(WIDTHS.most)),
})

export interface DockBook {
  get(): Promise<Dock>
  /** @param keep false while the reader still drags: only the page is told */
  change(change: Partial<Dock>, keep: boolean): Promise<Dock>
  /** As it was at first. */
  forget(): Promise<void>
}

export function createDockBook({ dock: kept, keepDock }: Pick<Outlets, 'dock' | 'keepDock'>): DockBook {
  let dock: Promise<Dock> | undefined
  const load = async (): Promise<Dock> => {
    const parsed = v.safeParse(DockSchema, await kept().catch(() => undefined))
    return parsed.success ? parsed.output : DEFAULT_DOCK
  }
  const get = () => {
    dock ??= load()
    return dock
  }
  const set = async (next: Dock, keep: boolean) => {
    dock = Promise.resolve(next)
    if (keep) await keepDock(next).catch(() => undefined)
    return next
  }
  return {
    get,
    async change({ side, width }, keep) {
      const now = await get()
      const wanted = width === undefined ? now.width : Math.round(width)
      const within = Math.min(WIDTHS.most, Math.max(WIDTHS.least, wanted))
      return set({ side: side ?? now.side, width: within }, keep)
    },
    async forget() {
      await set(DEFAULT_DOCK, true)
    },
  }
}
