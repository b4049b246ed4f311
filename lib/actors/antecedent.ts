import type { Draft } from './draft'
import type { Gender } from './gender'

/** Whom a pronoun means, of those spoken of shortly before. */

export const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['himself', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
  ['hers', 'woman'],
  ['herself', 'woman'],
])

/** Sentences that a pronoun reaches back over. */
export const REACH = 2
const SURE = 0.85
/** Where nothing but the pronoun says that it is a woman or a man. */
export const LIKELY = 0.7
const SUBJECT = 0.6

/** Somebody spoken of at a token; without a draft, somebody that the text does not name. */
export interface Seen {
  readonly draft: Draft | undefined
  readonly at: number
  readonly sentence: number
  readonly subject: boolean
  readonly gender: Gender | undefined
}

const near = (seen: readonly Seen[], sentence: number) => seen.filter((one) => sentence - one.sentence <= REACH)
const distinct = (seen: readonly Seen[]) => new Set(seen.map(({ draft, at }) => draft ?? at))

/** Who a pronoun means, and how sure that is. */
export function antecedent(
  seen: readonly Seen[],
  gender: Gender,
  sentence: number,
): { draft: Draft; confidence: number } | undefined {
  const fits = near(seen, sentence).filter((one) => (one.draft ? one.draft.gender : one.gender) !== other(gender))
  const [only] = fits
  if (!only) return undefined
  if (distinct(fits).size === 1) {
    if (!only.draft) return undefined
    return { draft: only.draft, confidence: only.draft.gender === gender ? SURE : LIKELY }
  }
  // Of several, the one that the sentence, or else the one before, is about; known to be a man or a woman.
  const latest = Math.max(...fits.map((one) => one.sentence))
  const subjects = fits.filter((one) => one.subject && one.sentence === latest)
  const [subject] = subjects
  if (!subject?.draft || distinct(subjects).size > 1 || subject.draft.gender !== gender) return undefined
  return { draft: subject.draft, confidence: SUBJECT }
}

const other = (gender: Gender): Gender => (gender === 'man' ? 'woman' : 'man')
