import type { Span } from './article'

/**
 * A text reduced to what a reader would call the same words: lower case, single spaces, plain quotation marks and
 * dashes, no accents or invisible characters. Every folded code unit knows the stretch of the original it stands for.
 */
export interface Folded {
  readonly text: string
  /** Original offset at which the i-th folded code unit starts. */
  readonly starts: readonly number[]
  /** Original offset at which it ends, combining marks included. */
  readonly ends: readonly number[]
}

/** Combining marks and invisible format characters (soft hyphen, zero-width, direction marks). */
const UNSEEN = /[\p{M}\p{Cf}]/gu
const SPACE = /^\s$/u
const SINGLE_QUOTE = /^[‘’‚‛′ʼ`´‹›]$/u
const DOUBLE_QUOTE = /^[“”„‟″«»「」『』]$/u
const DASH = /^[\u2010-\u2015\u2212]$/u

function foldCharacter(character: string): string {
  if (SPACE.test(character)) return ' '
  if (character < '\x80') return character.toLowerCase()
  if (SINGLE_QUOTE.test(character)) return "'"
  if (DOUBLE_QUOTE.test(character)) return '"'
  if (DASH.test(character)) return '-'
  return character.normalize('NFKD').replace(UNSEEN, '').toLowerCase()
}

/** Folds a text. Takes any string, lone surrogates included; linear in its length. */
export function fold(original: string): Folded {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of original) {
    const next = at + character.length
    const folded = foldCharacter(character)
    if (folded === '') {
      if (ends.length > 0 && /\p{M}/u.test(character)) ends[ends.length - 1] = next
    } else if (folded === ' ' && units.at(-1) === ' ') {
      ends[ends.length - 1] = next
    } else {
      for (let i = 0; i < folded.length; i++) {
        units.push(folded.charAt(i))
        starts.push(at)
        ends.push(next)
      }
    }
    at = next
  }
  return { text: units.join(''), starts, ends }
}

/** The original stretch behind folded offsets; `end` must lie past `start`. */
export function unfold(folded: Folded, start: number, end: number): Span {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 }
}

/** Letters and digits of a text, folded, with single spaces between words: equal for texts with the same words. */
export function words(text: string): string {
  return fold(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
