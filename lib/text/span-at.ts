import type { Span } from './article'

/** The one of some spans, in order and without overlap, that an offset lies in; undefined for none. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as S).end > offset) high = middle
    else low = middle + 1
  }
  const found = spans[low]
  return found && found.start <= offset ? found : undefined
}
