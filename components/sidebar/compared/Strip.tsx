import type { Compared } from '@/lib/messages/views'
import { COMPARED, ofKind } from './kinds'

/** A hair of paper between the pieces, in per cent of the strip. */
const GAP = 0.6

/** Every statement a piece of one strip, by kind: for the eye alone, the counts stand under it. */
export function Strip({ compared }: { readonly compared: readonly Compared[] }) {
  const all = compared.length
  let from = 0
  const pieces = COMPARED.flatMap(({ kind }) => {
    const count = ofKind(compared, kind).length
    const start = (100 * from) / all
    from += count
    return count === 0 ? [] : [{ kind, start, width: (100 * count) / all - GAP }]
  })
  return (
    <svg class="strip" width="100%" height="12" aria-hidden="true" focusable="false">
      {pieces.map(({ kind, start, width }) => (
        <rect key={kind} class={kind} x={`${start}%`} y="1" width={`${width}%`} height="10" rx="1" />
      ))}
    </svg>
  )
}
