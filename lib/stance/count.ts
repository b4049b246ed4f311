import type { Stance } from '@/lib/story/schema'

/** A comment as far as counting goes; a null stance means that nobody has judged it. */
export interface Judged {
  readonly author: string
  readonly stance: Stance | null
}

export interface StanceCounts {
  readonly favour: number
  readonly against: number
  readonly neither: number
}

function tally(stances: Iterable<Stance>): StanceCounts {
  const counts = { favour: 0, against: 0, neither: 0 }
  for (const stance of stances) counts[stance] += 1
  return counts
}

/** The one stance that stands alone at the top; neither where two or three share it. */
function majority({ favour, against, neither }: StanceCounts): Stance {
  if (favour > against && favour > neither) return 'favour'
  if (against > favour && against > neither) return 'against'
  return 'neither'
}

/** Stances of each author's judged comments. Authors are told apart by name exactly as printed. */
function stancesByAuthor(comments: readonly Judged[]): Map<string, Stance[]> {
  const byAuthor = new Map<string, Stance[]>()
  for (const { author, stance } of comments) {
    if (stance === null) continue
    const stances = byAuthor.get(author)
    if (stances) stances.push(stance)
    else byAuthor.set(author, [stance])
  }
  return byAuthor
}

/** How many judged comments take each side. */
export const countByComment = (comments: readonly Judged[]): StanceCounts =>
  tally(comments.flatMap(({ stance }) => (stance === null ? [] : [stance])))

/**
 * How many commenters take each side. A commenter counts once, for the side of most of their judged comments, and as
 * neither where no side leads alone; one without a judged comment does not count.
 */
export const countByCommenter = (comments: readonly Judged[]): StanceCounts =>
  tally([...stancesByAuthor(comments).values()].map((stances) => majority(tally(stances))))
