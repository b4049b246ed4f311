import { lookUp } from '@/lib/text/word-table'

/** What a word in lower case is in lists of names: bits of `Known`; 0 where they do not have it. */
export type KnownNames = (word: string) => number

export const Known = { woman: 1, man: 2, surname: 4, town: 8, townStart: 16, townRest: 32 } as const

/** Reads the file, which is a word table. */
export const readKnownNames =
  (bytes: Uint8Array): KnownNames =>
  (word) =>
    lookUp(bytes, word)
