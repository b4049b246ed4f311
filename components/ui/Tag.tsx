interface Props {
  readonly text: string
  /** `open`: something the reader should weigh, as an unnamed speaker; told apart by its dashed edge too. */
  readonly tone?: 'calm' | 'open' | 'for' | 'against' | 'neither'
}

/** A short label. */
export function Tag({ text, tone = 'calm' }: Props) {
  return <span class={`tag ${tone} words`}>{text}</span>
}
