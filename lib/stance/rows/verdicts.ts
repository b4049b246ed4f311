import type { Row, Side } from './row'
import { DEMANDS } from './verdicts/demands'
import { IDEAS } from './verdicts/ideas'
import { REFUSALS } from './verdicts/refusals'

/** Verdicts on whatever is proposed, which need not be named: "bad idea", "about time". "Not a bad idea" turns them. */
export const VERDICTS: readonly Row<Side>[] = [...IDEAS, ...DEMANDS, ...REFUSALS]
