/** What a task gives, and how long it takes. */
export interface Timed<T> {
  readonly value: T
  /** Milliseconds of the first call. */
  readonly first: number
  /** Milliseconds of the median of further calls: what it takes where its code is warm. Nothing is kept between them. */
  readonly ms: number
}

const TIMES = 5

/** Times a task: every reader and every page alike, in a page or outside. */
export function timed<T>(task: () => T): Timed<T> {
  const once = () => {
    const start = performance.now()
    const value = task()
    return { value, ms: performance.now() - start }
  }
  const { value, ms: first } = once()
  const times = Array.from({ length: TIMES }, () => once().ms).sort((a, b) => a - b)
  return { value, first, ms: times[(TIMES - 1) / 2] ?? first }
}
