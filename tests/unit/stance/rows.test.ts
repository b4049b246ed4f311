import { describe, expect, it } from 'vitest'
import { phraseBook } from '@/lib/stance/reading/phrases'
import { readWords } from '@/lib/stance/reading/words'
import { APART } from '@/lib/stance/rows/apart'
import { IRONIES } from '@/lib/stance/rows/irony'
import { OTHERS_SAY } from '@/lib/stance/rows/others'
import { OF_PEOPLE } from '@/lib/stance/rows/people'
import { QUESTIONS } from '@/lib/stance/rows/questions'
import { REPLIES } from '@/lib/stance/rows/replies'
import type { Row } from '@/lib/stance/rows/row'
import { VERDICTS } from '@/lib/stance/rows/verdicts'

const TABLES: Readonly<Record<string, readonly Row<unknown>[]>> = {
  APART,
  IRONIES,
  OF_PEOPLE,
  OTHERS_SAY,
  QUESTIONS,
  REPLIES,
  VERDICTS,
}

const found = ({ phrases, means }: Row<unknown>, comment: string) =>
  phraseBook(phrases.map((phrase) => ({ phrase, of: means }))).find(readWords(comment))

describe.each(Object.entries(TABLES))('the rows of %s', (_, rows) => {
  it.each(rows.map((row) => [row.example, row.counter, row] as const))(
    'find %j and not %j',
    (example, counter, row) => {
      expect(found(row, example).length).toBeGreaterThan(0)
      expect(found(row, counter)).toEqual([])
    },
  )
})

/** A phrase that no comment can meet is a slip of the pen: each finds itself, its gaps left out and its starts as words. */
const inItsOwnWords = (phrase: string) =>
  phrase
    .replace(/^\^|\$$/g, '')
    .split(/\s+/)
    .filter((piece) => piece !== '..')
    .map((piece) => piece.split('|')[0]?.replace('*', ''))
    .join(' ')
    .replace(/ (?=n't|'(?:s|d|m|re|ve|ll)\b)/g, '')

describe.each(Object.entries(TABLES))('each phrase of %s', (_, rows) => {
  const phrases = rows.flatMap((row) => row.phrases)
  it.each(phrases)('%j can be met', (phrase) => {
    const book = phraseBook([{ phrase, of: 1 }])
    expect(book.find(readWords(inItsOwnWords(phrase)))).toHaveLength(1)
  })
})
