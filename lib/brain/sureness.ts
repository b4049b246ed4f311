import type { Sureness } from '@/lib/messages/views'

const SURE = 0.9
const LIKELY = 0.7

/** How sure a score from 0 to 1 is, in words. */
export const sureness = (score: number): Sureness => (score >= SURE ? 'sure' : score >= LIKELY ? 'likely' : 'possible')
