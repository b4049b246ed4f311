import { DAY, forgetOld } from '@/lib/store/retention'
import { loadSettings } from '@/lib/store/settings'
import type { Outlets } from './outlets'

/** Forgets records that are older than the reader wants them kept: when the background starts, and then once a day. */
export interface Tidier {
  /** Costs nothing where it was done less than a day ago. @param always do it now, whenever it was done */
  tidy(always?: boolean): Promise<void>
}

export function createTidier({
  keeper,
  publishedPermits,
  now,
}: Pick<Outlets, 'keeper' | 'publishedPermits' | 'now'>): Tidier {
  let next = Number.NEGATIVE_INFINITY
  return {
    async tidy(always = false) {
      if (!always && now() < next) return
      next = now() + DAY
      const { keepDays } = await loadSettings(keeper, publishedPermits)
      await forgetOld(keeper, keepDays, now())
    },
  }
}
