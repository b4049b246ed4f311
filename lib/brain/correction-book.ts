import {
  applyChanges,
  type CorrectionChange,
  type Corrections,
  loadCorrections,
  NO_CORRECTIONS,
  readCorrections,
  saveCorrection,
} from '@/lib/store/corrections'
import type { Keeper } from '@/lib/store/keeper'
import type { TabState } from './page-view'

/** The reader's corrections: stored, or where that may not be (private window) or cannot be, kept until we are stopped. */
export interface CorrectionBook {
  /** Corrections on the story that a tab's page is about. */
  of(tab: TabState | undefined): Promise<Corrections>
  /** Records a change; whether it was stored. */
  record(tab: TabState, change: CorrectionChange): Promise<boolean>
  forgetAll(): void
}

export function createCorrectionBook(keeper: Keeper): CorrectionBook {
  /** Private windows see their own changes only, and nobody else sees theirs. */
  const unsaved = { private: [] as CorrectionChange[], blocked: [] as CorrectionChange[] }

  return {
    async of(tab) {
      const storyId = tab?.analysis?.known?.story.id
      if (!tab || storyId === undefined) return NO_CORRECTIONS
      const stored = await loadCorrections(keeper, storyId)
      const rows = applyChanges(stored, [...unsaved.blocked, ...(tab.isPrivate ? unsaved.private : [])])
      return readCorrections(rows, storyId)
    },
    async record(tab, change) {
      if (tab.isPrivate) {
        unsaved.private.push(change)
        return false
      }
      const saved = await saveCorrection(keeper, change)
      if (!saved) unsaved.blocked.push(change)
      return saved
    },
    forgetAll() {
      unsaved.private.length = 0
      unsaved.blocked.length = 0
    },
  }
}
