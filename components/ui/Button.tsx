import type { ComponentChildren } from 'preact'

interface Props {
  readonly children: ComponentChildren
  readonly onClick: () => void
  /** `main` is the one thing to do on a face; `plain` any other; `link` reads as part of a sentence. */
  readonly look?: 'main' | 'plain' | 'link'
  readonly busy?: boolean
  /** Only where the words inside do not say enough alone; it starts with them. */
  readonly label?: string
  readonly pressed?: boolean
}

/** A button with words. While `busy` it keeps its place and the focus, and does nothing. */
export function Button({ children, onClick, look = 'plain', busy = false, label, pressed }: Props) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={busy || undefined}
      onClick={() => busy || onClick()}
    >
      {children}
    </button>
  )
}
