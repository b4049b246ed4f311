import search from 'approx-string-match'
import type { Passage } from './article'
import { findExact } from './find-exact'
import { type Folded, fold, unfold } from './fold'

/** A passage in which a quotation was found. `score` is 1 where nothing but folding differs, else 1 − errors ÷ length. */
export interface Found extends Passage {
  readonly score: number
}

/** Errors tolerated as a share of the quotation's length: more would find passages that say something else. */
const MAX_ERROR_SHARE = 0.12
/** Below this length (folded code units) a few errors make another sentence: only exact words count. */
const MIN_FUZZY_LENGTH = 24
/** Windows compared in full for one quotation and paragraph: more would cost time and hardly ever find more. */
const MAX_WINDOWS = 6

interface Candidate {
  readonly start: number
  readonly end: number
  readonly errors: number
}

/**
 * Where a quotation can stand at all. With at most k errors, one of k + 1 equal pieces of it is untouched (Wu and
 * Manber, "Fast text searching allowing errors", 1992), so places where pieces stand vote for a start; the places with
 * most votes come first.
 */
function likelyStarts(text: string, quote: string, errors: number): number[] {
  const size = Math.floor(quote.length / (errors + 1))
  const votes = new Map<number, number>()
  for (let offset = 0; offset + size <= quote.length; offset += size) {
    const piece = quote.slice(offset, offset + size)
    for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) {
      const bucket = Math.round((at - offset) / (errors + 1))
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_WINDOWS)
    .map(([bucket]) => bucket * (errors + 1))
}

/** The match with the fewest errors in a folded text, if any has at most the tolerated share. */
function findFuzzy(text: string, quote: string): Candidate | undefined {
  const errors = Math.floor(quote.length * MAX_ERROR_SHARE)
  if (quote.length < MIN_FUZZY_LENGTH || text.length < quote.length - errors) return undefined
  let best: Candidate | undefined
  for (const start of likelyStarts(text, quote, errors)) {
    const from = Math.max(0, start - 2 * errors)
    const window = text.slice(from, start + quote.length + 2 * errors)
    for (const match of search(window, quote, best ? best.errors - 1 : errors)) {
      if (!best || match.errors < best.errors) {
        best = { start: from + match.start, end: from + match.end, errors: match.errors }
      }
    }
  }
  return best
}

/**
 * Finds a quotation in folded paragraphs: the same words first (nearest to paragraph `near` if it stands twice), then
 * nearly the same words. Undefined where no stretch is close enough; that is a normal answer.
 */
export function findQuote(paragraphs: readonly Folded[], quotation: string, near = 0): Found | undefined {
  const same = findExact(paragraphs, quotation, near)
  return same ? { ...same, score: 1 } : findNearlySame(paragraphs, fold(quotation).text.trim())
}

function findNearlySame(paragraphs: readonly Folded[], quote: string): Found | undefined {
  let best: Found | undefined
  paragraphs.forEach((folded, paragraph) => {
    const found = findFuzzy(folded.text, quote)
    const score = found ? 1 - found.errors / quote.length : 0
    if (!found || found.end <= found.start || score <= (best?.score ?? 0)) return
    best = { paragraph, ...unfold(folded, found.start, found.end), score }
  })
  return best
}
