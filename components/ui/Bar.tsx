interface Props {
  readonly count: number
  /** The count of the longest bar beside this one. */
  readonly most: number
  readonly tone: 'for' | 'against' | 'neither'
  readonly thin?: boolean
}

/** A length for the eye alone: the count stands beside it in words. */
export function Bar({ count, most, tone, thin = false }: Props) {
  const share = most === 0 ? 0 : (100 * count) / most
  return (
    <svg class={`bar ${tone}`} width="100%" height={thin ? 4 : 10} aria-hidden="true" focusable="false">
      <rect class="bar-track" width="100%" height="100%" rx="1" />
      <rect class="bar-fill" width={`${share}%`} height="100%" rx="1" />
    </svg>
  )
}
