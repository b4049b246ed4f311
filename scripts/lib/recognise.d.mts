import type { PageView } from '../../lib/messages/views'
import type { Launched } from './launch.mjs'

export function viewOf(launched: Launched, tabId: number, patience?: number): Promise<PageView>
export function describe(view: PageView): string[]
