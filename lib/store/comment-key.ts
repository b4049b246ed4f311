import { words } from '@/lib/text/fold'
import { hash } from '@/lib/text/hash'

/** A text of signs alone ("👍") has no words, and is still not the same as another. */
const wordsOrSigns = (text: string) => words(text) || text.trim()

/**
 * The key of a comment by its author and words, folded and parted by "|". Two hashes of 32 bits: one alone would meet
 * another by chance among some ten thousand comments.
 */
export const keyOfFolded = (folded: string) => hash(folded).toString(36) + hash(`\n${folded}`).toString(36)

/** Identifies a comment by author and words, whatever page it stands on; neither can be read off the key. */
export const commentKey = (author: string, text: string) => keyOfFolded(`${wordsOrSigns(author)}|${wordsOrSigns(text)}`)
