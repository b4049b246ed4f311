/** Vectors one behind the other: the i-th takes up `width` numbers from i * width. */
export interface Vectors {
  readonly width: number
  readonly count: number
  readonly values: Float32Array
}

/** The centre that each vector is nearest to by cosine; centres and vectors have length 1. */
export function nearest(vectors: Vectors, centres: Vectors): Int32Array {
  const { width, count, values } = vectors
  return Int32Array.from({ length: count }, (_, i) => {
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (let c = 0; c < centres.count; c++) {
      let dot = 0
      const from = c * width
      const start = i * width
      for (let k = 0; k < width; k++) dot += (values[start + k] as number) * (centres.values[from + k] as number)
      if (dot > most) {
        most = dot
        best = c
      }
    }
    return best
  })
}

/** Scales every vector to length 1, in place. */
export function normalise({ width, count, values }: Vectors): void {
  for (let i = 0; i < count; i++) {
    const vector = values.subarray(i * width, (i + 1) * width)
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
    for (let k = 0; k < width; k++) vector[k] = (vector[k] as number) / length
  }
}

/** The means of the vectors of each centre, scaled to length 1; a centre that has lost all of its own stays. */
function moved(vectors: Vectors, centres: Vectors, of: Int32Array): Vectors {
  const { width, values } = vectors
  const sums = new Float32Array(centres.values.length)
  const sizes = new Int32Array(centres.count)
  of.forEach((c, i) => {
    sizes[c] = (sizes[c] as number) + 1
    for (let k = 0; k < width; k++)
      sums[c * width + k] = (sums[c * width + k] as number) + (values[i * width + k] as number)
  })
  sizes.forEach((size, c) => {
    if (size === 0) sums.set(centres.values.subarray(c * width, (c + 1) * width), c * width)
  })
  const means = { width, count: centres.count, values: sums }
  normalise(means)
  return means
}

/** Numbers from 0 to 1 by a seed (mulberry32): of `random.ts`'s generator, neighbouring draws are too alike to pick centres. */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Spherical k-means (Dhillon and Modha, 2001): centres begin at vectors drawn with the seed, without repeats.
 * @param vectors of length 1
 * @returns the centres, of length 1
 */
export function centresOf(vectors: Vectors, k: number, rounds: number, seed: number): Vectors {
  const { width, values, count } = vectors
  const random = chance(seed)
  const order = Int32Array.from({ length: count }, (_, i) => i)
  let centres: Vectors = { width, count: k, values: new Float32Array(k * width) }
  for (let c = 0; c < k; c++) {
    const other = c + Math.floor(random() * (count - c))
    const drawn = order[other] as number
    order[other] = order[c] as number
    order[c] = drawn
    centres.values.set(values.subarray(drawn * width, (drawn + 1) * width), c * width)
  }
  for (let round = 0; round < rounds; round++) centres = moved(vectors, centres, nearest(vectors, centres))
  return centres
}
