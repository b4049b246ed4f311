import { AGREEMENT } from './replies/agreement'
import { CONTRADICTION } from './replies/contradiction'
import type { Row, Side } from './row'

/** How a reply takes the comment that it answers: for it (1) or against it (−1). Looked for at its start. */
export const REPLIES: readonly Row<Side>[] = [...AGREEMENT, ...CONTRADICTION]
